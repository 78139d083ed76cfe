import { Select } from '@mantine/core'
import classes from './line-capture.module.css'
import { type Changes, type Choice, choiceOf, keyOfPerson, type ReadPerson } from './said-line.ts'

interface WhoRowProps {
  readonly person: ReadPerson
  readonly changes: Changes
  readonly onChange: (changes: Changes) => void
}

const NEW = 'new'
const NOBODY = 'nobody'

/** Who is meant by a name in the line, to be chosen where several may be. */
export const WhoRow = ({ person, changes, onChange }: WhoRowProps) => {
  const choice = choiceOf(person, changes)
  const { proposal, candidates, text } = person
  const byId = new Map(candidates.map((candidate) => [candidate.personId, candidate]))
  const options = [
    ...candidates.map(({ personId, name }) => ({ value: personId, label: name })),
    ...(proposal === null ? [] : [{ value: NEW, label: `Somebody new: ${proposal.name}` }]),
    { value: NOBODY, label: 'Leave out' },
  ]
  const choose = (value: string | null) => {
    const next = choiceFor(value, person)
    if (next !== null) {
      onChange({ ...changes, people: { ...changes.people, [keyOfPerson(person)]: next } })
    }
  }
  return (
    <Select
      label={text === '' ? 'With' : `With “${text}”`}
      description={describe(choice, person)}
      placeholder={
        proposal === null ? 'Several may be meant: pick one' : `${proposal.name} is not on record yet`
      }
      allowDeselect={false}
      data={options}
      value={choice === null ? null : choice.as === 'person' ? choice.personId : choice.as}
      onChange={choose}
      renderOption={({ option }) => {
        const candidate = byId.get(option.value)
        return (
          <span className={classes.option}>
            <bdi>{option.label}</bdi>
            {candidate !== undefined && (
              <span className={classes.why}>
                {[candidate.organization, candidate.why].filter((part) => part !== null).join(' · ')}
              </span>
            )}
          </span>
        )
      }}
    />
  )
}

const choiceFor = (value: string | null, person: ReadPerson): Choice | null => {
  if (value === NOBODY) return { as: 'nobody' }
  if (value === NEW && person.proposal !== null) return { as: 'new', ...person.proposal }
  const candidate = person.candidates.find(({ personId }) => personId === value)
  return candidate === undefined ? null : { as: 'person', personId: candidate.personId, name: candidate.name }
}

/** Where they are, or why it is asked. */
const describe = (choice: Choice | null, { candidates, proposal }: ReadPerson): string | null => {
  if (choice === null) return null
  if (choice.as === 'nobody') return 'Left out.'
  if (choice.as === 'new') {
    const where = proposal?.organization ?? null
    return `Will be entered as somebody new${where === null ? '' : `, at ${where}`}.`
  }
  const candidate = candidates.find(({ personId }) => personId === choice.personId)
  return candidate === undefined
    ? null
    : [candidate.title, candidate.organization].filter((part) => part !== null).join(', ') || null
}
