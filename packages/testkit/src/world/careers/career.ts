import type { JobFunction, Level } from '@rapport/domain'
import { DAYS_PER_YEAR, type Day, monthStart, type PlainDate, plainDate } from '../calendar.ts'
import type { OrganizationPool } from '../organizations/generate-organizations.ts'
import { industries } from '../organizations/industries.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Place } from '../organizations/places.ts'
import { type Random, weightedPicker } from '../random.ts'
import { functions } from './functions.ts'
import { inventTitle } from './titles.ts'

/** A title held at an organization for a while. */
export interface Position {
  readonly organization: Organization
  readonly title: string
  readonly function: JobFunction
  readonly level: Level
  readonly startedOn: PlainDate
  /** `null` while it lasts. */
  readonly finishedOn: PlainDate | null
}

export interface CareerContext {
  readonly random: Random
  readonly pool: OrganizationPool
  readonly place: Place
  readonly today: Day
  /** Years since the first job. */
  readonly experience: number
  readonly function: JobFunction
  /** A stay that must be part of the career, such as the time at an employer shared with the owner. */
  readonly fixed: { readonly organization: Organization; readonly from: Day; readonly to: Day } | null
  readonly industry: string | null
  /** The least that the ceiling of the career can be, 0 to 1. */
  readonly ambition: number
}

const pickFunctionAnywhere = weightedPicker(functions, (entry) => entry.weight)
const functionsOfIndustry = new Map(industries.map((industry) => [industry.name, industry.functions]))
const SHARE_TYPICAL_OF_INDUSTRY = 0.6
const LONGEST_STAY_YEARS = 9
const SHARE_PROMOTED_IN_PLACE = 0.3
const MOST_POSITIONS = 6
/** People in a firm below which it is one person and perhaps some help. */
const SOLE_TRADER_BELOW = 3

export function pickFunction(random: Random, industry: string | null): JobFunction {
  const typical = industry === null ? undefined : functionsOfIndustry.get(industry)
  return typical !== undefined && random.chance(SHARE_TYPICAL_OF_INDUSTRY)
    ? random.pick(typical)
    : pickFunctionAnywhere(random).name
}

/** Positions, newest first, without gaps; the last one still lasts. */
export function inventCareer(context: CareerContext): readonly Position[] {
  const { random, today } = context
  const ceiling = context.ambition + random.next() * (1 - context.ambition)
  const begin = monthStart(today - Math.round(context.experience * DAYS_PER_YEAR))
  const positions: Position[] = []
  for (const stay of divideIntoStays(context, begin)) {
    const years = (stay.from - begin) / DAYS_PER_YEAR
    const level = levelAfter(random, years, ceiling, stay.organization)
    const previous = positions.at(-1)
    const keepsTitle = previous !== undefined && previous.level === level && random.chance(0.2)
    positions.push({
      organization: stay.organization,
      title: keepsTitle ? previous.title : titleAt(context, level, stay.organization),
      function: functionAt(context, level, stay.organization),
      level,
      startedOn: plainDate(stay.from),
      finishedOn: stay.to === null ? null : plainDate(stay.to),
    })
  }
  return positions.reverse()
}

/** What a person does next: a promotion where they are, or a move elsewhere. */
export function nextPosition(
  context: CareerContext,
  current: Position,
  startedOn: Day,
  moves: boolean,
): Position {
  const { random } = context
  const organization = moves ? somewhereElse(context, current.organization) : current.organization
  const level = moves && random.chance(0.6) ? current.level : oneUp(current.level)
  let title = titleAt(context, level, organization)
  while (!moves && title === current.title) title = titleAt(context, level, organization)
  return {
    organization,
    title,
    function: functionAt(context, level, organization),
    level,
    startedOn: plainDate(startedOn),
    finishedOn: null,
  }
}

interface Stay {
  readonly organization: Organization
  readonly from: Day
  readonly to: Day | null
}

