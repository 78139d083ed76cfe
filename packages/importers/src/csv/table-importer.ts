import { fail, ok } from '@rapport/domain'
import type { Importer, ReadOptions } from '../importer.ts'
import type { ImportFile, PlainDate } from '../record.ts'
import type { OpenSource, SourceFile } from '../source/index.ts'
import type { Columns } from './columns.ts'
import { type RowReader, readTable } from './read-table.ts'
import { type CsvLayout, sniffCsv } from './sniff-csv.ts'

/** How a table's rows are read, and what there is to say of the file as a whole. */
export interface TableReading {
  readonly row: RowReader
  readonly remarks?: readonly string[]
}

/** One kind of table: how to know it, and how to read its rows. */
export interface TableKind {
  readonly kind: string
  /** The layout of a file of this kind; undefined for any other. */
  readonly layoutOf: (file: SourceFile, options: ReadOptions) => CsvLayout | undefined
  readonly reader: (layout: CsvLayout, file: SourceFile, options: ReadOptions) => TableReading
}

/** Knows a kind of table by its header, wherever in the beginning of the file it stands. */
export function byHeader(isHeader: (columns: Columns) => boolean): TableKind['layoutOf'] {
  return ({ sample, sampleIsWhole }) => {
    if (sample === null) return undefined
    const layout = sniffCsv(sample, sampleIsWhole, isHeader)
    return layout?.recognised === true ? layout : undefined
  }
}

/** An importer of one kind of table: each file by itself, in the order handed over. */
export function tableImporter(kind: TableKind): Importer {
  return {
    recognises: (sources, options) =>
      sources.some(({ files }) => files.some((file) => kind.layoutOf(file, options) !== undefined)),
    read: async (sources, options) => {
      const tables = sources.flatMap(({ files }) =>
        files.map((file) => ({ file, layout: kind.layoutOf(file, options) ?? null })),
      )
      const [first] = tables
      if (first !== undefined && tables.every(({ file, layout }) => isEmpty(file, layout))) {
        const { file, layout } = first
        const line = layout?.headerLine ?? 1
        const message = `${file.name}: there is a header on line ${line} and not one row below it.`
        return fail({ code: 'NOTHING_TO_IMPORT', message, source: file.source, entry: file.name, line })
      }
      async function* events() {
        const files = tables.map(({ file }) => describe(file, kind.kind))
        yield { type: 'begin' as const, files, owner: null, exportedOn: latest(sources) }
        for (const { file, layout } of tables) {
          options.signal?.throwIfAborted()
          yield { type: 'file' as const, file: describe(file, kind.kind) }
          const reading = layout === null ? undefined : kind.reader(layout, file, options)
          yield* readTable({ file, layout }, reading?.row, reading?.remarks ?? [], options.signal)
        }
      }
      return ok(events())
    },
  }
}

const isEmpty = (file: SourceFile, layout: CsvLayout | null): boolean =>
  file.sampleIsWhole && file.damage === null && layout?.sampleRows.length === 0

function latest(sources: readonly OpenSource[]): PlainDate | null {
  const dates = sources.flatMap(({ exportedOn }) => exportedOn ?? []).sort()
  return dates.at(-1) ?? null
}

const describe = ({ name, source, size }: SourceFile, kind: string): ImportFile => ({
  name,
  source,
  kind,
  size,
})
