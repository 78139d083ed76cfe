/*
 * How much each kind of evidence says, as the probability that one of two people passes on a word to the other. No study
 * measures these on records such as ours; that mutual acts, small groups and recency tell most is Granovetter 1973 and
 * Gilbert & Karahalios 2009, that a tie fades with silence Burt 2000 (Decay functions, Social Networks 22). The numbers
 * are judgements, stated in docs/algorithms/tie.md.
 */

/** What no evidence lifts a tie above: even a good friend forgets, is away or would rather not. */
export const MOST_LIKELY = 0.95

interface Weight {
  /** Days until it counts half. */
  readonly halfLife: number
  /** What any number of it does not lift a tie above. */
  readonly most: number
}

/** By how far it came: who agreed knows the one to be met; who was introduced has met. */
export const INTRODUCTION = {
  agreed: 0.4,
  made: 0.5,
  met: 0.6,
  halfLife: 1096,
  most: 0.85,
} as const satisfies Weight & Record<string, number>

/** What an address book says of two people. It bears no date, so it does not fade. */
export const RELATION: Readonly<Record<string, number>> = {
  manager: 0.6,
  assistant: 0.6,
  friend: 0.6,
  colleague: 0.5,
  'referred-by': 0.5,
}

/** For two besides the user; with three and four it is shared among more. */
export const THREAD = { forTwo: 0.3, halfLife: 730, most: 0.7 } as const satisfies Weight & {
  forTwo: number
}
/** Two who sat at one table have spoken; two on one mail need not have. */
export const MEETING = { forTwo: 0.4, halfLife: 730, most: 0.8 } as const satisfies Weight & {
  forTwo: number
}
/** Threads or meetings of one pair that count: with more, the first ones have long said it. */
export const MOST_TOGETHER = 20

/** For two who both came: one of so many others whom one speaks to. Beyond `crowd` on the list nothing is drawn. */
export const EVENT = { spokenTo: 0.8, mostOnce: 0.15, crowd: 40, halfLife: 548, most: 0.4 } as const

/** By the people of the organization, where the user has said how many; a year together counts in full. */
export const EMPLOYER = {
  bySize: {
    '1-10': 0.5,
    '11-50': 0.3,
    '51-200': 0.15,
    '201-500': 0.08,
    '501-1000': 0.05,
    '1001-5000': 0.02,
    '5001-10000': 0.01,
    '10001+': 0.005,
  },
  unknownSize: 0.06,
  fullDays: 365,
  /** People known to have been at one organization beyond which it is a crowd, and nothing is drawn. */
  crowd: 60,
  halfLife: 1826,
  most: 0.6,
} as const

/** The user and somebody they know: where a state starts from, which strength lifts towards `most`. */
export const CONTACT = {
  start: { unknown: 0.05, lapsed: 0.08, dormant: 0.15, cooling: 0.25, new: 0.25, warm: 0.35 },
  most: 0.95,
  /** What stays where only one side ever spoke. */
  oneSided: 0.8,
} as const
