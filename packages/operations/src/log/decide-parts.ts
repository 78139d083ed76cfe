import { type Channel, fail, ok, type Result } from '@rapport/domain'
import type { z } from 'zod'
import type { OperationFailure } from '../operation-failure.ts'
import type { keptParts } from '../schema/log.ts'
import type { LineRead } from './read-line.ts'

type Parts = { [Name in keyof typeof keptParts]?: z.output<(typeof keptParts)[Name]> }
export type LineInput = Parts & { readonly line: string; readonly personId?: string | undefined }

type Entry<Name extends 'learned' | 'news' | 'favors' | 'followUps'> = NonNullable<Parts[Name]>[number]

/** What is to be kept of a line, all of it decided. `about` counts `personIds`, then `newPeople`, then `aboutIds`. */
export interface DecidedLine {
  readonly line: string
  readonly personIds: readonly string[]
  readonly newPeople: readonly { readonly name: string; readonly organization: string | null }[]
  /** Not in touch with, but spoken of: a part is about them. */
  readonly aboutIds: readonly string[]
  readonly isContact: boolean
  readonly on: string
  readonly channel: Channel
  readonly direction: 'sent' | 'received' | 'mutual'
  readonly minutes: number | null
  readonly learned: readonly Entry<'learned'>[]
  readonly news: readonly Entry<'news'>[]
  readonly favors: readonly Entry<'favors'>[]
  readonly followUps: readonly Entry<'followUps'>[]
}

export type LineRefused = OperationFailure<'NOBODY_NAMED' | 'WHO_IS_MEANT' | 'NOT_ON_RECORD' | 'ABOUT_NOBODY'>

/** The user's word on each part, and the reading where they said nothing; null where nothing had to be read. */
export const decideParts = (
  input: LineInput,
  reading: LineRead | null,
  today: string,
): Result<DecidedLine, LineRefused> => {
  const people = decidePeople(input, reading)
  if (!people.ok) return people
  const { personIds, newPeople, aboutIds, placeOf } = people.value
  const read = <T extends { readonly about: number | null }>(parts: readonly T[] | undefined) =>
    (parts ?? []).map((part) => ({ ...part, about: placeOf(part.about) }))
  const decided: DecidedLine = {
    line: input.line,
    personIds,
    newPeople,
    aboutIds,
    isContact: input.isContact ?? reading?.isContact ?? true,
    on: input.on ?? reading?.on.date ?? today,
    channel: input.channel ?? reading?.channel?.value ?? 'other',
    direction: input.direction ?? reading?.direction ?? 'mutual',
    minutes: input.minutes === undefined ? (reading?.minutes?.value ?? null) : input.minutes,
    learned: input.learned ?? read(reading?.learned),
    news:
      input.news ??
      read(reading?.news).map(({ edit, ...part }) => ({
        ...part,
        title: edit?.title ?? null,
        organization: edit?.organization ?? null,
      })),
    favors: input.favors ?? read(reading?.favors),
    followUps: input.followUps ?? read(reading?.followUps),
  }
  const most = personIds.length + newPeople.length + aboutIds.length
  const lost = [...decided.learned, ...decided.news, ...decided.favors, ...decided.followUps].find(
    ({ about }) => about >= most,
  )
  return lost === undefined
    ? ok(decided)
    : fail({
        code: 'ABOUT_NOBODY',
        message: `“${lost.text}” is about person ${lost.about + 1}, and there are ${most}.`,
        details: { about: lost.about, people: most },
      })
}

interface DecidedPeople {
  readonly personIds: readonly string[]
  readonly newPeople: DecidedLine['newPeople']
  readonly aboutIds: readonly string[]
  /** From the reading's people to those kept. */
  readonly placeOf: (about: number | null) => number
}

const decidePeople = (input: LineInput, reading: LineRead | null): Result<DecidedPeople, LineRefused> => {
  const met = (reading?.people ?? []).filter(({ role }) => role === 'with')
  const isSaid = input.personIds !== undefined || input.newPeople !== undefined
  const newPeople = input.newPeople ?? []
  const isEntered = (name: string) => newPeople.some((person) => person.name === name)
  const open = isSaid
    ? undefined
    : met.find(({ personId, proposal }) => personId === null && !isEntered(proposal?.name ?? ''))
  if (open !== undefined) {
    return open.proposal === null
      ? fail({
          code: 'WHO_IS_MEANT',
          message: `“${open.text}” may be ${open.candidates.map(({ name }) => name).join(' or ')}: pick one with personIds.`,
          details: { text: open.text, candidates: open.candidates },
        })
      : fail({
          code: 'NOT_ON_RECORD',
          message: `${open.proposal.name} is not on record: name them in newPeople to enter them.`,
          details: { ...open.proposal },
        })
  }
  const known = met.flatMap(({ personId }) => personId ?? [])
  const personIds = input.personIds ?? [...new Set(known)]
  if (personIds.length + newPeople.length === 0) {
    return fail({ code: 'NOBODY_NAMED', message: 'The line names nobody on record. Pick a person.' })
  }
  const spokenOf = (reading?.people ?? []).flatMap(({ role, personId }) =>
    role === 'mentioned' && personId !== null && !personIds.includes(personId) ? [personId] : [],
  )
  const aboutIds = input.aboutIds ?? [...new Set(spokenOf)]
  const placeOf = (about: number | null): number => {
    const person = about === null ? undefined : reading?.people[about]
    const place = person?.personId == null ? -1 : personIds.indexOf(person.personId)
    if (place !== -1) return place
    const other = person?.personId == null ? -1 : aboutIds.indexOf(person.personId)
    if (other !== -1) return personIds.length + newPeople.length + other
    const entered = newPeople.findIndex(({ name }) => name === person?.proposal?.name)
    return entered === -1 ? 0 : personIds.length + entered
  }
  return ok({ personIds, newPeople, aboutIds, placeOf })
}
