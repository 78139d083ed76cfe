import { Link } from '@tanstack/react-router'
import { Foreign } from '../../ui/index.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import classes from './changes.module.css'
import type { Review } from './review-words.ts'

type Change = Review['changes'][number]

/** What changed, a sentence each, what matters most first; each opens into the people it is about. */
export const Changes = ({ changes }: { readonly changes: readonly Change[] }) => (
  <ol className={classes.changes} aria-label="What changed">
    {changes.map((change) => (
      <li key={change.kind} className={classes.change} data-kind={change.kind}>
        {change.people.length === 0 ? (
          <p className={classes.text} dir="auto">
            {change.text}
          </p>
        ) : (
          <details className={classes.details}>
            <summary className={classes.text} dir="auto">
              {change.text}
            </summary>
            <ul className={classes.people}>
              {change.people.map((person) => (
                <Who key={person.personId} person={person} />
              ))}
            </ul>
            {change.people.length < change.count && (
              <p className={classes.rest}>and {change.count - change.people.length} more</p>
            )}
          </details>
        )}
      </li>
    ))}
  </ol>
)

const Who = ({ person: { personId, name, before, now } }: { readonly person: Change['people'][number] }) => (
  <li className={classes.person}>
    <Link to="/people/$personId" params={{ personId }} className={classes.name}>
      <Foreign>{name}</Foreign>
    </Link>
    <span className={classes.move}>
      {before.state === now.state
        ? STATE_WORDS[now.state]
        : `${STATE_WORDS[before.state]} → ${STATE_WORDS[now.state]}`}
      <span className={classes.strength}>
        strength {before.strength} → {now.strength}
      </span>
    </span>
  </li>
)
