import { fail, ok, type Result } from '@rapport/domain'
import { streamBlob } from '../byte-stream.ts'
import { dateExists, plainDate } from '../fields/calendar.ts'
import type { ImportSource, PlainDate, SourceFailure } from '../record.ts'
import { canRead, openZip, readEntry, type ZipEntry } from '../zip/index.ts'
import { describeBinary, looksLikeZip, MAGIC_BYTES } from './describe-bytes.ts'
import { type OpenSource, SAMPLE_BYTES, type SourceFile } from './source-file.ts'

/** Bytes of one file that is not packed: the same bound as inside an archive, with room for two. */
const MAX_FILE_BYTES = 2 * 1024 ** 3
/** Endings of files that may be read; an export re-saved by hand may have lost its ending. */
const TEXT_ENDINGS = new Set([
  '',
  'csv',
  'tsv',
  'txt',
  'vcf',
  'vcard',
  'ics',
  'ical',
  'ifb',
  'mbox',
  'mbx',
  'eml',
  'json',
])

/** A mail in a Maildir: a file in a folder of one of these two names. */
const MAILDIR_FILE = /(?:^|\/)(?:cur|new)\/[^/]+$/

const NESTED = 'This is an archive inside the archive: unpack it and hand it over by itself.'

/** Opens what the user handed over: an archive with everything in it checked, or a single file. */
export async function openSource(
  source: ImportSource,
  signal?: AbortSignal,
): Promise<Result<OpenSource, SourceFailure>> {
  const { name, blob } = source
  const refuse = (code: SourceFailure['code'], message: string) =>
    fail<SourceFailure>({ code, message: `${name}: ${message}`, source: name })
  const start = await readStart(blob, SAMPLE_BYTES)
  if (start === null) return refuse('NOTHING_TO_IMPORT', 'It cannot be read. Was it moved while it was open?')
  const claimsToBeZip = name.toLowerCase().endsWith('.zip')
  if (blob.size === 0)
    return refuse(claimsToBeZip ? 'NOT_AN_ARCHIVE' : 'NOTHING_TO_IMPORT', 'The file is empty.')
  if (looksLikeZip(start)) return openArchive(source, signal)
  const binary = describeBinary(start)
  if (binary !== null) {
    return refuse('NOT_AN_ARCHIVE', `This is ${binary}, which Rapport does not read.`)
  }
  if (blob.size > MAX_FILE_BYTES) return refuse('TOO_LARGE', 'The file is larger than 2 GB.')
  const file: SourceFile = {
    source: name,
    name,
    size: blob.size,
    sample: start,
    sampleIsWhole: start.length === blob.size,
    note: null,
    damage: null,
    open: (openSignal) => streamBlob(blob, openSignal),
  }
  return ok({ name, isArchive: false, files: [file], exportedOn: dateInName(name) })
}

async function readStart(blob: Blob, length: number): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.slice(0, length).arrayBuffer())
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

async function openArchive(
  { name, blob }: ImportSource,
  signal: AbortSignal | undefined,
): Promise<Result<OpenSource, SourceFailure>> {
  const listed = await openZip(blob, signal)
  if (!listed.ok) {
    const { code, message, entry } = listed.failure
    const where = entry === undefined || message.includes(entry) ? name : `${name}, ${entry}`
    return fail({ ...listed.failure, code, message: `${where}: ${message}`, source: name })
  }
  const files: SourceFile[] = []
  for (const entry of listed.value) {
    const file = await inspectEntry(name, blob, entry, signal)
    if (file === null) {
      const message = `${name}, ${entry.path}: It gives a false size for itself, so the archive cannot be trusted.`
      return fail({ code: 'ARCHIVE_UNSAFE', message, source: name, entry: entry.path })
    }
    files.push(file)
  }
  const newest = listed.value.reduce<PlainDate | null>((latest, { modifiedOn }) => {
    return modifiedOn !== null && (latest === null || modifiedOn > latest) ? modifiedOn : latest
  }, null)
  return ok({ name, isArchive: true, files, exportedOn: dateInName(name) ?? newest })
}

/**
 * Inflates a text once before anything of it is used: the only way to know that it is as large as it says. Null if
 * it is not. Other files are never inflated.
 */
async function inspectEntry(
  source: string,
  archive: Blob,
  entry: ZipEntry,
  signal: AbortSignal | undefined,
): Promise<SourceFile | null> {
  const open = (openSignal?: AbortSignal) => readEntry(archive, entry, openSignal)
  const closed = (note: string | null): SourceFile => {
    return {
      source,
      name: entry.path,
      size: entry.size,
      open,
      sample: null,
      sampleIsWhole: true,
      note,
      damage: null,
    }
  }
  if (ending(entry.path) === 'zip') return closed(NESTED)
  if (!mayBeText(entry.path)) return closed(null)
  if (!canRead(entry))
    return closed('It is packed in a way Rapport cannot read: unpack the archive and pack it again.')
  const stream = open(signal)
  let sample = new Uint8Array(0)
  for await (const chunk of stream.bytes) {
    if (sample.length < SAMPLE_BYTES) sample = Buffer.concat([sample, chunk]).subarray(0, SAMPLE_BYTES)
  }
  const damage = stream.damage()
  if (damage === 'size-lie') return null
  if (looksLikeZip(sample)) return closed(NESTED)
  if (describeBinary(sample.subarray(0, MAGIC_BYTES)) !== null) return closed(null)
  return { ...closed(null), sample, sampleIsWhole: sample.length === entry.size, damage }
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function ending(path: string): string {
  const base = baseName(path)
  const dot = base.lastIndexOf('.')
  return dot === -1 ? '' : base.slice(dot + 1).toLowerCase()
}

/** macOS adds a shadow `._name` of every file when it packs an archive again. A Maildir names each mail by itself. */
function mayBeText(path: string): boolean {
  const isText = TEXT_ENDINGS.has(ending(path)) || MAILDIR_FILE.test(path)
  return isText && !baseName(path).startsWith('._')
}

/** LinkedIn puts the date of the export into the name, month first: `…_02-11-2026.zip`. */
function dateInName(name: string): PlainDate | null {
  const found = /(?<!\d)(\d{2})-(\d{2})-(\d{4})(?!\d)/.exec(name)
  if (found === null) return null
  const [month, day, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return dateExists(year, month, day) ? plainDate(year, month, day) : null
}
