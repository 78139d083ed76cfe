import { Button, Modal, Select } from '@mantine/core'
import { JOB_FUNCTIONS, LEVELS } from '@rapport/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { EmberMark, FailureNotice, Foreign, LinkButton, Role } from '../../ui/index.ts'
import { Ways } from '../../ui/introduction/index.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { heatOf } from '../../words/ember.ts'
import { LEVEL_WORDS } from '../../words/purpose.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import type { Organization } from './organization-words.ts'
import classes from './ways-in.module.css'

const LEVEL_CHOICES = LEVELS.map((value) => ({ value, label: `${LEVEL_WORDS[value]} or above` }))

/** As many of those who are known as leave room for the ways below them. */
const KNOWN_AT_FIRST = 4

/** Who is known at an organization, and who could introduce one to the others there, by function and level. */
export const WaysIn = ({
  organization,
  onClose,
}: {
  readonly organization: Organization
  readonly onClose: () => void
}) => {
  const { organizationId, name } = organization
  const [wanted, setWanted] = useState<{ readonly function: string | null; readonly level: string | null }>({
    function: null,
    level: null,
  })
  const [isWhole, setWhole] = useState(false)
  useReturnFocus()
  const shown = useQuery({
    ...api.intro.paths.queryOptions({
      input: {
        org: organizationId,
        ...(wanted.function === null ? {} : { function: wanted.function }),
        ...(wanted.level === null ? {} : { level: wanted.level }),
      },
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={`How to get to ${name}`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.sheet}>
        <div className={classes.pair}>
          <Select
            label="In which function"
            placeholder="Any"
            data={[...JOB_FUNCTIONS]}
            searchable
            openOnFocus={false}
            clearable
            clearButtonProps={{ 'aria-label': 'Any function' }}
            value={wanted.function}
            onChange={(value) => setWanted({ ...wanted, function: value })}
          />
          <Select
            label="At which level"
            placeholder="Any"
            data={LEVEL_CHOICES}
            clearable
            clearButtonProps={{ 'aria-label': 'Any level' }}
            value={wanted.level}
            onChange={(value) => setWanted({ ...wanted, level: value })}
          />
        </div>
        {shown.error !== null && <FailureNotice error={shown.error} onRetry={() => void shown.refetch()} />}
        {shown.data !== undefined && shown.data.known.length > 0 && (
          <section aria-label="You know them">
            <h3 className={classes.title}>You know them</h3>
            <ul className={classes.known}>
              {shown.data.known.slice(0, isWhole ? undefined : KNOWN_AT_FIRST).map((person) => (
                <li key={person.personId} className={classes.person}>
                  <EmberMark heat={heatOf(person)} label={STATE_WORDS[person.state]} />
                  <span className={classes.words}>
                    <Link to="/people/$personId" params={{ personId: person.personId }} onClick={onClose}>
                      <Foreign>{person.name}</Foreign>
                    </Link>
                    <span className={classes.role}>
                      <Role title={person.title} organization={null} />
                    </span>
                  </span>
                </li>
              ))}
            </ul>
            {!isWhole && shown.data.known.length > KNOWN_AT_FIRST && (
              <Button
                variant="default"
                size="compact-md"
                className={classes.more ?? ''}
                onClick={() => setWhole(true)}
              >
                Show all {shown.data.known.length}
              </Button>
            )}
          </section>
        )}
        {shown.data !== undefined && shown.data.paths.length > 0 && (
          <section aria-label="Who could introduce you">
            <h3 className={classes.title}>Who could introduce you</h3>
            <Ways paths={shown.data.paths} organizationId={organizationId} />
          </section>
        )}
        {shown.data !== undefined && shown.data.notice !== null && (
          <div className={classes.notice}>
            <p>{shown.data.notice.text}</p>
            {shown.data.notice.code !== 'only-known' && (
              <LinkButton to="/lists" variant="default">
                Bring in who somebody knows
              </LinkButton>
            )}
          </div>
        )}
      </div>
    </Modal>
  )
}
