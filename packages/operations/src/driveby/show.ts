import { driveByOf, ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { briefOf } from '../people/brief.ts'
import { driveBy } from '../schema/driveby.ts'
import { gatherDriveBy } from './gather.ts'

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
    const { debt, ...figures } = driveByOf(await gatherDriveBy(context, months))
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
