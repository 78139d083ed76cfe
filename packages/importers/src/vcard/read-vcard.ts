import { fail, ok, type Result } from '@rapport/domain'
import type { ReadOptions } from '../importer.ts'
import type { ImportEvent, ImportFile, PlainDate, SourceFailure } from '../record.ts'
import type { OpenSource, SourceFile } from '../source/index.ts'
import { createBinarySource } from './binary-text.ts'
import { readCards } from './read-cards.ts'

/** A mail may carry a card in its text: what begins with headers is a mail, whatever it says. */
const MAIL_HEADER =
  /^(?:From \S+ |(?:From|To|Subject|Received|Return-Path|Message-ID|Date|Delivered-To|MIME-Version):)/im
const BEGIN = /(?:^|[\r\n])[ \t]*BEGIN:VCARD[ \t]*(?:[\r\n]|$)/i

/** Whether any file of the sources holds a vCard, wherever in its beginning the first one begins. */
export function recognises(sources: readonly OpenSource[]): boolean {
  return sources.some(({ files }) => files.some(holdsCard))
}

/**
 * Reads address books and single contacts, vCard 2.1 to 4.0: one card is one row. Aborting throws the signal's reason
 * between two batches.
 */
export async function read(
  sources: readonly OpenSource[],
  { signal }: ReadOptions = {},
): Promise<Result<AsyncIterable<ImportEvent>, SourceFailure>> {
  const files = sources.flatMap((source) => source.files)
  if (!files.some(holdsCard)) {
    const [source] = sources
    const message = `${source?.name ?? ''}: There is no contact in it.`
    return fail({ code: 'NOTHING_TO_IMPORT', message, source: source?.name ?? '' })
  }
  const dates = sources.flatMap(({ exportedOn }) => exportedOn ?? []).sort()
  return ok(events(files, dates.at(-1) ?? null, signal))
}

async function* events(
  files: readonly SourceFile[],
  exportedOn: PlainDate | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportEvent, void> {
  yield { type: 'begin', files: files.map(describe), owner: null, exportedOn }
  for (const file of files) {
    signal?.throwIfAborted()
    yield { type: 'file', file: describe(file) }
    yield* readFile(file, signal)
  }
}

async function* readFile(
  file: SourceFile,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportEvent, void> {
  const stream = file.open(signal)
  const reading = readCards(stream.bytes, file.sample ?? new Uint8Array(0))
  let count = 0
  let line = 1
  for await (const { rows, bytesRead } of reading.batches) {
    signal?.throwIfAborted()
    count += rows.length
    line = rows.at(-1)?.line ?? line
    yield { type: 'rows', rows, bytesRead }
  }
  const stray = reading.strayLines()
  const damage = stream.damage()
  const message = `${file.name} is damaged after the card on line ${line}. What follows was not read.`
  yield {
    type: 'file-end',
    rows: count,
    ...(damage === null ? {} : { error: { outcome: 'rejected', code: `file-${damage}`, message, line } }),
    ...(stray === 0 ? {} : { warnings: [`Lines that belong to no card were passed over: ${stray}.`] }),
  }
}

function holdsCard({ sample }: SourceFile): boolean {
  if (sample === null) return false
  const text = createBinarySource(sample).next(sample, false).slice(0, sample.length)
  const begin = BEGIN.exec(text)
  return begin !== null && !MAIL_HEADER.test(text.slice(0, begin.index))
}

const describe = ({ name, source, size, sample }: SourceFile): ImportFile => ({
  name,
  source,
  kind: sample === null ? 'unread' : 'vcard',
  size,
})
