import { readWords } from '../words/index.ts'
import { type Aim, asksForSomebody } from './aim/index.ts'
import type { PlanInput, PlanNotice } from './plan.ts'

export const NO_PURPOSE: PlanNotice = {
  code: 'no-purpose',
  text: 'A plan starts from what your network is for, and that is not said yet.',
  next: 'Say it in a sentence: rapport network add --kind career --purpose "…"',
}

export const NO_PEOPLE: PlanNotice = {
  code: 'no-people',
  text: 'There is nobody on record yet.',
  next: 'Bring your people in: rapport import FILE',
}

/** What stands in the way of a better plan than this one; null where nothing does. */
export const noticeOf = (
  input: PlanInput,
  aims: readonly Aim[],
  outcome: {
    readonly candidates: number
    readonly items: number
    readonly doneMinutes: number
    readonly days: number
  },
): PlanNotice | null => {
  if (outcome.items === 0 && outcome.days === 0) return NO_DAYS
  if (outcome.items === 0 && outcome.candidates > 0) return nothingFits(input, outcome.doneMinutes)
  if (input.objectives.length === 0) return noObjective(input)
  const withoutNeeds = unsaid(input, aims)
  if (withoutNeeds !== undefined) return noNeeds(withoutNeeds.objectiveId, withoutNeeds.statement)
  return outcome.items === 0 ? NOBODY_FITS : null
}

const NO_DAYS: PlanNotice = {
  code: 'nothing-fits',
  text: 'No working day of this week is left.',
  next: 'Rest, or add a day: rapport plan limits --working-days 1 2 3 4 5',
}

const nothingFits = (input: PlanInput, doneMinutes: number): PlanNotice => ({
  code: 'nothing-fits',
  text:
    doneMinutes > 0
      ? 'This week’s hours are used: what you did fills them.'
      : 'The hours of this week are too few for even one of the people it could hold.',
  next: `Rest, or give the week more time: rapport plan week --hours ${Math.floor(Math.max(0, input.hours)) + 1}`,
})

const NOBODY_FITS: PlanNotice = {
  code: 'nothing-fits',
  text: 'Nobody on record fits what your objectives ask for this week.',
  next: 'Ask for a wider kind of person: rapport need add --objective ID --level manager --count 5',
}

const noObjective = ({ networks }: PlanInput): PlanNotice => {
  const [network] = networks.map(({ networkId }) => networkId).sort()
  return {
    code: 'no-objective',
    text: 'No objective is set, so this week follows what your networks are for.',
    next: `Say what should come of it, and by when: rapport objective add --network ${network ?? 'ID'} --statement "…" --due YYYY-MM-DD`,
  }
}

const NO_ORGANIZATIONS: ReadonlySet<string> = new Set()

/** The example takes the function that the statement itself speaks of, where it speaks of one. */
const noNeeds = (objectiveId: string, statement: string): PlanNotice => {
  const [spoken] = readWords(statement, NO_ORGANIZATIONS).functions.keys()
  return {
    code: 'no-needs',
    text: `“${statement}” does not say yet who can help; the plan went by its words.`,
    next: `Say who: rapport need add --objective ${objectiveId} --function "${spoken ?? 'Purchasing'}" --level director --count 3`,
  }
}

/** The soonest due objective whose who is not said: of those in focus, else of all where none is in focus. */
const unsaid = ({ objectives, needs }: PlanInput, aims: readonly Aim[]) => {
  const said = new Set(needs.filter(asksForSomebody).map((need) => need.objectiveId))
  const focused = aims.flatMap((aim) => (aim.isFocused && aim.objective !== null ? [aim.objective] : []))
  return (focused.length > 0 ? focused : objectives)
    .filter((objective) => !said.has(objective.objectiveId))
    .toSorted((a, b) =>
      a.due === b.due ? (a.objectiveId < b.objectiveId ? -1 : 1) : a.due < b.due ? -1 : 1,
    )[0]
}
