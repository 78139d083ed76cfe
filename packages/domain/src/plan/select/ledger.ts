import {
  FIRST_CONVERSATION_SHARE,
  MOST_OF_ONE_ORGANIZATION,
  type Option,
  ORGANIZATION_SHARE,
  SAME_AIM_FACTOR,
  SAME_ORGANIZATION_FACTOR,
} from './option.ts'

export type Refusal = 'minutes' | 'first-conversations' | 'organization' | 'person'

/** More than any sum of values (each at most a few, some hundreds of items), so that a purpose in focus is never traded for value. */
export const SERVED_WORTH = 1_000_000

/**
 * What a selection has used up so far. Options go by their index in the list the ledger was opened for; numbered
 * columns, because a search adds options by the million.
 */
export interface Ledger {
  readonly minutesLeft: () => number
  /** Null where the option may be added. The answer does not depend on the order in which others were added. */
  readonly refuse: (option: number) => Refusal | null
  /** What the option would add: its value, less for each earlier one of its purpose and organization. */
  readonly gain: (option: number) => number
  /** Whether the option's purpose is in focus and nothing serves it yet. */
  readonly isUrgent: (option: number) => boolean
  readonly add: (option: number) => void
  readonly clear: () => void
}

/** Keeps the limits of a week of `budget` minutes while options are added one by one. */
export const openLedger = (options: readonly Option[], budget: number): Ledger => {
  const people = numbered(options.map((option) => option.personId))
  const aims = numbered(options.map((option) => option.aim))
  const organizations = numbered(options.map((option) => option.organization))
  const minutes = Float64Array.from(options, (option) => option.minutes)
  const values = Float64Array.from(options, (option) => option.value)
  const isFirst = Uint8Array.from(options, (option) => Number(option.isFirstConversation))
  const isFocused = Uint8Array.from(options, (option) => Number(option.isFocused))

  const added: number[] = []
  let usedMinutes = 0
  let firstMinutes = 0
  const isPersonUsed = new Uint8Array(options.length)
  const isAimServed = new Uint8Array(options.length)
  const aimFactor = new Float64Array(options.length).fill(1)
  const organizationFactor = new Float64Array(options.length).fill(1)
  const organizationCount = new Uint32Array(options.length)
  const organizationMinutes = new Float64Array(options.length)
  const at = (column: ArrayLike<number>, index: number): number => column[index] ?? 0

  return {
    minutesLeft: () => budget - usedMinutes,

    refuse: (option) => {
      if (at(isPersonUsed, at(people, option)) === 1) return 'person'
      const length = at(minutes, option)
      // One item is always allowed: a share of a short week would forbid any.
      const firstAfter = firstMinutes + length
      if (at(isFirst, option) === 1 && firstMinutes > 0 && firstAfter > budget * FIRST_CONVERSATION_SHARE) {
        return 'first-conversations'
      }
      const organization = at(organizations, option)
      const count = organization === NONE ? 0 : at(organizationCount, organization)
      if (count > 0) {
        const minutesAfter = at(organizationMinutes, organization) + length
        if (count >= MOST_OF_ONE_ORGANIZATION || minutesAfter > budget * ORGANIZATION_SHARE) {
          return 'organization'
        }
      }
      return usedMinutes + length > budget ? 'minutes' : null
    },

    gain: (option) => {
      const organization = at(organizations, option)
      const factor = organization === NONE ? 1 : at(organizationFactor, organization)
      return at(values, option) * at(aimFactor, at(aims, option)) * factor
    },

    isUrgent: (option) => at(isFocused, option) === 1 && at(isAimServed, at(aims, option)) === 0,

    add: (option) => {
      const length = at(minutes, option)
      const aim = at(aims, option)
      const organization = at(organizations, option)
      added.push(option)
      usedMinutes += length
      if (at(isFirst, option) === 1) firstMinutes += length
      isPersonUsed[at(people, option)] = 1
      isAimServed[aim] = 1
      aimFactor[aim] = at(aimFactor, aim) * SAME_AIM_FACTOR
      if (organization === NONE) return
      organizationFactor[organization] = at(organizationFactor, organization) * SAME_ORGANIZATION_FACTOR
      organizationCount[organization] = at(organizationCount, organization) + 1
      organizationMinutes[organization] = at(organizationMinutes, organization) + length
    },

    clear: () => {
      for (const option of added) {
        isPersonUsed[at(people, option)] = 0
        isAimServed[at(aims, option)] = 0
        aimFactor[at(aims, option)] = 1
        const organization = at(organizations, option)
        if (organization === NONE) continue
        organizationFactor[organization] = 1
        organizationCount[organization] = 0
        organizationMinutes[organization] = 0
      }
      added.length = 0
      usedMinutes = 0
      firstMinutes = 0
    },
  }
}

const NONE = -1

/** Equal names get equal numbers, below the length of the list; null gets `NONE`. */
const numbered = (names: readonly (string | null)[]): Int32Array => {
  const numbers = new Map<string, number>()
  return Int32Array.from(names, (name) => {
    if (name === null) return NONE
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}

/**
 * What a selection is worth as a whole; null where it breaks a limit. In ascending order of index (best first), so
 * that what comes later of the same purpose or organization is what counts less. Leaves the selection in the ledger.
 */
export const appraise = (ledger: Ledger, selection: readonly number[]): number | null => {
  ledger.clear()
  let total = 0
  for (const option of selection) {
    if (ledger.refuse(option) !== null) return null
    total += ledger.gain(option) + (ledger.isUrgent(option) ? SERVED_WORTH : 0)
    ledger.add(option)
  }
  return total
}
