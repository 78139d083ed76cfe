import { ok, type Result } from '@rapport/domain'
import { claimFiles } from './claim-files.ts'
import type { Importer, ReadOptions } from './importer.ts'
import { IMPORTERS } from './importers.ts'
import type { ImportSource, SourceFailure } from './record.ts'
import { openSources, type SourceFile } from './source/index.ts'
import { anyLayout, type ColumnGuess, guessMapping } from './table/index.ts'

/** What a file was recognised as, and for a table of people what its columns are taken for. */
export interface SourcePreview {
  readonly source: string
  readonly file: string
  /** The format's name, such as `vcard`, `google`, `table`; `unread` for what no format knows. */
  readonly format: string
  /** Whether `ReadOptions.mapping` decides how it is read: a table no format knows better. */
  readonly isMappable: boolean
  /** Of a mappable table, every column in order; else empty. */
  readonly columns: readonly ColumnPreview[]
  /** Rows in the beginning of a mappable table, and whether that is all of it. */
  readonly rowsSeen: number
  readonly allSeen: boolean
}

export interface ColumnPreview extends ColumnGuess {
  /** The first values in the column that are any. */
  readonly samples: readonly string[]
}

/** Values shown of a column: enough to see what it holds. */
const SAMPLES = 3
/** Characters shown of a value. */
const SAMPLE_LENGTH = 80

/** Looks at what the user handed over without importing anything: format by file, and the columns of tables. */
export async function previewSources(
  sources: readonly ImportSource[],
  options: ReadOptions = {},
): Promise<Result<readonly SourcePreview[], SourceFailure>> {
  const opened = await openSources(sources, options.signal)
  if (!opened.ok) return opened
  const { claims } = claimFiles(opened.value, Object.values(IMPORTERS), options)
  const formats = new Map<SourceFile, string>(
    claims.flatMap(({ importer, sources: claimed }) =>
      claimed.flatMap(({ files }) => files.map((file): [SourceFile, string] => [file, nameOf(importer)])),
    ),
  )
  return ok(
    opened.value.flatMap(({ files, isArchive }) =>
      files.map((file) => preview(file, formats.get(file) ?? 'unread', isArchive, options)),
    ),
  )
}

function preview(file: SourceFile, format: string, isPacked: boolean, options: ReadOptions): SourcePreview {
  const seen = { source: file.source, file: file.name, format }
  const isMappable = format === 'table' || (format === 'unread' && !isPacked)
  const layout = isMappable ? anyLayout(file, options) : undefined
  if (layout === undefined) return { ...seen, isMappable: false, columns: [], rowsSeen: 0, allSeen: false }
  const columns = guessMapping(layout, options.mapping).map((guess, at) => ({
    ...guess,
    samples: layout.sampleRows
      .map((cells) => cells[at]?.trim() ?? '')
      .filter((value) => value !== '')
      .slice(0, SAMPLES)
      .map((value) => value.slice(0, SAMPLE_LENGTH)),
  }))
  return { ...seen, isMappable, columns, rowsSeen: layout.sampleRows.length, allSeen: file.sampleIsWhole }
}

function nameOf(importer: Importer): string {
  return Object.entries(IMPORTERS).find(([, each]) => each === importer)?.[0] ?? 'unread'
}
