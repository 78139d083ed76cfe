import type { SaidCause } from './kinds.ts'
import type { RecordedContact, TraceRecord } from './record.ts'
import { createTracer, type Trace } from './trace-outcome.ts'

export const NOTHING: TraceRecord = {
  contacts: [],
  help: [],
  introductions: [],
  gatherings: [],
  connections: [],
  venues: [],
}

export const talk = (personId: string, on: string, more: Partial<RecordedContact> = {}): RecordedContact => ({
  interactionId: `talk-${personId}-${on}`,
  personId,
  on,
  channel: 'phone',
  direction: 'mutual',
  subject: null,
  ...more,
})

export const introduced = (connectorId: string, personId: string, on: string) => ({
  introductionId: `intro-${connectorId}-${personId}-${on}`,
  connectorId,
  personId,
  on,
})

/** Traces an outcome of 1 June 2026 through these people. */
export const traceOf = (
  personIds: readonly string[],
  record: Partial<TraceRecord>,
  { causes = [], extra = [] }: { causes?: readonly SaidCause[]; extra?: readonly string[] } = {},
): Trace =>
  createTracer({ ...NOTHING, ...record })({
    outcome: { outcomeId: 'outcome', on: '2026-06-01', personIds },
    causes,
    extra,
  })

export const sumOf = ({ steps, unexplained }: Trace): number =>
  steps.reduce((sum, { credit }) => sum + credit, unexplained)

export const creditOf = ({ steps }: Trace, id: string): number =>
  steps.find((step) => step.id === id)?.credit ?? 0
