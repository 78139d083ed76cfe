import type { KeptNetwork } from '../strategy/index.ts'
import type { MembershipInput } from './suggest-members.ts'

export const SUGGESTION_NOTICES = [
  'no-networks',
  'no-people',
  'no-messages',
  'no-owner',
  'nobody-fits',
  'full',
] as const

/** What stands in the way of suggestions, and the one step that mends it. */
export interface SuggestionNotice {
  readonly code: (typeof SUGGESTION_NOTICES)[number]
  readonly text: string
  readonly next: string
}

export const NO_NETWORKS: SuggestionNotice = {
  code: 'no-networks',
  text: 'Who belongs follows from what a network is for, and none is declared yet.',
  next: 'Say why you network, in a sentence: rapport strategy propose "…"',
}

export const NO_PEOPLE: SuggestionNotice = {
  code: 'no-people',
  text: 'There is nobody on record yet.',
  next: 'Bring your people in: rapport import FILE',
}

const NO_MESSAGES: SuggestionNotice = {
  code: 'no-messages',
  text: 'Friends show in talks one-to-one, and none are on record.',
  next: 'Bring messages, mail or calls in: rapport import FILE. Or add friends by hand: rapport network join ID PERSON',
}

const NO_OWNER: SuggestionNotice = {
  code: 'no-owner',
  text: 'Colleagues show by where you work and what you do, and neither is on record.',
  next: 'Bring your own profile in, from a LinkedIn archive: rapport import FILE',
}

/** What to say of one network's suggestions; null where they speak for themselves. */
export const networkNotice = (
  network: KeptNetwork,
  input: MembershipInput,
  outcome: { readonly found: number; readonly room: number; readonly members: number },
): SuggestionNotice | null => {
  const hasTalks = input.relationships.some(({ oneToOne }) => oneToOne > 0)
  if (network.kind === 'social' && !hasTalks) return NO_MESSAGES
  const isUnframed = input.owner.organization === null && input.owner.function === null
  if (network.kind === 'operational' && isUnframed) return NO_OWNER
  if (outcome.found === 0) {
    return {
      code: 'nobody-fits',
      text:
        outcome.members === 0
          ? 'Nobody on record fits what this network is for.'
          : 'Everybody on record who fits is in it already.',
      next: `Say who belongs in other words: rapport network edit ${network.networkId} --belongs "…"`,
    }
  }
  if (outcome.room > 0) return null
  return {
    code: 'full',
    text: `It has the ${outcome.members} it aims for, or more; these would fit as well.`,
    next: `Aim for more, or let somebody go first: rapport network edit ${network.networkId} --size ${outcome.members + outcome.found}`,
  }
}
