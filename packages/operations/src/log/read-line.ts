import type { PersonFacts } from '@rapport/domain'
import {
  indexDirectory,
  LONGEST_NAME_IN_WORDS,
  type LogDirectory,
  type LogPerson,
  type LogReading,
  plainText,
  readLogLine,
} from '@rapport/domain'
import type { Snapshot } from '../snapshot/snapshot.ts'

export interface LineRead extends LogReading {
  readonly notice: { readonly code: NoticeCode; readonly text: string; readonly next: string } | null
}
type NoticeCode = 'nobody-named' | 'who-is-meant' | 'not-on-record'

/** Made once of a list of people: a line is read anew at every pause of the typing. */
const directories = new WeakMap<readonly PersonFacts[], LogDirectory>()

const directoryOf = (people: readonly PersonFacts[]): LogDirectory => {
  const known = directories.get(people)
  if (known !== undefined) return known
  const made = indexDirectory(people.map((person) => person))
  directories.set(people, made)
  return made
}

/** What a line says of people on record; `personId` is somebody it is about whom it need not name. */
export const readLineOf = (
  line: string,
  personId: string | null,
  snapshot: Snapshot,
  today: string,
): LineRead => {
  const relationships = snapshot.relationships(today)
  const reading = readLogLine(line, {
    directory: directoryOf(snapshot.people),
    standingOf: (person) => {
      const { strength = 0, lastContactOn = null } = relationships[person] ?? {}
      return { strength, lastContactOn }
    },
    today,
  })
  const index = personId === null ? undefined : snapshot.indexOf.get(personId)
  const given = index === undefined ? undefined : snapshot.people[index]
  const complete = given === undefined ? reading : withPerson(reading, given)
  return { ...complete, notice: noticeOf(complete.people) }
}

/** The person goes first, unless the line names them itself. */
const withPerson = (
  reading: LogReading,
  { personId, name, title, organization }: PersonFacts,
): LogReading => {
  const isThem = ({ candidates }: LogPerson) =>
    candidates.some((candidate) => candidate.personId === personId)
  const named = reading.people.findIndex(isThem)
  if (named !== -1) {
    return {
      ...reading,
      people: reading.people.map((person, at) =>
        at === named ? { ...person, personId, role: 'with' } : person,
      ),
    }
  }
  const why = 'the line was written on their page'
  const person: LogPerson = {
    start: 0,
    end: 0,
    text: '',
    role: 'with',
    candidates: [{ personId, name, title, organization, fit: 'full-name', why }],
    personId,
    proposal: null,
  }
  // Where the line names nobody else, all of it is about them.
  const shifted = <T extends { readonly about: number | null }>(parts: readonly T[]): readonly T[] =>
    parts.map((part) => ({ ...part, about: part.about === null ? 0 : part.about + 1 }))
  return {
    ...reading,
    isContact: reading.isContact || reading.followUps.length === 0,
    people: [person, ...reading.people],
    learned: shifted(reading.learned),
    news: shifted(reading.news),
    favors: shifted(reading.favors),
    followUps: shifted(reading.followUps),
  }
}

const noticeOf = (people: readonly LogPerson[]): LineRead['notice'] => {
  const met = people.filter(({ role }) => role === 'with')
  if (met.length === 0) {
    return {
      code: 'nobody-named',
      text: 'The line names nobody on record.',
      next: 'Name somebody, or pick a person.',
    }
  }
  const open = met.find((person) => person.personId === null)
  if (open === undefined) return null
  const name = plainText(open.proposal?.name ?? open.text, LONGEST_NAME_IN_WORDS)
  return open.proposal === null
    ? {
        code: 'who-is-meant',
        text: `Several people may be meant by “${name}”.`,
        next: 'Pick the one who is meant.',
      }
    : {
        code: 'not-on-record',
        text: `${name} is not on record.`,
        next: 'Enter them as somebody new, or pick a person.',
      }
}
