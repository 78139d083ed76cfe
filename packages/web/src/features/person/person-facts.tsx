import { IconBrandLinkedin, IconMail } from '@tabler/icons-react'
import type { PersonDetail } from '../../api/index.ts'
import { Section } from '../../ui/index.ts'
import { longDate, monthAndYear } from '../../words/dates.ts'
import { LEVEL_WORDS } from '../../words/purpose.ts'
import classes from './person-facts.module.css'

/** What is known: how to reach them, what they do and did, and what went back and forth. */
export const PersonFacts = ({ detail }: { readonly detail: PersonDetail }) => {
  const { person } = detail
  const role = [person.level === null ? null : LEVEL_WORDS[person.level], person.function]
    .filter(Boolean)
    .join(', ')
  return (
    <aside className={classes.facts} aria-label="Facts">
      <Section title="Given and received">
        <div className={classes.balance}>
          <Balance value={detail.balance.given} label="given" />
          <Balance value={detail.balance.received} label="received" />
        </div>
        <p className={classes.quiet}>Recommendations and endorsements, both ways.</p>
      </Section>
      <Section title="How to reach them">
        <ul className={classes.lines}>
          {person.emails.map((email) => (
            <li key={email} className={classes.reach}>
              <IconMail size={17} stroke={1.7} aria-hidden />
              <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>
            </li>
          ))}
          {person.profileUrl !== null && (
            <li className={classes.reach}>
              <IconBrandLinkedin size={17} stroke={1.7} aria-hidden />
              <a href={person.profileUrl} target="_blank" rel="noreferrer noopener">
                LinkedIn profile
              </a>
            </li>
          )}
        </ul>
        {person.emails.length === 0 && person.profileUrl === null && (
          <p className={classes.quiet}>No address on record.</p>
        )}
      </Section>
      <Section title="Known so far">
        <dl className={classes.known}>
          {role !== '' && <Known name="Reads as" value={role} hint="Inferred from the title" />}
          {person.connectedOn !== null && <Known name="Connected" value={longDate(person.connectedOn)} />}
          {person.firstContactOn !== null && (
            <Known name="First contact" value={longDate(person.firstContactOn)} />
          )}
        </dl>
      </Section>
      {detail.positions.length > 0 && (
        <Section title="Positions">
          <ol className={classes.positions}>
            {detail.positions.map((position) => (
              <li
                key={position.positionId}
                className={classes.position}
                data-current={position.isCurrent || undefined}
              >
                <span className={classes.title} dir="auto">
                  {position.title ?? 'Position'}
                </span>
                {position.organization !== null && <span dir="auto">{position.organization}</span>}
                <span className={classes.quiet}>{periodOf(position)}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </aside>
  )
}

const periodOf = (position: PersonDetail['positions'][number]): string => {
  const from = position.startedOn === null ? null : monthAndYear(position.startedOn)
  const until = position.finishedOn === null ? null : monthAndYear(position.finishedOn)
  if (from !== null && until !== null) return `${from} to ${until}`
  if (until !== null) return `until ${until}`
  if (from !== null) return position.isCurrent ? `since ${from}` : `from ${from}`
  return position.isCurrent ? 'now' : ''
}

const Balance = ({ value, label }: { readonly value: number; readonly label: string }) => (
  <span className={classes.side}>
    <span className={classes.number}>{value}</span>
    {label}
  </span>
)

const Known = ({
  name,
  value,
  hint,
}: {
  readonly name: string
  readonly value: string
  readonly hint?: string
}) => (
  <div>
    <dt>{name}</dt>
    <dd title={hint} data-inferred={hint === undefined ? undefined : true}>
      {value}
    </dd>
  </div>
)
