import { sniffCsv } from './csv/index.ts'
import type { SourceFailure } from './record.ts'
import type { OpenSource, SourceFile } from './source/index.ts'

/** A single file that calls itself an archive. */
export const claimsToBeZip = ({ name, isArchive }: OpenSource): boolean =>
  !isArchive && name.toLowerCase().endsWith('.zip')

/** Why nothing can be made of sources that no importer recognises, told of the first of them. */
export function unknownTo(sources: readonly OpenSource[]): SourceFailure {
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
  if (/^\s*[{[]/u.test(found.header[0] ?? '')) {
    return failure(
      'NOTHING_TO_IMPORT',
      'This is JSON, and not of a kind Rapport knows: Monica’s export is one.',
    )
  }
  const header = found.header
    .map((cell) => cell.trim())
    .join(', ')
    .slice(0, 120)
  const what =
    `This is a table whose header is "${header}": no column in it is known to hold names or e-mail addresses. ` +
    'Say what its columns hold, for example that one is "name" and one is "email", and import it again.'
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
