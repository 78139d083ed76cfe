import { NETWORK_KINDS, NETWORK_NAMES, type NetworkKind } from '../../network-kind.ts'
import type { NetworkStrategy } from '../../purpose/index.ts'
import type { Reason } from '../reason.ts'
import { conflictsAmong, type KindConflict, USUAL_STRATEGY } from '../strategy/index.ts'
import { readWhy } from './read-why.ts'

export const WHY_NOTICES = ['unsure'] as const

export interface ProposedNetwork {
  readonly kind: NetworkKind
  readonly name: string
  /** In the user's own words. */
  readonly purpose: string
  /** The words that led there. */
  readonly words: readonly string[]
  readonly strategy: NetworkStrategy
  readonly reasons: readonly Reason[]
}

export interface WhyNotice {
  readonly code: (typeof WHY_NOTICES)[number]
  readonly text: string
  readonly next: string
  readonly choices: readonly { readonly kind: NetworkKind; readonly name: string; readonly text: string }[]
}

export interface StrategyProposal {
  readonly networks: readonly ProposedNetwork[]
  readonly conflicts: readonly KindConflict[]
  readonly notice: WhyNotice | null
}

/** Which networks a person's reasons for networking call for, each with the words that led there. */
export const proposeStrategy = (why: string): StrategyProposal => {
  const purposes = readWhy(why)
  const networks = purposes.map(({ kind, purpose, words }): ProposedNetwork => {
    const quoted = words.map((word) => `“${word}”`).join(', ')
    return {
      kind,
      name: NETWORK_NAMES[kind],
      purpose,
      words,
      strategy: USUAL_STRATEGY[kind],
      reasons: [
        { kind: 'words', text: `You say ${quoted}`, words: words.join(', ') },
        { kind: 'kind', text: `${CALLS_FOR[kind]}`, network: kind },
      ],
    }
  })
  return {
    networks,
    conflicts: conflictsAmong(networks.map(({ kind }) => kind)),
    notice: networks.length > 0 ? null : UNSURE,
  }
}

/** What each kind of network is for, as an answer to "which of these do you mean?". */
const CHOICES: Readonly<Record<NetworkKind, string>> = {
  social: 'Share what is personal with close friends and family',
  career: 'Find career and business opportunities',
  operational: 'Get answers and help in day-to-day work',
  strategic: 'Gain perspective on where job, organization and industry are heading',
  brand: 'Be known, recommended and passed on',
}

const CALLS_FOR: Readonly<Record<NetworkKind, string>> = {
  social: 'Sharing with friends and family calls for a social network: few people, well known',
  career: 'Opportunities call for a career network: people who have them, create them or connect you to them',
  operational: 'Help with the day’s work calls for an operational network: people to call on for answers',
  strategic: 'Perspective calls for a strategic network: a personal board of directors',
  brand: 'Being known calls for a brand network: many people who would recommend and pass on',
}

const UNSURE: WhyNotice = {
  code: 'unsure',
  text: 'This does not tell yet what should come of it. Which of these five is nearest?',
  next: 'Say what you want from it: rapport strategy propose "I want …"',
  choices: NETWORK_KINDS.map((kind) => ({ kind, name: NETWORK_NAMES[kind], text: CHOICES[kind] })),
}
