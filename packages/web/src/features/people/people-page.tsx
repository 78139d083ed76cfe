import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { DuplicatesWaiting, EmptyState, FailureNotice, LinkButton, Page } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import { AddPerson } from './add-person.tsx'
import { ExportButton } from './export-button.tsx'
import { PeopleFilter } from './people-filter.tsx'
import type { PeopleSearch } from './people-search.ts'
import { PeopleTable } from './people-table.tsx'
import { useFirstPeople } from './use-people.ts'

/** After this pause the address follows the filter, in milliseconds; the list itself never waits. */
const ADDRESS_FOLLOWS_AFTER = 350

export const PeoplePage = () => {
  const address = useSearch({ from: '/shell/people' })
  const navigate = useNavigate({ from: '/people' })
  const [search, setSearch] = useState<PeopleSearch>(address)
  const first = useFirstPeople(search)

  useEffect(() => {
    const timer = setTimeout(() => void navigate({ search, replace: true }), ADDRESS_FOLLOWS_AFTER)
    return () => clearTimeout(timer)
  }, [search, navigate])

  const change = (next: PeopleSearch) => {
    setSearch(next)
    // A new filter is a new list: it is read from its beginning.
    if (window.scrollY > 0) window.scrollTo({ top: 0 })
  }

  const isFiltered = search.query !== undefined || search.state !== undefined
  const total = first.data?.total
  return (
    <Page
      title="People"
      actions={
        <>
          {!isFiltered && <DuplicatesWaiting />}
          {total !== undefined && total > 0 && !isFiltered && <ExportButton />}
          <AddPerson />
        </>
      }
      lead={
        <span aria-live="polite">
          {total === undefined
            ? ' '
            : `${counted(total, 'person', 'people')}${isFiltered ? ' fit' : ' you know'}`}
        </span>
      }
    >
      {first.error !== null ? (
        <FailureNotice error={first.error} onRetry={() => void first.refetch()} />
      ) : total === 0 && !isFiltered ? (
        <NobodyYet />
      ) : (
        <>
          <PeopleFilter search={search} onChange={change} understood={first.data?.understood ?? []} />
          {(search.state === 'dormant' || search.state === 'lapsed') && (
            <LinkButton to="/dormant" variant="subtle" size="compact-sm">
              Who of them is worth a word
            </LinkButton>
          )}
          {total === 0 ? (
            <EmptyState
              title="Nobody fits all of these words"
              action={
                <Button variant="default" onClick={() => change({})}>
                  Show everybody
                </Button>
              }
            >
              Take a word away, or try part of a name, a title or an organization.
            </EmptyState>
          ) : (
            first.data !== undefined && (
              <PeopleTable search={search} total={first.data.total} firstPage={first.data.people} />
            )
          )}
        </>
      )}
    </Page>
  )
}

const NobodyYet = () => (
  <EmptyState
    title="Everybody you know, in one list"
    action={
      <LinkButton to="/imports" size="md">
        Import your archive
      </LinkButton>
    }
  >
    Here you will find each person with how you stand, when you were last in touch and what they do; and
    filter them with words such as “dormant directors in logistics”. One file from LinkedIn fills it.
  </EmptyState>
)
