import type { RelationshipState } from '@rapport/domain'

/** How a relationship stands, in words one would say aloud. */
export const STATE_WORDS: Readonly<Record<RelationshipState, string>> = {
  new: 'New',
  warm: 'Warm',
  cooling: 'Cooling',
  dormant: 'It has been a while',
  lapsed: 'Long ago',
  unknown: 'Not enough to tell',
}

/** Short enough for a filter or a table cell. */
export const STATE_LABELS: Readonly<Record<RelationshipState, string>> = {
  ...STATE_WORDS,
  dormant: 'A while ago',
  unknown: 'Not known yet',
}

/** What each state means, said once where it is explained. */
export const STATE_MEANINGS: Readonly<Record<RelationshipState, string>> = {
  new: 'You met within the last three months and have said little so far.',
  warm: 'You have been in touch lately, and both of you write.',
  cooling: 'You were in touch, and it is getting quieter.',
  dormant: 'There is a history, and a long silence since. Such embers rekindle easily.',
  lapsed: 'You knew each other once; a word now would be a new beginning.',
  unknown: 'You are connected, and nothing else is on record.',
}
