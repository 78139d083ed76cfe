import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { cx, EmptyState, FailureNotice, Foreign, LinkButton, Page } from '../../ui/index.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import table from '../../ui/simple-table.module.css'
import { shortDate } from '../../words/dates.ts'
import { count, counted } from '../../words/minutes.ts'
import { EditOrganization } from './edit-organization.tsx'
import { industryAndSize, type Organization } from './organization-words.ts'
import classes from './organizations-page.module.css'
import { WaysIn } from './ways-in.tsx'

/** Organizations asked for at once, and at most: the server's own limit. */
const STEP = 100
const MOST = 1000

export const OrganizationsPage = () => {
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(STEP)
  const [editing, setEditing] = useState<Organization | null>(null)
  const [entering, setEntering] = useState<Organization | null>(null)
  const typed = query.trim()
  const shown = useQuery({
    ...api.organization.list.queryOptions({ input: { limit, ...(typed === '' ? {} : { query: typed }) } }),
    placeholderData: keepPreviousData,
  })
  const total = shown.data?.total
  const left = (total ?? 0) - (shown.data?.organizations.length ?? 0)
  return (
    <Page
      title="Organizations"
      lead={
        <span aria-live="polite">
          {total === undefined
            ? ' '
            : `${counted(total, 'organization', 'organizations')} in which you know people or which you follow`}
        </span>
      }
    >
      {shown.error !== null && <FailureNotice error={shown.error} onRetry={() => void shown.refetch()} />}
      {total === 0 && typed === '' ? (
        <EmptyState
          title="Where your people work"
          action={
            <LinkButton to="/imports" size="md">
              Import your archive
            </LinkButton>
          }
        >
          Here you will see each organization with how many people you know inside. It fills itself from your
          LinkedIn archive.
        </EmptyState>
      ) : (
        <>
          <ListFilter label="Filter organizations" value={query} onChange={setQuery} />
          {total === 0 && <p>No organization has “{typed}” in its name.</p>}
          {total !== undefined && total > 0 && (
            <div className={table.frame}>
              <table className={table.table}>
                <thead>
                  <tr>
                    <th scope="col">Organization</th>
                    <th scope="col" data-far>
                      What it does
                    </th>
                    <th scope="col" className={table.number}>
                      You know
                    </th>
                    <th scope="col" className={table.date} data-far>
                      Followed since
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {shown.data?.organizations.map((organization) => (
                    <tr key={organization.organizationId}>
                      <th scope="row" className={table.name}>
                        <Link to="/people" search={{ query: organization.name }}>
                          <Foreign>{organization.name}</Foreign>
                        </Link>
                        <span className={classes.below}>
                          <WhatItDoes organization={organization} onEdit={setEditing} />
                        </span>
                        <button
                          type="button"
                          className={classes.way}
                          aria-label={`How to get there: ${organization.name}`}
                          onClick={() => setEntering(organization)}
                        >
                          How to get there
                        </button>
                      </th>
                      <td className={classes.what} data-far>
                        <WhatItDoes organization={organization} onEdit={setEditing} />
                      </td>
                      <td className={table.number}>{count(organization.people)}</td>
                      <td className={table.date} data-far>
                        {organization.followedOn === null ? '' : shortDate(organization.followedOn)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {left > 0 && limit < MOST && (
            <Button
              className={cx(table.more)}
              variant="default"
              onClick={() => setLimit(Math.min(MOST, limit + 300))}
            >
              Show more ({count(left)} left)
            </Button>
          )}
        </>
      )}
      {entering !== null && <WaysIn organization={entering} onClose={() => setEntering(null)} />}
      {editing !== null && (
        <EditOrganization
          key={editing.organizationId}
          organization={editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  )
}

/** What it does and how large it is; pressed, both can be said. */
const WhatItDoes = ({
  organization,
  onEdit,
}: {
  readonly organization: Organization
  readonly onEdit: (organization: Organization) => void
}) => {
  const words = industryAndSize(organization)
  const isInferred = organization.industry !== null && !organization.isIndustrySet
  const hint = isInferred ? 'Inferred from the name' : 'Change it'
  return (
    <button
      type="button"
      className={classes.fact}
      data-inferred={isInferred || undefined}
      data-unknown={words === null || undefined}
      title={words === null ? undefined : hint}
      aria-label={`${organization.name}: ${words === null ? 'say what it does' : `${words}${isInferred ? ', inferred' : ''}, change`}`}
      onClick={() => onEdit(organization)}
    >
      <span>{words ?? 'Say what it does'}</span>
    </button>
  )
}
