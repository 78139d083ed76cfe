import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PersonDetail } from '../../api/index.ts'
import { FavorForm } from '../../ui/favor/index.ts'
import { Chip, Section } from '../../ui/index.ts'
import { birthdayWords } from '../../words/birthday.ts'
import { longDate, monthAndYear } from '../../words/dates.ts'
import { LEVEL_WORDS } from '../../words/purpose.ts'
import { distinctPositions } from './distinct-positions.ts'
import { HowToGetThere } from './how-to-get-there.tsx'
import { InNetworks } from './in-networks.tsx'
import classes from './person-facts.module.css'
import { Reach } from './reach.tsx'
import { Relations } from './relations.tsx'
import { Sources } from './sources.tsx'

/** What is known: how to reach them, what they do and did, and what went back and forth. */
export const PersonFacts = ({ detail, today }: { readonly detail: PersonDetail; readonly today: string }) => {
  const [favor, setFavor] = useState<'before' | 'noting' | 'after'>('before')
  const { contact, person } = detail
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
        <p className={classes.quiet}>Introductions, help, recommendations and the like, both ways.</p>
        {favor === 'noting' ? (
          <FavorForm person={person} today={today} onClose={() => setFavor('after')} />
        ) : (
          <Button
            className={classes.flush ?? ''}
            variant="subtle"
            size="compact-sm"
            onClick={() => setFavor('noting')}
            // Back to where the form came from.
            autoFocus={favor === 'after'}
          >
            Note what one did for the other
          </Button>
        )}
      </Section>
      <InNetworks person={person} />
      <Reach detail={detail} />
      <HowToGetThere personId={person.personId} />
      <Relations relations={detail.relations} />
      <Section title="Known so far">
        <dl className={classes.known}>
          {contact.nickname !== null && <Known name="Called" value={contact.nickname} />}
          {contact.birthday !== null && <Known name="Birthday" value={birthdayWords(contact.birthday)} />}
          {contact.anniversary !== null && (
            <Known name="Anniversary" value={birthdayWords(contact.anniversary)} />
          )}
          {contact.department !== null && <Known name="Department" value={contact.department} />}
          {role !== '' && <Known name="Reads as" value={role} hint="Inferred from the title" />}
          {person.connectedOn !== null && <Known name="Connected" value={longDate(person.connectedOn)} />}
          {person.firstContactOn !== null && (
            <Known name="First contact" value={longDate(person.firstContactOn)} />
          )}
        </dl>
        {contact.categories.length > 0 && (
          <p className={classes.groups}>
            {contact.categories.map((group) => (
              <Chip key={group}>{group}</Chip>
            ))}
          </p>
        )}
      </Section>
      {detail.positions.length > 0 && (
        <Section title="Positions">
          <ol className={classes.positions}>
            {distinctPositions(detail.positions).map((position) => (
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
      <Sources detail={detail} />
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
    <dd title={hint} dir="auto" data-inferred={hint === undefined ? undefined : true}>
      {value}
    </dd>
  </div>
)
