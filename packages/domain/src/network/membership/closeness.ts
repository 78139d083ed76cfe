import { CLOSENESS, type Closeness } from '../../purpose/index.ts'
import { agoInWords, interactionsInWords, type Relationship } from '../../strength/index.ts'
import type { Reason } from '../reason.ts'

/*
 * How well two people know each other, from what is on record. Contact days tell depth (Gilbert & Karahalios 2009 find
 * recency, depth and reciprocity among the best cues); strength lets a young but busy tie count as well known, closeness
 * takes time. Judgements.
 */
const DAYS = { acquainted: 1, well: 6, close: 20 }
const STRENGTH_OF_WELL = 40

/** What is left of a fit for each step by which somebody is known less well than a network asks for. */
const LESS_WELL = 0.85

export const closenessOf = ({ contactDays, oneToOne, strength }: Relationship): Closeness => {
  if (oneToOne > 0 && contactDays >= DAYS.close) return 'close'
  if (oneToOne > 0 && (contactDays >= DAYS.well || strength >= STRENGTH_OF_WELL)) return 'well'
  return contactDays >= DAYS.acquainted ? 'acquainted' : 'open'
}

/** What a fit keeps, 1 where the person is known as well as asked for. */
export const closenessFactor = (relationship: Relationship, asked: Closeness): number => {
  const missing = CLOSENESS.indexOf(asked) - CLOSENESS.indexOf(closenessOf(relationship))
  return missing <= 0 ? 1 : LESS_WELL ** missing
}

const KNOWN: Readonly<Record<Closeness, string>> = {
  open: 'No conversation between you is on record yet',
  acquainted: 'You know each other a little',
  well: 'You know each other well',
  close: 'You are in close touch',
}

/** How well one knows a person, and by what. */
export const tieReason = (relationship: Relationship, today: string): Reason => {
  const closeness = closenessOf(relationship)
  const { contactDays, interactions, strength, lastContactOn } = relationship
  const text =
    lastContactOn === null
      ? KNOWN[closeness]
      : `${KNOWN[closeness]}: ${interactionsInWords(relationship)}, the last ${agoInWords(lastContactOn, today)}`
  return { kind: 'tie', text, closeness, contactDays, interactions, strength, lastContactOn }
}
