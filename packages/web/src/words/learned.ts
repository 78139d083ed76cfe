import type { LearnedKind } from '@rapport/domain'

/** What somebody said of themselves, as a heading over it. */
export const LEARNED_WORDS: Readonly<Record<LearnedKind, string>> = {
  'working-on': 'Working on',
  need: 'Looks for',
  offer: 'Can offer',
}

/** The same of oneself. */
export const OWN_LEARNED_WORDS: Readonly<Record<LearnedKind, string>> = {
  'working-on': 'Working on',
  need: 'I look for',
  offer: 'I can offer',
}
