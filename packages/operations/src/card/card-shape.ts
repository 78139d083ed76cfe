import { z } from 'zod'
import type { FailureCase } from '../operation-failure.ts'

/** Longest name of a card in the address book, in characters: clients make them of a UID. */
const LONGEST_HREF = 500

/** What a card is called in the address book. */
export const href = z
  .string()
  .min(1)
  .max(LONGEST_HREF)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
  .refine((name) => !/[/\u0000-\u001f\u007f]/.test(name), 'A name holds no slash and no control character.')
  .meta({ description: 'What the card is called in the address book, such as ada.vcf' })

export const listedCard = z.object({
  href: z.string(),
  uid: z.string(),
  /** Changes whenever the card does. */
  etag: z.string(),
})

export const ifMatch = z
  .string()
  .max(200)
  .optional()
  .meta({ description: 'Only if this is still the etag of the card' })

export const cardNotFound = {
  CARD_NOT_FOUND: { kind: 'not-found', when: 'The address book has no card of that name.' },
} as const satisfies Record<string, FailureCase>

export const cardChanged = {
  CARD_CHANGED: { kind: 'conflict', when: 'The card is not, or no longer, what the caller takes it for.' },
} as const satisfies Record<string, FailureCase>
