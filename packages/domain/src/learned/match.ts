import { noticeOf } from './match-notice.ts'
import type { Matches, MatchInput } from './matches.ts'

/** What the user can give, who should meet whom, and what the user could ask. */
export const matchLearned = (input: MatchInput): Matches => ({
  give: [],
  introduce: [],
  ask: [],
  notice: noticeOf(input),
})
