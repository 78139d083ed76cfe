import type { Channel } from '@rapport/domain'

/** What a channel does in the world; how many minutes it takes is Rapport's own estimate, the same for everybody. */
export interface ChannelTraits {
  /** Of the distance to full closeness that one talk takes away (richer media maintain more). */
  readonly gain: number
  /** How much is told in a talk, against a written one. */
  readonly depth: number
  /** Logits on the chance that an attempt comes to a talk: agreeing to meet costs them more than answering. */
  readonly answerLogit: number
  readonly isWritten: boolean
}

export const CHANNEL_TRAITS: Readonly<Record<Channel, ChannelTraits>> = {
  linkedin: { gain: 0.04, depth: 1, answerLogit: -0.2, isWritten: true },
  email: { gain: 0.045, depth: 1, answerLogit: 0, isWritten: true },
  other: { gain: 0.04, depth: 1, answerLogit: 0, isWritten: true },
  phone: { gain: 0.09, depth: 1.5, answerLogit: -0.2, isWritten: false },
  video: { gain: 0.1, depth: 1.6, answerLogit: -0.3, isWritten: false },
  'in-person': { gain: 0.18, depth: 2.2, answerLogit: -0.6, isWritten: false },
}

/** How people like to be in touch: most professionals write. */
export const PREFERRED_CHANNELS: readonly (readonly [Channel, number])[] = [
  ['linkedin', 0.34],
  ['email', 0.38],
  ['phone', 0.1],
  ['video', 0.08],
  ['in-person', 0.1],
]

/** Logits added on the channel a person likes best. */
export const LIKED_CHANNEL_LOGIT = 0.5
