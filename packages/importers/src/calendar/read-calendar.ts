import { fail, ok, type Result } from '@rapport/domain'
import { createTextSource } from '../csv/text-decoder.ts'
import { dateExists, plainDate } from '../fields/calendar.ts'
import type { ReadOptions } from '../importer.ts'
import type { ImportEvent, ImportFile, ImportRow, PlainDate, SourceFailure } from '../record.ts'
import type { OpenSource, SourceFile } from '../source/index.ts'
import { createAppointmentReader } from './appointment.ts'
import type { Window } from './expand-rule.ts'
import { type FileContext, gatherFile } from './gather.ts'
import { createOwnerTally } from './owner.ts'
import { readParts } from './read-parts.ts'

const BEGIN = /^\s*BEGIN:VCALENDAR\s*(?:[\r\n]|$)/i
/** What is looked at by default: ten years back, as long as a relationship is remembered, and what is planned. */
const YEARS_BACK = 10
const DAYS_AHEAD = 60
const DAY = 86_400_000
/** Records in one batch, over all rows: one row may hold a thousand dates. */
const BATCH = 1_000

/** Whether any file of the sources is a calendar, told by how it begins. */
export function recognises(sources: readonly OpenSource[]): boolean {
  return sources.some(({ files }) => files.some(isCalendar))
}

/**
 * Reads iCalendar files: one appointment is one row, and a recurring one yields a meeting for each of its dates in the
 * window. All files are read once before, to know whose calendar it is and which version of an appointment counts.
 */
export async function read(
  sources: readonly OpenSource[],
  options: ReadOptions = {},
): Promise<Result<AsyncIterable<ImportEvent>, SourceFailure>> {
  const files = sources.flatMap((source) => source.files).filter(isCalendar)
  if (files.length === 0) {
    const source = sources[0]?.name ?? ''
    return fail({ code: 'NOTHING_TO_IMPORT', message: `${source}: There is no calendar in it.`, source })
  }
  const { signal, timeZone } = options
  const tally = createOwnerTally()
  const contexts: FileContext[] = []
  for (const file of files) contexts.push(await gatherFile(file, timeZone, tally, signal))
  const owner = tally.settle(options.ownerEmails ?? [])
  const newest =
    contexts
      .map((context) => context.newest)
      .sort()
      .at(-1) ?? ''
  const window = windowOf(options, newest)
  const [email] = owner.emails
  const exportedOn = sources.reduce<PlainDate | null>(
    (latest, each) => laterOf(latest, each.exportedOn),
    null,
  )

  async function* events(): AsyncGenerator<ImportEvent, void> {
    const person = email === undefined ? null : { name: null, profile: null, email }
    yield { type: 'begin', files: files.map(describe), owner: person, exportedOn }
    for (const [index, file] of files.entries()) {
      const context = contexts[index]
      if (context === undefined) continue
      yield { type: 'file', file: describe(file) }
      yield* readFile(file, context, createAppointmentReader(context, owner, window), signal)
    }
  }
  return ok(events())
}

async function* readFile(
  file: SourceFile,
  context: FileContext,
  readPart: ReturnType<typeof createAppointmentReader>,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportEvent, void> {
  const reading = readParts(file, signal)
  let count = 0
  let line = 1
  for await (const { parts, bytesRead } of reading.batches) {
    let rows: ImportRow[] = []
    let records = 0
    for (const part of parts) {
      if (part.name === 'VTIMEZONE') continue
      const row: ImportRow = { line: part.line, ...readPart(part) }
      line = part.line
      count += 1
      records += 1 + ('more' in row ? (row.more?.length ?? 0) : 0)
      rows.push(row)
      if (records < BATCH) continue
      yield { type: 'rows', rows, bytesRead }
      rows = []
      records = 0
    }
    yield { type: 'rows', rows, bytesRead }
  }
  const damage = reading.damage()
  const message = `${file.name} is damaged after the appointment on line ${line}. What follows was not read.`
  const warnings = [...context.zones.notes(), ...reading.notes()]
  yield {
    type: 'file-end',
    rows: count,
    ...(damage === null ? {} : { error: { outcome: 'rejected', code: `file-${damage}`, message, line } }),
    ...(warnings.length === 0 ? {} : { warnings }),
  }
}

function isCalendar({ sample }: SourceFile): boolean {
  return sample !== null && BEGIN.test(createTextSource(sample).decode(sample.subarray(0, 512), false))
}

function windowOf({ window, today }: ReadOptions, newest: string): Window {
  if (window !== undefined) return { from: midnight(window.from), to: midnight(window.to) + DAY - 1 }
  const day = today ?? (newest === '' ? '1970-01-01' : newest)
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  // A decade before 29 February may have none.
  const from = dateExists(year - YEARS_BACK, month, date) ? plainDate(year - YEARS_BACK, month, date) : null
  return {
    from: midnight(from ?? plainDate(Math.max(1, year - YEARS_BACK), month, 1)),
    to: midnight(day) + (DAYS_AHEAD + 1) * DAY - 1,
  }
}

const midnight = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`)

function laterOf(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return (a ?? '') < (b ?? '') ? b : a
}

const describe = ({ name, source, size }: SourceFile): ImportFile => ({
  name,
  source,
  kind: 'calendar',
  size,
})
