import type { FavorDirection, FavorKind } from '@rapport/domain'

/** What it was, as one picks it from a list. */
export const FAVOR_KIND_WORDS: Readonly<Record<FavorKind, string>> = {
  introduction: 'An introduction',
  lead: 'Passing a name on',
  business: 'Business',
  help: 'Help',
  answer: 'An answer',
  mentoring: 'Mentoring',
  recommendation: 'A recommendation',
  endorsement: 'An endorsement',
  thanks: 'A word of thanks',
}

/** Who did it, or asked. */
export const FAVOR_DIRECTION_WORDS: Readonly<Record<FavorDirection, string>> = {
  received: 'They, for me',
  given: 'I, for them',
  asked: 'I asked',
  'asked-of-me': 'They asked',
}
