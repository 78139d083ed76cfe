import { NumberInput, Select } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { CHANNELS } from '@rapport/domain'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './line-capture.module.css'
import { PartRow } from './part-row.tsx'
import { type Changes, partsOf, type Reading, withPeople } from './said-line.ts'
import { WhoRow } from './who-row.tsx'

interface ReadingViewProps {
  readonly reading: Reading
  readonly changes: Changes
  readonly onChange: (changes: Changes) => void
}

/** What the line was read to say: who, when and how, and what was learned, done and promised. */
export const ReadingView = ({ reading, changes, onChange }: ReadingViewProps) => {
  const people = withPeople(reading)
  const introduced = reading.people.filter(({ role }) => role === 'introduced')
  const parts = partsOf(reading, changes)
  return (
    <section className={classes.reading} aria-label="What the line says">
      {people.map((person) => (
        <WhoRow
          key={`${person.start} ${person.text}`}
          person={person}
          changes={changes}
          onChange={onChange}
        />
      ))}
      {people.length === 0 && (
        <PersonPicker
          label="With"
          value={changes.added}
          onChange={(added) => onChange({ ...changes, added })}
        />
      )}
      {introduced.map(({ start, text, proposal }) => (
        <p key={start} className={classes.aside}>
          Introduced to you: {proposal?.name ?? text}
          {proposal?.organization != null && `, ${proposal.organization}`}
        </p>
      ))}
      {reading.isContact ? (
        <div className={classes.facts}>
          <Select
            label="How"
            allowDeselect={false}
            data={CHANNELS.map((channel) => ({ value: channel, label: CHANNEL_WORDS[channel] }))}
            value={changes.channel ?? reading.channel?.value ?? 'other'}
            onChange={(value) => {
              const channel = CHANNELS.find((known) => known === value)
              if (channel !== undefined) onChange({ ...changes, channel })
            }}
          />
          <DateInput
            label="When"
            value={changes.on ?? reading.on.date}
            onChange={(on) => onChange({ ...changes, on })}
            valueFormat="D MMM YYYY"
          />
          <NumberInput
            label="Minutes"
            placeholder="The usual"
            min={1}
            max={1440}
            value={(changes.minutes === undefined ? reading.minutes?.value : changes.minutes) ?? ''}
            onChange={(value) => onChange({ ...changes, minutes: typeof value === 'number' ? value : null })}
          />
        </div>
      ) : (
        <p className={classes.aside}>
          Nothing happened yet, so only what is to be done is kept
          {parts[0]?.dueOn == null ? '' : `, by ${shortDate(parts[0].dueOn)}`}.
        </p>
      )}
      {parts.length > 0 && (
        <ul className={classes.parts}>
          {parts.map((part) => (
            <PartRow key={part.key} part={part} changes={changes} onChange={onChange} />
          ))}
        </ul>
      )}
    </section>
  )
}
