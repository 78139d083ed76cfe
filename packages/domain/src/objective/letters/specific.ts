import type { Goal } from '../clause/goal.ts'
import { quoted } from '../in-words.ts'
import { isNoun } from '../lexicon/nouns.ts'
import type { Letter } from '../objective-check.ts'
import { type Reading, written } from '../reading.ts'

/** Specific: it says which people or which thing, so that somebody else would know it too. */
export const judgeSpecific = ({ text, statement }: Reading): Letter => {
  const { kind, chief } = statement
  const goal = chief?.goal ?? null
  const vague = vagueWords(text.raw, goal)
  if (goal === null || text.tokens.length === 0)
    return {
      ok: false,
      why: 'Nothing is said yet. Who would you like to have found, or what should be in your hands?',
      words: [],
    }
  const thing = written(text, goal.thing.core)
  if (kind === 'none') {
    if (goal.place === 'background' || goal.place === 'told') {
      return {
        ok: false,
        why: 'This tells how things stand or what others think, not what you want to have come of it.',
        words: [],
      }
    }
    if (vague === null)
      return {
        ok: false,
        why: 'It does not say who or what should have come of it. Name a person, a kind of person or a thing.',
        words: thing === '' ? [] : [thing],
      }
    return isNoun(goal.thing.head, 'mass')
      ? {
          ok: false,
          why: `${quoted(vague)} is hard to point at. Say what would be in your hands: an introduction, an invitation, an answer.`,
          words: [vague],
        }
      : {
          ok: false,
          why: `${quoted(vague)} could be anyone or anything. Say which kind: a trade, a level, an industry.`,
          words: [vague],
        }
  }
  const said = thing === '' ? written(text, goal.verb?.words ?? []) : thing
  if (vague !== null && !goal.thing.isRestricted && !goal.thing.isPlaced && goal.thing.outerCount === null) {
    return {
      ok: false,
      why: `${quoted(vague)} could be anyone. Say which kind: a trade, a level, an industry.`,
      words: [vague],
    }
  }
  const isBareMore = goal.thing.isLoose && goal.thing.core.length === 1 && goal.thing.rest.length === 0
  if (isBareMore)
    return {
      ok: false,
      why: `${quoted(said)} leaves open which. Say what kind, and from whom.`,
      words: [said],
    }
  return kind === 'activity'
    ? {
        ok: true,
        why: `${quoted(said)}: it is clear what you will do. What should come of it is not said yet.`,
        words: [said],
      }
    : { ok: true, why: `${quoted(said)}: somebody else would know it when they see it.`, words: [said] }
}

/** The vague thing as written, with the adjectives before it: "new people". */
const vagueWords = (raw: string, goal: Goal | null): string | null => {
  if (goal === null) return null
  const { core } = goal.thing
  const last = core.at(-1)
  if (last === undefined || !isNoun(last.key, 'vague', 'mass', 'soft')) return null
  const first =
    goal.words.find(({ token }) => token.start >= (goal.verb?.words.at(-1)?.token.end ?? 0)) ?? core[0]
  const start =
    first !== undefined && /^(?:new|more|some|many|other|all|any|better|good)$/.test(first.key)
      ? first.token.start
      : (core[0]?.token.start ?? 0)
  return raw.slice(start, last.token.end)
}
