import { z } from 'zod'
import { LONGEST_LABEL, LONGEST_TEXT } from './common.ts'

/** Values of one kind that a person may have, at most: far more than anybody has, and few enough to show. */
const MOST_VALUES = 100

const line = z.string().trim().max(LONGEST_LABEL)

/** `work`, `home`, `mobile`, or one's own word. */
const valueLabel = line.nullable().default(null)

export const labelled = z.object({ label: valueLabel, value: line.min(1) })

export const postalAddress = z.object({
  label: valueLabel,
  street: line.nullable().default(null),
  city: line.nullable().default(null),
  region: line.nullable().default(null),
  postalCode: line.nullable().default(null),
  country: line.nullable().default(null),
})

export const RELATIONS = [
  'manager',
  'assistant',
  'referred-by',
  'spouse',
  'child',
  'parent',
  'sibling',
  'friend',
  'colleague',
  'other',
] as const

/** Without a year every day that some year has: 2000 is a leap year. */
const exists = (text: string): boolean => {
  const day = text.replace(/^--/, '2000-')
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
}

/** `YYYY-MM-DD`, or `--MM-DD` without the year. */
export const partialDate = z
  .string()
  .regex(/^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .refine(exists, 'There is no such day.')
  .meta({ description: 'YYYY-MM-DD, or --MM-DD where the year is not known', examples: ['--01-22'] })

const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(MOST_VALUES)

/** The fields of a contact that are edited besides name, title and organization; a list is replaced as a whole. */
export const contactFields = {
  suffix: line,
  prefix: line,
  additionalName: line,
  nickname: line,
  department: line,
  birthday: partialDate,
  anniversary: partialDate,
  emails: list(z.object({ label: valueLabel, value: z.email().toLowerCase() })),
  phones: list(labelled),
  addresses: list(postalAddress),
  urls: list(labelled),
  categories: list(line.min(1)),
} as const

/** How somebody named by a source stands to a person; `personId` when it is known who that is. */
export const relation = z.object({
  relation: z.enum(RELATIONS),
  label: z.string().nullable(),
  name: z.string(),
  personId: z.uuid().nullable(),
  /** False: the other is this one's manager. True: this one is the other's. */
  isIncoming: z.boolean(),
})

/** What address books hold of a person. */
export const contactDetails = z.object({
  prefix: z.string().nullable(),
  additionalName: z.string().nullable(),
  nickname: z.string().nullable(),
  department: z.string().nullable(),
  birthday: z.string().nullable(),
  anniversary: z.string().nullable(),
  emails: z.array(z.object({ label: z.string().nullable(), value: z.string() })),
  phones: z.array(z.object({ label: z.string().nullable(), value: z.string() })),
  addresses: z.array(
    z.object({
      label: z.string().nullable(),
      street: z.string().nullable(),
      city: z.string().nullable(),
      region: z.string().nullable(),
      postalCode: z.string().nullable(),
      country: z.string().nullable(),
    }),
  ),
  urls: z.array(z.object({ label: z.string().nullable(), value: z.string() })),
  categories: z.array(z.string()),
  note: z
    .string()
    .max(LONGEST_TEXT * 100)
    .nullable(),
})

/** One of the cards that a person is made of, and where it comes from. */
export const personCard = z.object({
  personId: z.uuid(),
  /** The address book: `linkedin`, `google`, `outlook`, `vcard`, …; `own`, or `mentioned` in messages only. */
  book: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  profile: z.string().nullable(),
  birthday: z.string().nullable(),
  hasPhoto: z.boolean(),
  imports: z.array(z.uuid()),
  asOf: z.string().nullable(),
  /** The merge that made it part of this person; null for the card that the others were merged into. */
  mergeId: z.uuid().nullable(),
})
