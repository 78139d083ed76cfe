import type { Level, NetworkKind } from '@rapport/domain'

interface KindWords {
  /** What the network is for, as its owner would say it. */
  readonly title: string
  readonly what: string
  readonly example: string
  /** An outcome such a network could produce. */
  readonly outcome: string
}

/** The five kinds of network, in the words of the person who keeps one. */
export const KIND_WORDS: Readonly<Record<NetworkKind, KindWords>> = {
  career: {
    title: 'My next step',
    what: 'Work, business and opportunities: people who know of them, or know who does.',
    example: 'Find a board seat in logistics through people who have done it',
    outcome: 'Two conversations that could lead to an advisory board seat',
  },
  strategic: {
    title: 'Seeing further',
    what: 'Perspective: a personal board of directors, inside and outside your field.',
    example: 'Three people who tell me where freight is going before it gets there',
    outcome: 'One long conversation a month with someone who sees my field from outside',
  },
  operational: {
    title: 'Getting the work done',
    what: 'Help with day-to-day work: colleagues, suppliers, experts one can call.',
    example: 'Know someone to call in every function that my projects depend on',
    outcome: 'A working contact in Finance, Legal and Purchasing',
  },
  brand: {
    title: 'Being recommended',
    what: 'Reach: people who recommend you and carry your message further.',
    example: 'Ten clients who would recommend my consulting without being asked',
    outcome: 'Five recommendations from people I worked with this year',
  },
  social: {
    title: 'The people who matter',
    what: 'Close friends and family, kept close on purpose.',
    example: 'Stay in real touch with the twelve people I would call at midnight',
    outcome: 'See each of my six oldest friends once this season',
  },
}

/** The order in which the kinds are offered: the most common wish first. */
export const KIND_ORDER: readonly NetworkKind[] = ['career', 'strategic', 'operational', 'brand', 'social']

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  training: 'Trainee',
  entry: 'Member of staff',
  senior: 'Senior',
  manager: 'Manager',
  director: 'Director',
  vp: 'Vice president',
  cxo: 'C-level',
  partner: 'Partner',
  owner: 'Owner',
}
