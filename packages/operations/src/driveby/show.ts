import { type DriveByInput, driveByOf, introducedBy, ok } from '@rapport/domain'
import { z } from 'zod'
import type { ReadContext } from '../context.ts'
import { gatherLedger } from '../favor/index.ts'
import { readOperation } from '../operation.ts'
import { briefOf } from '../people/brief.ts'
import { driveBy } from '../schema/driveby.ts'

/** Who is on a list and was there, as far as the list says. */
const WAS_THERE: ReadonlySet<string> = new Set(['attended', 'registered'])
/** Months of the figures: a year shows a habit, ten a career. */
const MONTHS = { usual: 12, most: 120 }
/** People named of those who wait: nobody goes through more. */
const DEBT = { usual: 25, most: 500 }

export const showDriveBy = readOperation({
  name: 'driveby.show',
  summary:
    'Show drive-by networking: who was met and never followed up, by month and venue, and what that leaves room for.',
  description:
    'Met is a connection, a first conversation, a small table at an event; followed up is a word of yours in the thirty days after, in two days at best. Whoever is only in an address book was not met. The cap on new people is what your hours allow, less what it takes to catch up.',
  route: 'GET /driveby',
  input: z.object({
    months: z.coerce
      .number()
      .int()
      .min(1)
      .max(MONTHS.most)
      .default(MONTHS.usual)
      .meta({ description: 'How many months back' }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(DEBT.most)
      .default(DEBT.usual)
      .meta({ description: 'How many of those who wait at most' }),
  }),
  output: driveBy,
  errors: {},
  examples: ['rapport driveby', 'rapport driveby --months 24 --json'],
  command: { isDefault: true },
  handle: async ({ months, limit }, context) => {
    const { people, indexOf, relationships } = await context.snapshot()
    const { debt, ...figures } = driveByOf(await inputOf(context, months))
    const standing = relationships(context.today)
    return ok({
      ...figures,
      debtTotal: debt.length,
      debt: debt.slice(0, limit).flatMap(({ personId, ...missing }) => {
        const index = indexOf.get(personId) ?? -1
        const [person, relationship] = [people[index], standing[index]]
        if (person === undefined || relationship === undefined) return []
        return [{ ...missing, person: briefOf(person, relationship) }]
      }),
    })
  },
})

const inputOf = async (context: ReadContext, months: number): Promise<DriveByInput> => {
  const { store, today } = context
  const { people, contacts } = await context.snapshot()
  const { entries } = await gatherLedger(context)
  const followUps = await store.followUps.list(null)
  return {
    people,
    contacts,
    gatherings: (await store.venues.gatherings()).map(({ eventName, startsAt, size, attendees }) => {
      const present = attendees.flatMap(({ personId, status }) => (WAS_THERE.has(status) ? [personId] : []))
      return {
        name: eventName,
        on: startsAt?.slice(0, 10) ?? null,
        size: size ?? present.length,
        attendees: present,
      }
    }),
    introduced: introducedBy(entries, people),
    // Soonest due first: the first of a person stands.
    promised: new Map(
      followUps
        .filter(({ settledOn }) => settledOn === null)
        .toReversed()
        .map(({ personId, dueOn }) => [personId, dueOn]),
    ),
    letGo: new Set(
      followUps.filter(({ settledAs }) => settledAs === 'dropped').map(({ personId }) => personId),
    ),
    hoursPerWeek: (await store.workspace.get()).hoursPerWeek,
    months,
    today,
  }
}
