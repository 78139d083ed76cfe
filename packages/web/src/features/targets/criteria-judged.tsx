import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { Chip, notifyDone, notifyFailure } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './criteria.module.css'

type Detail = Outputs['target']['show']
type Criterion = Detail['criteria'][number]

const FINDINGS = { met: 'Met', 'not-met': 'Not met', unknown: 'Not known yet' } as const

/** What is asked of a target, what was found, and what shows it. */
export const CriteriaJudged = ({ target }: { readonly target: Detail }) => {
  if (target.criteria.length === 0) {
    return (
      <p className={classes.lead}>
        You have not said yet what a target of this objective must be.{' '}
        <Link to="/targets" search={{ objective: target.objectiveId }}>
          Say it on the board
        </Link>
      </p>
    )
  }
  return (
    <ol className={classes.list}>
      {target.criteria.map((criterion) => (
        <Judged key={criterion.criterionId} targetId={target.targetId} criterion={criterion} />
      ))}
    </ol>
  )
}

const Judged = ({ targetId, criterion }: { readonly targetId: string; readonly criterion: Criterion }) => {
  const { criterionId, text, weight, finding, evidence, foundOn } = criterion
  const [said, setSaid] = useState<'met' | 'not-met' | null>(null)
  const [shows, setShows] = useState('')
  const judge = useMutation(api.target.judge.mutationOptions({ onError: notifyFailure }))
  const again = { targetId, criterion: criterionId, finding, ...(evidence === null ? {} : { evidence }) }
  const say = (change: { readonly finding: Criterion['finding']; readonly evidence?: string }) =>
    judge.mutate(
      { targetId, criterion: criterionId, ...change },
      {
        onSuccess: () => {
          setSaid(null)
          notifyDone(`${FINDINGS[change.finding]}: ${text}`, () => judge.mutate(again))
        },
      },
    )
  return (
    <li className={classes.judged}>
      <div className={classes.head}>
        <span className={classes.text} dir="auto">
          {text}
        </span>
        {weight === 'wished' && <Chip>welcome</Chip>}
        <span className={classes.finding} data-finding={finding}>
          {FINDINGS[finding]}
        </span>
      </div>
      {evidence !== null && (
        <p className={classes.evidence} dir="auto">
          {evidence}
          {foundOn !== null && ` (${shortDate(foundOn)})`}
        </p>
      )}
      {said === null ? (
        <div className={classes.buttons}>
          {(['met', 'not-met'] as const).map((each) => (
            <Button
              key={each}
              variant="default"
              size="compact-md"
              onClick={() => {
                setShows(finding === each ? (evidence ?? '') : '')
                setSaid(each)
              }}
              aria-label={`${FINDINGS[each]}: ${text}`}
            >
              {FINDINGS[each]}
            </Button>
          ))}
          {finding !== 'unknown' && (
            <Button
              variant="subtle"
              size="compact-md"
              onClick={() => say({ finding: 'unknown' })}
              aria-label={`Not known after all: ${text}`}
            >
              Not known after all
            </Button>
          )}
        </div>
      ) : (
        <form
          className={classes.editor}
          onSubmit={(event) => {
            event.preventDefault()
            say({ finding: said, evidence: shows.trim() })
          }}
        >
          <Textarea
            label={said === 'met' ? 'What shows that it is met?' : 'What shows that it is not?'}
            placeholder="Who said so, where it can be read"
            autosize
            minRows={1}
            maxRows={5}
            maxLength={2000}
            dir="auto"
            autoFocus
            value={shows}
            onChange={(event) => setShows(event.currentTarget.value)}
          />
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => setSaid(null)}>
              Leave it
            </Button>
            <Button type="submit" disabled={shows.trim() === ''} loading={judge.isPending}>
              Save
            </Button>
          </div>
        </form>
      )}
    </li>
  )
}
