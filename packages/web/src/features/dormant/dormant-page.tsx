import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice, Page, Section } from '../../ui/index.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { counted } from '../../words/minutes.ts'
import classes from './dormant-page.module.css'
import { NobodyToRevive, ThinData } from './nobody-to-revive.tsx'
import type { DormantList } from './tie.ts'
import { TieRow } from './tie-row.tsx'
import { useLetRest } from './use-let-rest.ts'

/** Rows shown at first, added by each further look, and at most. */
const FEW_AT_FIRST = 10
const MORE = 20
const MOST = 100

/** The past as a source: who of it is worth a word today, and how to begin. */
export const DormantPage = () => {
  const { objective } = useSearch({ from: '/shell/dormant' })
  const [limit, setLimit] = useState(FEW_AT_FIRST)
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const dormant = useQuery({
    ...api.dormant.list.queryOptions({ input: { limit, ...(objective === undefined ? {} : { objective }) } }),
    // The rows stay while more of them, or those for another objective, are on the way.
    placeholderData: (before) => before,
  })
  return (
    <Page
      title="Dormant ties"
      lead="Of those you were in touch with once: who is likely to answer, and who is worth reviving."
      actions={<ForWhat objective={objective} onChange={() => setLimit(FEW_AT_FIRST)} />}
    >
      {dormant.error !== null ? (
        <FailureNotice error={dormant.error} onRetry={() => void dormant.refetch()} />
      ) : (
        dormant.data !== undefined &&
        workspace.data !== undefined && (
          <Found
            list={dormant.data}
            today={workspace.data.today}
            onMore={
              limit < MOST && dormant.data.people.length < dormant.data.total
                ? () => setLimit(Math.min(MOST, limit + MORE))
                : null
            }
          />
        )
      )}
    </Page>
  )
}

const IN_FOCUS = 'in-focus'

/** The objective the ties are looked at for; it stands in the address. */
const ForWhat = ({
  objective,
  onChange,
}: {
  readonly objective: string | undefined
  readonly onChange: () => void
}) => {
  const navigate = useNavigate({ from: '/dormant' })
  const objectives = useQuery(api.objective.list.queryOptions({ input: {} }))
  const open = objectives.data?.objectives.filter(({ closedAs }) => closedAs === null) ?? []
  if (open.length === 0) return null
  return (
    <Select
      className={classes.objective}
      aria-label="Worth reviving for"
      allowDeselect={false}
      data={[
        { value: IN_FOCUS, label: 'For what is in focus' },
        ...open.map(({ objectiveId, statement }) => ({ value: objectiveId, label: statement })),
      ]}
      value={objective ?? IN_FOCUS}
      onChange={(value) => {
        onChange()
        void navigate({
          search: value === null || value === IN_FOCUS ? {} : { objective: value },
          replace: true,
        })
      }}
    />
  )
}

interface FoundProps {
  readonly list: DormantList
  readonly today: string
  /** Null where all are shown. */
  readonly onMore: (() => void) | null
}

const Found = ({ list: { people, total, leftOut, notice }, today, onMore }: FoundProps) => {
  const letRest = useLetRest(today)
  const rows = useRef<HTMLUListElement>(null)
  useKeptFocus(rows, people)
  return (
    <>
      {people.length === 0
        ? notice !== null && <NobodyToRevive code={notice.code} />
        : notice !== null && <ThinData code={notice.code} />}
      {people.length > 0 && (
        <>
          <ul ref={rows} className={classes.rows} aria-label="Dormant ties">
            {people.map((tie) => (
              <TieRow key={tie.personId} tie={tie} today={today} letRest={letRest} />
            ))}
          </ul>
          <p className={classes.foot}>
            {people.length < total ? `${people.length} of ${total}` : counted(total, 'person', 'people')}
            {onMore !== null && (
              <Button variant="default" size="compact-sm" onClick={onMore}>
                Show more
              </Button>
            )}
          </p>
        </>
      )}
      {leftOut.length > 0 && (
        <Section title="Left alone for now">
          <ul className={classes.leftOut}>
            {leftOut.map(({ because, text }) => (
              <li key={because}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
