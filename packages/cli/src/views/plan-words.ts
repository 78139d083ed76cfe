import type { Registry } from '@rapport/operations'
import type { View } from './view.ts'

type Decided = Parameters<View<Registry['plan']['week']>>[0]['decided'][number]
type SkipReason = NonNullable<Decided['because']>

const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  'not-now': 'not now',
  'nothing-to-say': 'nothing to say yet',
  'wrong-channel': 'another channel',
  'wrong-action': 'something else with them',
  'wrong-person': 'not the person for this',
  'let-rest': 'let them rest',
  other: 'another reason',
}

/** Why something was skipped, as it stands after the name. */
export const skipInWords = (because: SkipReason | null): string => SKIP_WORDS[because ?? 'other']
