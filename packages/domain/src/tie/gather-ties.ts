import { faded } from './fade.ts'
import { tiesFromEmployers } from './from-employers.ts'
import { tiesFromEvents } from './from-events.ts'
import type { IntroductionRecord, TieRecords, TogetherRecord } from './records.ts'
import { type EvidenceKind, pairKey, type TieFact, USER } from './tie.ts'
import { EMPLOYER, EVENT, INTRODUCTION, MEETING, MOST_TOGETHER, RELATION, THREAD } from './weights.ts'

/** By `pairKey`: at most one fact of each kind. */
export type TieFacts = ReadonlyMap<number, readonly TieFact[]>

/**
 * What speaks for ties between people, each kind once a pair. Nothing is drawn between two people of whom no record names
 * both: the contacts of a LinkedIn archive have no ties among each other. Linear in the records, but for gatherings and
 * employers (see there). Records of people whom the graph does not hold must be left out before.
 */
export const gatherTies = (records: TieRecords, today: string): TieFacts => {
  const facts = new Map<number, TieFact[]>()
  const add = (a: number, b: number, fact: TieFact): void => {
    if (a === b || fact.probability <= 0) return
    const key = pairKey(a, b)
    const known = facts.get(key)
    if (known === undefined) {
      facts.set(key, [fact])
      return
    }
    const same = known.findIndex(({ kind }) => kind === fact.kind)
    const before = known[same]
    if (before === undefined) known.push(fact)
    else known[same] = bothOf(before, fact)
  }
  for (const introduction of records.introductions) addIntroduction(introduction, today, add)
  for (const { a, b, relation } of records.relations) {
    const probability = RELATION[relation]
    if (probability !== undefined) {
      add(a, b, { ...UNDATED, kind: 'relation', probability, recorded: true, about: relation })
    }
  }
  for (const record of records.together) add(record.a, record.b, togetherFact(record, today))
  tiesFromEvents(records.events, today, add)
  tiesFromEmployers(records.positions, today, add)
  return facts
}

type Add = (a: number, b: number, fact: TieFact) => void

const UNDATED = { count: 1, on: null, since: null, about: null } as const

/** Family is nobody's go-between, so it makes no tie; what a kind does not name has no ceiling of its own. */
const CEILING: Readonly<Partial<Record<EvidenceKind, number>>> = {
  introduction: INTRODUCTION.most,
  thread: THREAD.most,
  meeting: MEETING.most,
  event: EVENT.most,
  employer: EMPLOYER.most,
}

/** Several of one kind: the newest one's words, and the probability that either tells. */
const bothOf = (one: TieFact, other: TieFact): TieFact => {
  const newest = (other.on ?? '') > (one.on ?? '') ? other : one
  const either =
    one.kind === 'relation'
      ? Math.max(one.probability, other.probability)
      : 1 - (1 - one.probability) * (1 - other.probability)
  return {
    ...newest,
    count: one.count + other.count,
    probability: Math.min(CEILING[one.kind] ?? 1, either),
  }
}

/** A wish is no tie: only once the connector has agreed is it on record that they know the one to be met. */
const addIntroduction = (
  { connector, connectorName, met, other, state, on }: IntroductionRecord,
  today: string,
  add: Add,
): void => {
  if (state !== 'agreed' && state !== 'made' && state !== 'met') return
  const left = faded(on, today, INTRODUCTION.halfLife)
  const fact = { kind: 'introduction', recorded: true, count: 1, on, since: null } as const
  const about = connector === USER ? 'you' : connectorName
  add(connector, met, { ...fact, probability: INTRODUCTION[state] * left, about: null })
  add(connector, other, { ...fact, probability: INTRODUCTION[state] * left, about: null })
  if (state !== 'agreed') add(met, other, { ...fact, probability: INTRODUCTION[state] * left, about })
}

const togetherFact = ({ kind, times, lastOn, smallest }: TogetherRecord, today: string): TieFact => {
  const weight = kind === 'thread' ? THREAD : MEETING
  const once = ((weight.forTwo * 2) / Math.max(2, smallest)) * faded(lastOn, today, weight.halfLife)
  return {
    kind,
    probability: Math.min(weight.most, 1 - (1 - once) ** Math.min(MOST_TOGETHER, times)),
    recorded: true,
    count: times,
    on: lastOn,
    since: null,
    about: null,
  }
}
