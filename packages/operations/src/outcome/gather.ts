import {
  countsAs,
  createTracer,
  type LedgerEntry,
  peopleToTrace,
  type RecordedHelp,
  type Trace,
  type TraceRecord,
} from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import { gatherLedger } from '../favor/index.ts'
import type { OutcomeCauseRow, OutcomeRow } from '../ports/outcome.ts'

type Context = Pick<ReadContext, 'snapshot' | 'today'> & {
  readonly store: Pick<ReadContext['store'], 'outcomes' | 'favors' | 'few' | 'introductions'>
}

/** Traces outcomes; `ignoring` leaves aside what the user said had no part. */
export type TraceOf = (row: OutcomeRow, options?: { readonly ignoring: 'exclusions' }) => Trace

/** A word of thanks or a mark beside a skill is kind, and not what business comes of. */
const NO_HELP: ReadonlySet<string> = new Set(['thanks', 'endorsement'])

/** Reads once what is on record with everybody whom these outcomes came through, near or far. */
export const gatherTraces = async (rows: readonly OutcomeRow[], context: Context): Promise<TraceOf> => {
  const { outcomes } = context.store
  const causes = (await outcomes.causes(rows.length === 1 ? (rows[0]?.outcomeId ?? null) : null)).filter(
    ({ outcomeId }) => rows.some((row) => row.outcomeId === outcomeId),
  )
  const extraOf = await namedPeople(causes, outcomes)
  const introductions = await outcomes.introductions()
  const everybody = peopleToTrace(
    [...rows.flatMap(({ personIds }) => personIds), ...[...extraOf.values()].flat()],
    introductions,
  )
  const found = await outcomes.trace(everybody)
  const record: TraceRecord = {
    ...found,
    introductions,
    help: [
      ...found.favors.filter(({ kind }) => !NO_HELP.has(kind)),
      ...(everybody.length === 0 ? [] : await helpRead(new Set(everybody), context)),
    ],
  }
  const trace = createTracer(record)
  return (row, options) => {
    const own = causes.filter(({ outcomeId }) => outcomeId === row.outcomeId)
    return trace({
      outcome: { outcomeId: row.outcomeId, on: row.happenedOn, personIds: row.personIds },
      causes: options === undefined ? own : own.filter(({ hadPart }) => hadPart),
      extra: extraOf.get(row.outcomeId) ?? [],
    })
  }
}

/** The introductions that had a part in an outcome. */
export const introductionsIn = ({ steps }: Trace): readonly string[] =>
  steps.flatMap(({ kind, names }) => (kind === 'introduction' ? names.map(({ causeId }) => causeId) : []))

/** By outcome, whom the causes that the user confirmed were with. */
const namedPeople = async (
  causes: readonly OutcomeCauseRow[],
  outcomes: Context['store']['outcomes'],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const byOutcome = Map.groupBy(
    causes.filter(({ hadPart }) => hadPart),
    ({ outcomeId }) => outcomeId,
  )
  const people = new Map<string, readonly string[]>()
  for (const [outcomeId, own] of byOutcome) {
    people.set(outcomeId, await outcomes.peopleOf(own.map(({ causeId }) => causeId)))
  }
  return people
}

/** Help that stands in a message, a note or a recorded introduction and not in the ledger itself. */
const helpRead = async (
  everybody: ReadonlySet<string>,
  context: Context,
): Promise<readonly RecordedHelp[]> => {
  const { entries } = await gatherLedger(context)
  return entries.flatMap((entry) => {
    const counted = countsAs(entry)
    const isRead = entry.favorId === null && entry.sourceId !== null && everybody.has(entry.personId)
    if (!isRead || counted === null || NO_HELP.has(entry.kind) || isOwnStep(entry)) return []
    return [
      {
        favorId: entry.sourceId ?? '',
        personId: entry.personId,
        side: counted.side,
        text: entry.text,
        on: counted.on,
      },
    ]
  })
}

/** An introduction received is a step of its own. */
const isOwnStep = ({ source, direction }: LedgerEntry): boolean =>
  source === 'introduction' && direction === 'received'
