import { type Frame, isTalk, type Option } from './option.ts'
import { aimPieces, evenPieces, kindPieces, organizationPieces, type Pieces } from './returns.ts'

/** Items whose worths count together. */
export interface Group {
  readonly options: readonly number[]
  readonly pieces: Pieces
  /** What it adds that the purpose is served at all. */
  readonly servedWorth: number
}

/** How options belong together. Groups and people go by numbers. */
export interface Groups {
  readonly all: readonly Group[]
  readonly none: Group
  /** The groups of each option. */
  readonly of: readonly (readonly number[])[]
  /** The group of its organization; -1 for none. */
  readonly organizationOf: Int32Array
  readonly people: number
  readonly personOf: Int32Array
  /** Minutes of the longest day, and of all days together. */
  readonly longestDay: number
  readonly dayMinutes: number
  /** How many talks of at least this length the gaps of the days have room for. */
  readonly talks: readonly { readonly minutes: number; readonly places: number }[]
}

export const groupsOf = (options: readonly Option[], frame: Frame): Groups => {
  const largest = Math.max(
    0,
    ...options.map(({ worth, askWorth, isAimEven }) => (isAimEven ? 0 : worth + askWorth)),
  )
  const all: Group[] = []
  const of = options.map((): number[] => [])
  const gather = (
    keyOf: (option: Option) => string | null,
    toGroup: (members: readonly number[], first: Option) => Omit<Group, 'options'>,
    isWorthIt: (members: readonly number[]) => boolean = () => true,
  ): Int32Array => {
    const groupOf = new Int32Array(options.length).fill(-1)
    const byKey = Map.groupBy(options.keys(), (option) => {
      const it = options[option]
      return it === undefined ? null : keyOf(it)
    })
    for (const [key, members] of byKey) {
      const first = options[members[0] ?? -1]
      if (key === null || first === undefined || !isWorthIt(members)) continue
      for (const option of members) {
        of[option]?.push(all.length)
        groupOf[option] = all.length
      }
      all.push({ options: members, ...toGroup(members, first) })
    }
    return groupOf
  }
  const largestOf = (members: readonly number[]) =>
    Math.max(...members.map((option) => options[option]?.worth ?? 0))
  const hasSeveral = (members: readonly number[]) => members.length > 1

  gather(
    ({ aim }) => aim,
    (members, { isAimEven, servedShare }) => ({
      pieces: (isAimEven ? evenPieces : aimPieces)(largestOf(members)),
      servedWorth: servedShare * largest,
    }),
  )
  const organizationOf = gather(
    ({ organization }) => organization,
    (members) => ({ pieces: organizationPieces(largestOf(members)), servedWorth: 0 }),
    hasSeveral,
  )
  gather(
    ({ kind }) => kind,
    (members) => ({ pieces: kindPieces(largestOf(members)), servedWorth: 0 }),
    hasSeveral,
  )

  const numbers = new Map<string, number>()
  const personOf = Int32Array.from(options, ({ personId }) => {
    const number = numbers.get(personId) ?? numbers.size
    numbers.set(personId, number)
    return number
  })
  return {
    all,
    none: { options: [], pieces: evenPieces(0), servedWorth: 0 },
    of,
    organizationOf,
    people: numbers.size,
    personOf,
    longestDay: Math.max(0, ...frame.days.map(({ minutes }) => minutes)),
    dayMinutes: frame.days.reduce((sum, { minutes }) => sum + minutes, 0),
    talks: talksOf(options, frame),
  }
}

const talksOf = (options: readonly Option[], { days }: Frame): Groups['talks'] => {
  const lengths = new Set(options.flatMap(({ channel, minutes }) => (isTalk(channel) ? [minutes] : [])))
  const gaps = days.flatMap((day) => day.gaps)
  return Array.from(lengths, (minutes) => ({
    minutes,
    places: gaps.reduce((sum, { from, until }) => sum + Math.floor((until - from) / minutes), 0),
  })).sort((a, b) => a.minutes - b.minutes)
}
