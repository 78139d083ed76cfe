import type { Channel } from '../channel.ts'

/** Days until a contact day on a channel counts half, by channel. */
export type HalfLives = Readonly<Record<Channel, number>>

/**
 * What is believed before the user's own history speaks. 120 days is what fits e-mail best among half-lives of 2 to
 * 120 days on public message sets, and written professional contact is nearest to e-mail; calls and texts between
 * friends fit shorter ones. That a meeting lasts longer than a message is a judgement.
 */
export const STATED_HALF_LIVES: HalfLives = {
  linkedin: 120,
  email: 120,
  phone: 120,
  video: 120,
  'in-person': 180,
  other: 120,
}
