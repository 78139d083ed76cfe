import { inOrder } from './before.ts'
import { causeGraphOf } from './cause-graph.ts'
import { type Chain, chainsOf } from './chains.ts'
import type { SaidCause } from './kinds.ts'
import type { RecordedHelp, TracedOutcome, TraceRecord } from './record.ts'
import { indexRecord, type RecordIndex } from './record-index.ts'
import { splitCredit } from './split-credit.ts'
import { named, type Step } from './step.ts'
import { createStepsWith, readSaid } from './steps-with.ts'

export interface CreditedStep extends Step {
  /** What it keeps of the outcome, 0 to 1. */
  readonly credit: number
}

export interface TracedLink {
  readonly cause: string
  readonly effect: string
  /** How much of the outcome passes over it, 0 to 1. */
  readonly flow: number
}

export interface Trace {
  /** Oldest first. */
  readonly steps: readonly CreditedStep[]
  readonly links: readonly TracedLink[]
  /** One for each beginning, the one that counts most first. */
  readonly chains: readonly Chain[]
  /** Help with somebody of the trace whose day is not on record: it has no place in the order, and so no part. */
  readonly undated: readonly RecordedHelp[]
  /** What nothing on record led to: 1 where there is no step, else 0. With the credit of the steps it is 1. */
  readonly unexplained: number
}

export interface TraceInput {
  readonly outcome: TracedOutcome
  readonly causes: readonly SaidCause[]
  /** People of causes that the user named, besides those the outcome came through. */
  readonly extra: readonly string[]
}

/** Traces outcomes over one record back to where they began, and splits the credit of each over what led to it. */
export const createTracer = (record: TraceRecord): ((input: TraceInput) => Trace) => {
  const index = indexRecord(record)
  return (input) => traceOutcome(input, index)
}

const traceOutcome = ({ outcome, causes, extra }: TraceInput, index: RecordIndex): Trace => {
  const said = readSaid(causes)
  const stepsWith = createStepsWith(index, said, outcome.on)
  const graph = causeGraphOf(outcome, stepsWith, { said, extra: [...new Set(extra)].sort() })
  const end = { id: outcome.outcomeId, on: outcome.on, kind: 'outcome' }
  const happenings = [...graph.steps, end]
  const { credit, flow } = splitCredit(happenings, graph.links, end.id)
  const people = new Set([
    ...outcome.personIds,
    ...extra,
    ...graph.steps.flatMap(({ personIds }) => personIds),
  ])
  return {
    steps: [...graph.steps]
      .sort(inOrder)
      .map((step) => ({ ...metAt(step, people, index), credit: credit.get(step.id) ?? 0 })),
    links: graph.links
      .map(({ cause, effect }, at) => ({ cause, effect, flow: flow[at] ?? 0 }))
      .filter((link) => link.flow > 0),
    chains: chainsOf(happenings, graph.links, end.id),
    undated: [...people]
      .filter((personId) => !said.hadNot(named('person', personId)))
      .flatMap((personId) => index.helpOf.get(personId) ?? [])
      .filter(({ on, favorId }) => on === null && !said.hadNot(named('favor', favorId)))
      .sort((a, b) => (a.favorId < b.favorId ? -1 : 1)),
    unexplained: credit.get(end.id) ?? 0,
  }
}

/** At a gathering one met those of the trace who were there. */
const metAt = (step: Step, people: ReadonlySet<string>, { gatheringById }: RecordIndex): Step => {
  const [name] = step.names
  const there = step.kind === 'event' && name !== undefined ? gatheringById.get(name.causeId) : undefined
  return there === undefined
    ? step
    : { ...step, personIds: [...new Set(there.personIds)].filter((personId) => people.has(personId)).sort() }
}

/** Everybody whose record a trace of these outcomes reads: the people, who introduced them, and who introduced those. */
export const peopleToTrace = (
  personIds: readonly string[],
  introductions: TraceRecord['introductions'],
): readonly string[] => {
  const connectorsOf = Map.groupBy(introductions, ({ personId }) => personId)
  const found = new Set(personIds)
  // A set hands out what is added to it on the way, and each only once: a circle of introductions ends.
  for (const personId of found) {
    for (const { connectorId } of connectorsOf.get(personId) ?? []) found.add(connectorId)
  }
  return [...found].sort()
}
