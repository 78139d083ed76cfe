import { fail, ok, type Result } from '@rapport/domain'
import { createTextSource } from '../csv/text-decoder.ts'
import type { SourceFailure } from '../record.ts'
import type { SourceFile } from '../source/index.ts'
import { depthOf, isObject, type JsonObject } from './json.ts'

/** Bytes of an export that is parsed at once: pictures and documents are inside it, and parsing takes eight times as much memory. */
const MAX_BYTES = 100 * 1024 ** 2
/** Monica nests nine deep; a parser can be made to run out of stack by a hundred thousand. */
const MAX_DEPTH = 64

const SIGNS = ['"app_version"', '"exported_by"', '"account"'] as const

/** Whether a file begins as Monica's JSON export does. */
export function isExport({ sample }: SourceFile): boolean {
  if (sample === null) return false
  const start = createTextSource(sample).decode(sample, true)
  return /^\s*\{/u.test(start) && SIGNS.every((sign) => start.includes(sign))
}

/** The whole export as one value, or why it cannot be had. */
export async function loadExport(
  file: SourceFile,
  signal: AbortSignal | undefined,
): Promise<Result<JsonObject, SourceFailure>> {
  const refuse = (code: SourceFailure['code'], what: string) =>
    fail<SourceFailure>({ code, message: `${file.name}: ${what}`, source: file.source, entry: file.name })
  if (file.size > MAX_BYTES) return refuse('TOO_LARGE', 'The export is larger than 100 MB.')
  const decoder = createTextSource(file.sample ?? new Uint8Array(0))
  const stream = file.open(signal)
  const parts: string[] = []
  for await (const chunk of stream.bytes) parts.push(decoder.decode(chunk, false))
  parts.push(decoder.decode(new Uint8Array(0), true))
  if (stream.damage() !== null) return refuse('ARCHIVE_DAMAGED', 'The file is damaged.')
  const text = parts.join('')
  if (depthOf(text) > MAX_DEPTH) return refuse('ARCHIVE_UNSAFE', 'It nests deeper than any export of Monica.')
  const parsed = parse(text)
  return isObject(parsed) ? ok(parsed) : refuse('ARCHIVE_DAMAGED', 'It breaks off, or is no valid JSON.')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
