/**
 * Randomness by key instead of by turn: the same question about the same person in the same week gets the same answer
 * whatever a policy did before. Policies then differ by what they do and not by luck (common random numbers), which
 * makes their paired differences far less noisy.
 */
export type Chance = (tag: Tag, person: number, time: number) => number

/** What is asked of chance; the number keeps the streams apart. */
export const TAGS = {
  answer: 1,
  answerDelay: 2,
  turnsToUs: 3,
  weekday: 4,
  mood: 5,
  spell: 6,
  needsHelp: 7,
  outcome: 8,
  introduction: 9,
  outcomeDelay: 10,
  habit: 11,
} as const
export type Tag = (typeof TAGS)[keyof typeof TAGS]

const UINT32 = 4_294_967_296

/** Uniform from 0 up to but not including 1, by the finalizer of MurmurHash3 over the four words. */
export const createChance = (seed: number): Chance => {
  const base = mix(0x9e3779b9, seed)
  return (tag, person, time) => mix(mix(mix(base, tag), person), time) / UINT32
}

const mix = (state: number, word: number): number => {
  let hash = Math.imul(state ^ Math.imul(word, 0xcc9e2d51), 0x1b873593) + 0x6d2b79f5
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
