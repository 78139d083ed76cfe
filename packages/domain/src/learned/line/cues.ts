import type { LearnedKind } from '../../purpose/index.ts'
import { NEED_CUES } from './need-cues.ts'
import { OFFER_CUES } from './offer-cues.ts'
import { WORK_CUES } from './work-cues.ts'

/**
 * How people say that they need, offer or work on something, in English, German, French, Spanish, Portuguese and Dutch.
 * One cue a line: `has > contacts` is the cue "has" where "contacts" follows, and `heeft ~ nodig` is "heeft" where "nodig"
 * comes later. After `=` the words are kept whole, since they say nothing without the cue; `ask:` counts with its colon only.
 */
export const CUE_LINES: Readonly<Record<LearnedKind, string>> = {
  need: NEED_CUES,
  offer: OFFER_CUES,
  'working-on': WORK_CUES,
}
