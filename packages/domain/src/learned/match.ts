/**
 * Matches what people need with what people offer or are, both ways: what the user can give, who should meet whom, and what
 * the user could ask. A need is answered by words and what they mean (see `search/find.ts`), in the right place and on the
 * right level; how alive the ties are and how old the entries are weighs in. Precision first: nothing under the threshold is
 * proposed. Deterministic, ties by id; linear in the words of people and entries and in the postings of the needs' words.
 */
import { askOf } from './ask.ts'
import { giveOf } from './give.ts'
import { introduceOf } from './introduce.ts'
import { noticeOf } from './match-notice.ts'
import type { GiveMatch, Matches, MatchInput } from './matches.ts'
import { prepareMatching } from './matching.ts'

/** What the user can give, who should meet whom, and what the user could ask; where there is none of it, why. */
export const matchLearned = (input: MatchInput): Matches => {
  const matching = prepareMatching(input)
  const { introduce, tell } = introduceOf(matching)
  const give = [...giveOf(matching), ...tell].sort(byScore)
  const ask = askOf(matching, give, introduce)
  const { about, limit } = input
  const concerns = (...people: readonly string[]) => about === null || people.includes(about)
  const matches = {
    give: give.filter(({ personId }) => concerns(personId)).slice(0, limit),
    introduce: introduce.filter(({ aId, bId }) => concerns(aId, bId)).slice(0, limit),
    ask: ask.filter(({ personId }) => concerns(personId)).slice(0, limit),
  }
  const hasNone = Object.values(matches).every(({ length }) => length === 0)
  return { ...matches, notice: hasNone ? noticeOf(input) : null }
}

const byScore = (a: GiveMatch, b: GiveMatch): number => b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1)

const idOf = ({ personId, need, offer }: GiveMatch): string =>
  `${personId} ${need.learnedId} ${offer?.learnedId ?? ''}`
