import { type Forecast, forecastContacts } from '../forecast/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import { fromDayNumber, toDayNumber } from '../plain-date.ts'
import { bestChannelOf } from './best-channel.ts'
import type { ContactLog } from './contact-log.ts'
import { type Evidence, noEvidence } from './evidence.ts'
import { type GatheredEvidence, gatherAll } from './gather-all.ts'
import { dayUpTo } from './known-by.ts'
import type { Relationship } from './relationship.ts'
import { type StandingModel, statedStandingModel } from './standing-model.ts'
import { stateOf } from './state-of.ts'
import { strengthOf } from './weigh.ts'

/**
 * How the user stands with each of `people`, in their order, as of `today` (`YYYY-MM-DD`): what comes later is not
 * seen. Without a model learnt from a history, the stated priors hold. Linear in people and contacts.
 */
export const relationships = (
  log: ContactLog,
  people: readonly PersonFacts[],
  today: string,
  model: StandingModel = statedStandingModel(today),
): readonly Relationship[] => {
  return relationshipsOf(gatherAll(log, today, model.halfLives), people, model)
}

/** The same from evidence gathered before, of the day up to which it was gathered. */
export const relationshipsOf = (
  { log, today, evidence }: GatheredEvidence,
  people: readonly PersonFacts[],
  model: StandingModel,
): readonly Relationship[] => {
  const day = toDayNumber(today)
  const dateOf = rememberDates()
  const forecast = forecastContacts(log, today, model.contact)
  return people.map((person, index) => {
    // A log may end before the people do: of the others nothing is on record.
    const gathered = evidence[index] ?? noEvidence()
    const readStrength = strengthOf(gathered, person, day, model.halfLives)
    const said = dayUpTo(person.said?.on ?? null, day) === null ? null : person.said
    return {
      strength: said?.strength ?? readStrength,
      readStrength,
      said,
      state: stateOf(gathered, person, day),
      ...chancesOf(forecast, index),
      ...recordOf(gathered, dateOf),
    }
  })
}

type DateOf = (day: number | null) => string | null

/** Few days serve many people, and formatting a date is the dearest step. */
const rememberDates = (): DateOf => {
  const known = new Map<number, string>()
  return (day) => {
    if (day === null) return null
    const text = known.get(day) ?? fromDayNumber(day)
    known.set(day, text)
    return text
  }
}

const chancesOf = ({ p30, expectedDays, pRevive }: Forecast, index: number) => ({
  p30: p30[index] ?? 0,
  expectedDays: finite(expectedDays[index]),
  pRevive: finite(pRevive[index]),
})

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null

const recordOf = (evidence: Evidence, dateOf: DateOf) => ({
  interactions: evidence.interactions,
  conversations: evidence.conversations,
  sent: evidence.sent,
  received: evidence.received,
  firstContactOn: dateOf(evidence.firstDay),
  lastContactOn: dateOf(evidence.lastDay),
  contactDays: evidence.contactDays,
  oneToOne: evidence.oneToOne,
  lastPersonalOn: dateOf(evidence.lastPersonalDay),
  lastOneToOneOn: dateOf(evidence.lastOneToOneDay),
  lastChannel: evidence.lastChannel,
  bestChannel: bestChannelOf(evidence),
  awaitingSince: dateOf(evidence.awaitingDay),
  unanswered: evidence.unanswered,
  rhythmDays: evidence.lateGap,
})
