import { fail, ok, type Result } from '@rapport/domain'
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { dateExists, plainDate } from '../fields/calendar.ts'
import type { PlainDate } from '../record.ts'
import { BlobReader } from './blob-reader.ts'
import { checkEntry } from './check-entry.ts'
import { entryName, printable } from './entry-name.ts'
import { MAX_ENTRIES, MAX_TOTAL_BYTES } from './limits.ts'
import type { ZipEntry, ZipFailure } from './zip-entry.ts'

const DIRECTORY_SIGNATURE = '504b0102'

/**
 * Lists an archive's files, or refuses it whole: an archive with one entry that lies about itself is not one to
 * believe the others of. Reads the directory and the local headers, inflates nothing, writes nothing.
 */
export async function openZip(
  blob: Blob,
  signal?: AbortSignal,
): Promise<Result<readonly ZipEntry[], ZipFailure>> {
  const zip = await openDirectory(blob)
  if (zip === null)
    return damaged('It is incomplete: its table of contents, which stands at the end, is missing.')
  try {
    if (zip.entryCount > MAX_ENTRIES) {
      return unsafe(`It claims ${zip.entryCount.toLocaleString('en')} entries; no export has so many.`)
    }
    const directoryStart = Number(zip.readEntryCursor)
    const listed = await listEntries(zip)
    if (listed === null) return damaged('Its table of contents breaks off or cannot be read.')
    const directoryEnd = Number(zip.readEntryCursor)
    const beyond = await blob.slice(directoryEnd, directoryEnd + 4).arrayBuffer()
    if (Buffer.from(beyond).toString('hex') === DIRECTORY_SIGNATURE) {
      return unsafe('Its table of contents has more entries than it says.')
    }
    return await checkEntries(zip, listed, directoryStart, signal)
  } finally {
    zip.close()
  }
}

async function openDirectory(blob: Blob): Promise<ZipFile | null> {
  try {
    // Names are decoded and checked here instead, where each reason for refusing one has its own words.
    const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false }
    return await fromRandomAccessReaderPromise(new BlobReader(blob), blob.size, options)
  } catch {
    return null
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[] | null> {
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  } catch {
    return null
  }
  return entries
}

async function checkEntries(
  zip: ZipFile,
  listed: readonly Entry[],
  directoryStart: number,
  signal: AbortSignal | undefined,
): Promise<Result<readonly ZipEntry[], ZipFailure>> {
  const files: ZipEntry[] = []
  const spans: { from: number; to: number; path: string }[] = []
  let total = 0
  for (const entry of listed) {
    signal?.throwIfAborted()
    const raw = decodeName(entry, entry.fileNameRaw)
    const name = entryName(raw)
    if ('unsafe' in name) return unsafe(`An entry ${name.unsafe}: "${printable(raw)}".`, printable(raw))
    const { path } = name
    const checked = await checkEntry(zip, entry, (local) => samePath(decodeName(entry, local), path))
    if (!checked.ok) return fail({ ...checked.failure, entry: path })
    total += entry.uncompressedSize
    if (total > MAX_TOTAL_BYTES)
      return fail({ code: 'TOO_LARGE', message: 'Unpacked it is larger than 2 GB.' })
    const start = checked.value
    spans.push({ from: entry.relativeOffsetOfLocalHeader, to: start + entry.compressedSize, path })
    if (path.endsWith('/')) continue
    files.push({
      path,
      size: entry.uncompressedSize,
      compressedSize: entry.compressedSize,
      method: entry.compressionMethod,
      checksum: entry.crc32,
      start,
      modifiedOn: modifiedOn(entry.lastModFileDate),
    })
  }
  const overlapping = findOverlap(spans, directoryStart)
  if (overlapping !== undefined) {
    return unsafe(`The entry "${overlapping}" shares its bytes with another.`, overlapping)
  }
  return ok(files)
}

function decodeName(entry: Entry, raw: Buffer): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true)
}

function samePath(local: string, path: string): boolean {
  return local.replaceAll('\\', '/') === path
}

function findOverlap(
  spans: { from: number; to: number; path: string }[],
  directoryStart: number,
): string | undefined {
  spans.sort((a, b) => a.from - b.from)
  return spans.find((span, index) => span.to > (spans[index + 1]?.from ?? directoryStart))?.path
}

/** The date in DOS form, as the archive's writer saw it; a date before LinkedIn (1980 stands for none) is none. */
function modifiedOn(dosDate: number): PlainDate | null {
  const [year, month, day] = [(dosDate >> 9) + 1980, (dosDate >> 5) & 15, dosDate & 31]
  return year >= 2003 && dateExists(year, month, day) ? plainDate(year, month, day) : null
}

const damaged = (message: string) => fail<ZipFailure>({ code: 'ARCHIVE_DAMAGED', message })

const unsafe = (message: string, entry?: string) =>
  fail<ZipFailure>({ code: 'ARCHIVE_UNSAFE', message, ...(entry === undefined ? {} : { entry }) })