function divideIntoStays(context: CareerContext, begin: Day): readonly Stay[] {
  const { random, today, fixed } = context
  const stays: Stay[] = []
  const fill = (from: Day, to: Day | null) => {
    let start = from
    const end = to ?? today
    while (start < end) {
      const previous = stays.at(-1)?.organization
      const organization =
        previous !== undefined && random.chance(SHARE_PROMOTED_IN_PLACE)
          ? previous
          : somewhereElse(context, previous)
      const length = Math.round((0.8 + random.next() * random.next() * LONGEST_STAY_YEARS) * DAYS_PER_YEAR)
      // Jobs begin on the first of a month.
      const next = monthStart(start + length)
      const last = next > end - DAYS_PER_YEAR / 2
      stays.push({ organization, from: start, to: last ? to : next })
      start = last ? end : next
    }
  }
  if (fixed === null) {
    fill(begin, null)
  } else {
    if (begin < fixed.from) fill(begin, fixed.from)
    const stillThere = fixed.to >= today
    stays.push({ organization: fixed.organization, from: fixed.from, to: stillThere ? null : fixed.to })
    if (!stillThere) fill(fixed.to, null)
  }
  return stays.slice(-MOST_POSITIONS)
}

function somewhereElse(context: CareerContext, previous: Organization | undefined): Organization {
  const { random, pool, industry } = context
  // Recruiters stay recruiters; everyone else may change trade.
  const staysInIndustry = industry !== null && (industry === STAFFING || random.chance(0.7))
  const found = staysInIndustry ? pool.pickIn(random, industry) : pool.pick(random)
  if (found !== previous) return found
  return industry === STAFFING ? pool.pickIn(random, industry) : pool.pick(random)
}

/** Whoever founds a firm of several people is an entrepreneur, whatever they did before. */
function functionAt(context: CareerContext, level: Level, organization: Organization): JobFunction {
  return level === 'owner' && organization.employees >= SOLE_TRADER_BELOW
    ? 'Entrepreneurship'
    : context.function
}

function titleAt(context: CareerContext, level: Level, organization: Organization): string {
  return inventTitle(context.random, {
    function: context.function,
    level,
    country: context.place.country,
    soleTrader: organization.employees < SOLE_TRADER_BELOW,
    industry: organization.industry,
  })
}

const LADDER: readonly Level[] = ['training', 'entry', 'senior', 'manager', 'director', 'vp', 'cxo']
const STAFFING = 'Staffing and Recruiting'
const PUBLIC = /Government|Higher Education/
const PARTNERSHIPS = /Law|Consulting|Accounting|Financial/

/** Below which ceiling a career ends at entry, senior, manager, director, vp and cxo. */
const CEILINGS = [0.1, 0.38, 0.68, 0.87, 0.94, 1.01]
/** Offices and universities have directors and deans, no vice presidents. */
const HIGHEST_PUBLIC_RUNG = 4

/** Levels rise with years up to a ceiling of one's own; most careers settle at senior, manager or director. */
function levelAfter(random: Random, years: number, ceiling: number, organization: Organization): Level {
  const isPublic = PUBLIC.test(organization.industry)
  if (organization.employees < 12 && !isPublic && random.chance(0.45))
    return random.chance(0.85) ? 'owner' : 'partner'
  if (PARTNERSHIPS.test(organization.industry) && ceiling > 0.7 && years > 10) return 'partner'
  if (years < 1) return random.chance(0.35) ? 'training' : 'entry'
  const rung = CEILINGS.findIndex((below) => ceiling < below) + 1
  const highest = isPublic ? Math.min(rung, HIGHEST_PUBLIC_RUNG) : rung
  const reached = 1 + Math.floor(Math.max(0, years + random.bell(0, 2)) / 4.5)
  return LADDER[Math.min(highest, Math.max(1, reached))] ?? 'entry'
}

function oneUp(level: Level): Level {
  const rung = LADDER.indexOf(level)
  return rung === -1 || rung === LADDER.length - 1 ? level : (LADDER[rung + 1] ?? level)
}

/** The position held on a day, if any. */
export function positionOn(positions: readonly Position[], day: Day): Position | undefined {
  const date = plainDate(day)
  return positions.find((one) => one.startedOn <= date && (one.finishedOn === null || one.finishedOn > date))
}
