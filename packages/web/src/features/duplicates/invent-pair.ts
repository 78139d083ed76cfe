import type { Pair, Side } from './pair.ts'

/** One of the invented people that this module's tests compare. */
export const inventSide = (personId: string, part: Partial<Side> = {}): Side => ({
  personId,
  name: `Person ${personId}`,
  title: null,
  organization: null,
  emails: [],
  phones: [],
  profileUrl: null,
  birthday: null,
  connectedOn: null,
  hasPhoto: false,
  cards: [],
  ...part,
})

/** A question about two of them. */
export const inventPair = (one: string, other: string, score = 0.6): Pair => ({
  people: [inventSide(one), inventSide(other)],
  score,
  zone: 'ask',
  evidence: [],
})
