import { fail, type Result } from '@rapport/domain'
import { sniffCsv } from './csv/index.ts'
import { isLinkedIn, type ReadOptions, readLinkedIn } from './linkedin/index.ts'
import type { ImportEvent, ImportSource, SourceFailure } from './record.ts'
import { type OpenSource, openSource, type SourceFile } from './source/index.ts'

/** One format Rapport reads. A new one is a folder with these two functions, and a line in `IMPORTERS`. */
interface Importer {
  readonly recognises: (sources: readonly OpenSource[]) => boolean
  readonly read: (
    sources: readonly OpenSource[],
    options: ReadOptions,
  ) => Promise<Result<AsyncIterable<ImportEvent>, SourceFailure>>
}

const IMPORTERS: readonly Importer[] = [{ recognises: isLinkedIn, read: readLinkedIn }]

/**
 * Opens what the user handed over, finds the importer that knows its content, and reads it. A failure means that
 * nothing was yielded and says which source, and which entry in it, is the reason.
 */
export async function readSources(
  sources: readonly ImportSource[],
  options: ReadOptions = {},
): Promise<Result<AsyncIterable<ImportEvent>, SourceFailure>> {
  const open: OpenSource[] = []
  for (const source of sources) {
    options.signal?.throwIfAborted()
    const opened = await openSource(source, options.signal)
    if (!opened.ok) return opened
    open.push(opened.value)
  }
  const impostor = open.find(
    (each) => claimsToBeZip(each) && !IMPORTERS.some((known) => known.recognises([each])),
  )
  if (impostor !== undefined) return fail(unknownTo([impostor]))
  const importer = IMPORTERS.find(({ recognises }) => recognises(open))
  return importer === undefined ? fail(unknownTo(open)) : importer.read(open, options)
}

/** A single file that calls itself an archive. */
const claimsToBeZip = ({ name, isArchive }: OpenSource): boolean =>
  !isArchive && name.toLowerCase().endsWith('.zip')

function unknownTo(sources: readonly OpenSource[]): SourceFailure {
  const [first] = sources
  if (first === undefined) {
    return { code: 'NOTHING_TO_IMPORT', message: 'No file was handed over.', source: '' }
  }
  const damaged = first.files.find((file) => file.damage !== null)
  if (damaged !== undefined) {
    const message = `${first.name}, ${damaged.name}: The file is damaged, and there is no other that Rapport reads.`
    return { code: 'ARCHIVE_DAMAGED', message, source: first.name, entry: damaged.name }
  }
  return first.isArchive ? unknownArchive(first) : unknownFile(first)
}

function unknownArchive({ name, files }: OpenSource): SourceFailure {
  const shown = files.slice(0, 5).map((file) => file.name)
  const list = files.length > shown.length ? `${shown.join(', ')} and others` : shown.join(', ')
  const notes = files.flatMap(({ note }) => note ?? []).slice(0, 1)
  const message =
    files.length === 0
      ? `${name}: The archive is empty.`
      : [`${name}: Nothing in it is known to Rapport. It holds ${list}.`, ...notes].join(' ')
  return { code: 'NOTHING_TO_IMPORT', message, source: name }
}

function unknownFile(source: OpenSource): SourceFailure {
  const { name, files } = source
  const failure = (code: SourceFailure['code'], what: string, line?: number): SourceFailure => ({
    code,
    message: `${name}: ${what}`,
    source: name,
    ...(line === undefined ? {} : { line }),
  })
  const found = describeTable(files[0])
  if (found === 'one-endless-line') {
    return failure('TOO_LARGE', 'Line 1 is so long that no header can be found in it.', 1)
  }
  if (found === 'no-rows') return failure('NOTHING_TO_IMPORT', 'There is not one row in it.')
  // A text with the name of an archive is an archive gone wrong, whatever its first line looks like.
  if (claimsToBeZip(source)) return failure('NOT_AN_ARCHIVE', 'This is not a zip archive.')
  const header = found.header
    .map((cell) => cell.trim())
    .join(', ')
    .slice(0, 120)
  const what = `This is a CSV whose header is "${header}": not one Rapport knows.`
  return failure('NOTHING_TO_IMPORT', what, found.line)
}

function describeTable(
  file: SourceFile | undefined,
): { header: readonly string[]; line: number } | 'one-endless-line' | 'no-rows' {
  if (file?.sample == null) return 'no-rows'
  const layout = sniffCsv(file.sample, file.sampleIsWhole, () => false)
  if (layout !== undefined) return { header: layout.header, line: layout.headerLine }
  return file.sampleIsWhole ? 'no-rows' : 'one-endless-line'
}
