import type { RelationshipState } from '../relationship-state.ts'
import { counted, monthInWords } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { GroupKind } from './grouping.ts'

/** Somebody who still leads to a part of the network. */
export interface WayIn {
  readonly name: string
  readonly state: RelationshipState
  /** `YYYY-MM-DD`; null where no contact is on record. */
  readonly lastContactOn: string | null
  /** False where they know somebody there, and are not there themselves. */
  readonly belongs: boolean
}

interface Bridge {
  readonly kind: GroupKind
  readonly name: string
  readonly size: number
  readonly ways: readonly WayIn[]
}

const named = (name: string) => plainText(name, LONGEST_NAME_IN_WORDS)

/** "One dormant tie away from losing Banking: of 12 people there only Ada Okafor is still a way in, last in touch in March 2025." */
export const bridgeInWords = ({ kind, name, size, ways }: Bridge): string => {
  const [first, second] = ways
  if (first === undefined) return ''
  const place = named(name)
  const among = `of ${counted(size, 'person', 'people')} ${kind === 'community' ? 'in it' : 'there'}`
  if (second === undefined) {
    return `One ${first.state} tie away from losing ${place}: ${among}, only ${wayInWords(first)}.`
  }
  const states = first.state === second.state ? `Two ${first.state} ties` : 'A cooling and a dormant tie'
  return `${states} away from losing ${place}: ${among}, only ${wayInWords(first)}; and ${wayInWords(second)}.`
}

const wayInWords = ({ name, belongs, lastContactOn }: WayIn): string => {
  const leads = belongs ? 'is still a way in' : 'still knows somebody'
  const last = lastContactOn === null ? '' : `, last in touch in ${monthInWords(lastContactOn)}`
  return `${named(name)} ${leads}${last}`
}

/** The one step that keeps it: to whoever is easiest to reach again. */
export const bridgeNext = ({ kind, name, ways }: Bridge): string => {
  const [first] = ways
  if (first === undefined) return ''
  const write =
    first.state === 'cooling'
      ? `Get in touch with ${named(first.name)}`
      : `Pick the thread up with ${named(first.name)} again`
  return kind === 'community'
    ? `${write}, and get to know one more of that circle.`
    : `${write}, and ask who else in ${named(name)} is good to know.`
}
