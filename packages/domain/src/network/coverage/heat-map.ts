import type { PersonFacts } from '../../person-facts.ts'
import { JOB_FUNCTIONS, type JobFunction, LEVELS, type Level } from '../../title/index.ts'

export interface HeatCell {
  readonly function: JobFunction
  readonly level: Level
  readonly count: number
  /** Some of them. */
  readonly people: readonly { readonly personId: string; readonly name: string }[]
}

/** A network's members by function and level; cells without anybody are left out. */
export interface HeatMap {
  readonly functions: readonly JobFunction[]
  readonly levels: readonly Level[]
  readonly cells: readonly HeatCell[]
  /** Where it is empty. */
  readonly text: string
}

/** People named in a cell. */
const NAMED_IN_CELL = 5
/** Functions that a map shows besides those of its members: the commonest among the people it could draw on. */
const COMMON_FUNCTIONS = 10
/** Functions named in one sentence; the others are counted. */
const NAMED_FUNCTIONS = 4

/** Where a network's members stand, on the functions they have and the commonest ones of those around. */
export const heatMapOf = (members: readonly PersonFacts[], around: readonly PersonFacts[]): HeatMap => {
  const shown = new Set([...members.flatMap(({ function: each }) => each ?? []), ...commonest(around)])
  const functions = JOB_FUNCTIONS.filter((each) => shown.has(each))
  const cells = functions.flatMap((jobFunction) =>
    LEVELS.flatMap((level): HeatCell[] => {
      const there = members.filter((person) => person.function === jobFunction && person.level === level)
      const people = there
        .toSorted((a, b) => (a.personId < b.personId ? -1 : 1))
        .slice(0, NAMED_IN_CELL)
        .map(({ personId, name }) => ({ personId, name }))
      return there.length === 0 ? [] : [{ function: jobFunction, level, count: there.length, people }]
    }),
  )
  return { functions, levels: LEVELS, cells, text: emptyInWords(members, functions) }
}

const commonest = (people: readonly PersonFacts[]): readonly JobFunction[] => {
  const counts = new Map<JobFunction, number>()
  for (const { function: each } of people) if (each !== null) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts]
    .sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1))
    .slice(0, COMMON_FUNCTIONS)
    .map(([each]) => each)
}

const emptyInWords = (members: readonly PersonFacts[], functions: readonly JobFunction[]): string => {
  if (functions.length === 0) return 'No title on record tells a function yet.'
  const high = (level: Level | null) => level !== null && LEVELS.indexOf(level) > LEVELS.indexOf('manager')
  const unmanned = functions.filter((each) => !members.some((person) => person.function === each))
  const unled = functions.filter(
    (each) =>
      !unmanned.includes(each) && !members.some((person) => person.function === each && high(person.level)),
  )
  const parts = [
    ...(unled.length === 0 ? [] : [`nobody above manager in ${listed(unled)}`]),
    ...(unmanned.length === 0 ? [] : [`nobody at all in ${listed(unmanned)}`]),
  ]
  if (parts.length === 0) return 'Somebody above manager in every function around you.'
  const sentence = parts.join('; ')
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`
}

/** "Finance, Legal and Sales", "Finance, Legal, Sales, Marketing and 3 more". */
const listed = (names: readonly string[]): string => {
  const more = names.length - NAMED_FUNCTIONS
  const shown = more > 0 ? [...names.slice(0, NAMED_FUNCTIONS), `${more} more`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}
