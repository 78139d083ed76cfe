import type { Met } from '../driveby/index.ts'
import { addDays, toDayNumber } from '../plain-date.ts'
import { durationInWords } from '../strength/index.ts'
import { plainText } from '../words/index.ts'
import { type Advice, MOST_ADVICE } from './advice.ts'
import { adviceOnAsks } from './asks.ts'
import { deepPlaces, driveByEvents, type PlaceSeen, placesAsTime, placesSeen } from './by-place.ts'
import { adviceByTime, byChannel, byFunction, minutesOf } from './by-time.ts'
import { whatCameOfIt } from './came-of-it.ts'
import type { ReviewContact } from './contacts.ts'
import { costsAsEffort, costsOfPlaces, costsWithin } from './costs.ts'
import type { ReviewedObjective } from './objectives.ts'
import type { Span } from './period.ts'
import type { ReviewCost, ReviewRecord } from './record.ts'
import { LOOK_BACK_DAYS } from './yield.ts'

/** What to stop and what to go on with, over the half year up to the end of the period. */
export interface WhatToDo {
  readonly stop: readonly Advice[]
  readonly goOn: readonly Advice[]
  /** What it rests on: hours spent, and what came of them. */
  readonly minutes: number
  readonly cameOfIt: number
  readonly isEnough: boolean
}

/** Without a step for so long an objective rests: eight weeks, in days. A judgement. */
const RESTS_AFTER_DAYS = 56
/** Reached in time hardly ever, or almost surely. */
const HARDLY = 0.1
const SURELY = 0.8
/** Longest statement inside a sentence, in characters. */
const LONGEST_STATEMENT = 120
/** Things that came of networking, with somebody named, below which time cannot be weighed. */
const FEWEST_CAME = 5

/** Each piece only where there is enough on record for it; nothing here judges a person. */
export const whatToDo = (
  record: ReviewRecord,
  {
    met,
    contacts,
    objectives,
  }: {
    readonly met: readonly Met[]
    /** Of the look back, and the quarter before it. */
    readonly contacts: readonly ReviewContact[]
    readonly objectives: readonly ReviewedObjective[]
  },
): WhatToDo => {
  const { period, driveBy, venueHours } = record
  const span: Span = { from: addDays(period.to, 1 - LOOK_BACK_DAYS), to: period.to }
  const facts = new Map(driveBy.people.map((person) => [person.personId, person]))
  const came = whatCameOfIt(record, span)
  const noted = costsWithin(record.costs, span)
  const effort = [...record.effort, ...costsAsEffort(noted)]
  const costsOf = costsOfPlaces(noted)
  const places = placesSeen(driveBy, met, came, { hoursOf: venueHours, costs: costsOf }, span)
  const atPlaces = placesAsTime(places)
  const all = {
    minutes: minutesOf(effort) + minutesOf(places) + elsewhere(noted, places),
    yields: came.length,
  }
  const spent = [
    ...atPlaces,
    ...byChannel(effort, came, contacts, driveBy.people),
    ...byFunction(effort, came, (personId) => facts.get(personId)?.function ?? null),
  ]
  const stop = [
    ...objectives.filter((each) => isStuck(each, period.to)).map((each) => stuck(each, period.to)),
    ...adviceByTime(spent, all, 'less'),
    ...driveByEvents(places),
    ...adviceOnAsks(record, span, (personId) => facts.get(personId)?.name ?? null),
  ]
  const goOn = [
    ...objectives.filter(isGoingWell).map(goingWell),
    ...adviceByTime(spent, all, 'more'),
    ...deepPlaces(places),
  ]
  return {
    stop: onceEach(stop).slice(0, MOST_ADVICE),
    goOn: onceEach(goOn).slice(0, MOST_ADVICE),
    minutes: all.minutes,
    cameOfIt: came.length,
    isEnough: came.length >= FEWEST_CAME,
  }
}

/** Hours noted for networks, and for places that no gathering of the half year is on record of. */
const elsewhere = (noted: readonly ReviewCost[], places: readonly PlaceSeen[]): number => {
  const seen = new Set(places.map(({ key }) => key))
  const unseen = [...costsOfPlaces(noted)].filter(([key]) => !seen.has(key))
  const networks = noted.filter(({ kind }) => kind === 'network')
  return (
    networks.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) +
    unseen.reduce((sum, [, { minutes, besides }]) => sum + minutes + besides, 0)
  )
}

/** A place that wants stopping for its hours need not be named again for its drive-by. */
const onceEach = (advice: readonly Advice[]): readonly Advice[] =>
  advice.filter(
    ({ kind, facts }, at) =>
      kind !== 'event' || !advice.slice(0, at).some((other) => other.facts.name === facts.name),
  )

const isStuck = ({ verdict, chance, lastStepOn, startedOn, closedOn }: ReviewedObjective, today: string) =>
  closedOn === null &&
  (verdict === 'over' || (verdict === 'late' && (chance ?? 1) < HARDLY)) &&
  toDayNumber(today) - toDayNumber(lastStepOn ?? startedOn) > RESTS_AFTER_DAYS

const stuck = (
  { objectiveId, statement, amount, done, lastStepOn, startedOn, due, chance }: ReviewedObjective,
  today: string,
): Advice => {
  const silent = toDayNumber(today) - toDayNumber(lastStepOn ?? startedOn)
  return {
    kind: 'objective',
    aboutId: objectiveId,
    text: `“${plainText(statement, LONGEST_STATEMENT)}”: ${done} of ${amount ?? 0}, and no step for ${durationInWords(silent)}. Let it go, or give it another day or a smaller number.`,
    facts: { done, amount, due, lastStepOn, daysWithoutStep: silent, chance },
  }
}

const isGoingWell = ({ verdict, chance, done }: ReviewedObjective) =>
  verdict === 'on-pace' && (chance ?? 0) >= SURELY && done > 0

const goingWell = ({ objectiveId, statement, amount, done, due, chance }: ReviewedObjective): Advice => ({
  kind: 'objective',
  aboutId: objectiveId,
  text: `“${plainText(statement, LONGEST_STATEMENT)}”: ${done} of ${amount ?? 0}, and at this pace it is there in time.`,
  facts: { done, amount, due, chance },
})
