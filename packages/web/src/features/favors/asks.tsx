import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Outputs } from '../../api/index.ts'
import { Foreign, notifyDone, notifyFailure, Section } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './give-list.module.css'

type Owed = Outputs['favor']['owed']

/** What was asked and is open, and what one had better not ask yet. */
export const Asks = ({ asked, heldBack }: Pick<Owed, 'asked' | 'heldBack'>) => (
  <>
    {asked.length > 0 && (
      <Section title="What you asked">
        <ul className={classes.list}>
          {asked.map((favor) => (
            <OpenAsk key={favor.entryId} favor={favor} />
          ))}
        </ul>
      </Section>
    )}
    {heldBack.length > 0 && (
      <Section title="Better asked later">
        <ul className={classes.list}>
          {heldBack.map(({ personId, person, suggestion, text }) => (
            <li key={`${personId} ${suggestion}`} className={classes.card} data-waits>
              <div>
                <Who personId={personId} person={person} />
                <h3 className={classes.suggestion} dir="auto">
                  {suggestion}
                </h3>
              </div>
              <p className={classes.waits} dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
)

const OpenAsk = ({ favor }: { readonly favor: Owed['asked'][number] }) => {
  const { favorId, text, personId, person, madeOn } = favor
  const answer = useMutation(api.favor.answer.mutationOptions({ onError: notifyFailure }))
  const say = (how: 'granted' | 'declined') => {
    if (favorId === null) return
    answer.mutate(
      { favorId, answer: how },
      { onSuccess: () => notifyDone('Noted.', () => answer.mutate({ favorId, answer: 'open' })) },
    )
  }
  return (
    <li className={classes.card}>
      <div>
        <Who personId={personId} person={person} />
        <h3 className={classes.suggestion} dir="auto">
          {text}
        </h3>
        {madeOn !== null && <span className={classes.since}>Since {shortDate(madeOn)}</span>}
      </div>
      <span className={classes.tools}>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => say('granted')}
          aria-label={`They said yes: ${text}`}
        >
          They said yes
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => say('declined')}
          aria-label={`They said no: ${text}`}
        >
          They said no
        </Button>
      </span>
    </li>
  )
}

const Who = ({ personId, person }: { readonly personId: string; readonly person: string }) => (
  <span className={classes.who}>
    <Link to="/people/$personId" params={{ personId }}>
      <Foreign>{person}</Foreign>
    </Link>
  </span>
)
