import { z } from 'zod'

/** A calendar date that exists, `YYYY-MM-DD`. */
export const plainDate = z.iso
  .date()
  .meta({ description: 'A calendar date, YYYY-MM-DD', examples: ['2026-11-23'] })

/** A moment in UTC, ISO 8601. */
export const instant = z.iso.datetime({ offset: true })

export const id = z.uuid()

/** Longest free text a user may type into one field, in characters: a long page, and far from hurting the store. */
export const LONGEST_TEXT = 10_000
/** Longest name, title or label, in characters. */
export const LONGEST_LABEL = 300

export const text = z.string().trim().min(1).max(LONGEST_TEXT)
export const label = z.string().trim().min(1).max(LONGEST_LABEL)

/** How many rows a list gives when not told, and at most. */
export const page = {
  limit: z.coerce.number().int().min(1).max(1000).default(100).meta({ description: 'How many rows at most' }),
  offset: z.coerce.number().int().min(0).default(0).meta({ description: 'How many rows to pass over' }),
}

/** Hours a week for networking. A week has 168; more than 60 is a typing error. */
export const hours = z.coerce.number().min(0).max(60)

/** A form with files in it can only write it as text. */
const yesOrNo = z.union([z.boolean(), z.stringbool()])

/** Yes or no. */
export const flag = (description: string, byDefault: boolean) =>
  yesOrNo.default(byDefault).meta({ description, type: 'boolean' })

/** Yes or no, or nothing said of it. */
export const flagIfSaid = (description: string) => yesOrNo.optional().meta({ description, type: 'boolean' })
