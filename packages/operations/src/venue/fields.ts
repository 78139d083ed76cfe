import { type AudienceReading, fail, ok, plainText, readAudience, type VenueAudience } from '@rapport/domain'
import { personNotFound } from '../failures.ts'
import type { FailureCase } from '../operation-failure.ts'
import type { PeoplePort } from '../ports/people.ts'
import { label } from '../schema/common.ts'
import {
  attendanceField,
  audienceField,
  hoursField,
  peopleField,
  urlField,
  venueKind,
} from '../schema/venue.ts'

/** What can be said of a venue besides its name and kind. */
export const venueFields = {
  topic: label.optional().meta({ description: 'What it is about' }),
  place: label.optional().meta({ description: 'Where it meets' }),
  url: urlField.optional(),
  attendance: attendanceField.optional(),
  hours: hoursField.optional(),
  audience: audienceField.optional(),
  people: peopleField.optional().meta({ description: 'People you know who come there' }),
}

export const kindField = venueKind.meta({
  description: 'What it is: an association, a chamber, a community, an online group, a series of events',
})

export const venueFailures = {
  ...personNotFound,
  AUDIENCE_UNCLEAR: {
    kind: 'invalid',
    when: 'The words do not tell what kind of people come, or how many.',
  },
} as const satisfies Record<string, FailureCase>

/** The audience that words tell of, all kinds of it, or why they do not. */
export const readAudiences = (words: readonly string[], attendance: number | null) => {
  const parts: VenueAudience[] = []
  for (const line of words) {
    const reading = readAudience(line, attendance)
    if (!reading.ok) return unclear(reading)
    parts.push(...reading.parts)
  }
  return ok(parts)
}

/** Longest piece of the user's words that is said back. */
const LONGEST_WORDS = 80

const unclear = ({ why, words }: Extract<AudienceReading, { ok: false }>) => {
  const said = `“${plainText(words, LONGEST_WORDS)}”`
  return fail({
    code: 'AUDIENCE_UNCLEAR' as const,
    message:
      why === 'no-kind'
        ? `${said} names no function, level or industry. Say it like this: 30 directors in Purchasing.`
        : `${said} does not say how many. Give a number, as in “30 directors in Purchasing”, or say how many people come in all.`,
    details: { words },
  })
}

/** The first of the people who is not on record; null where all are. */
export const firstUnknown = async (
  people: Pick<PeoplePort, 'get'>,
  personIds: readonly string[],
): Promise<string | null> => {
  for (const personId of personIds) if ((await people.get(personId)) === null) return personId
  return null
}
