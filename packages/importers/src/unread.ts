import { readTable, sniffCsv } from './csv/index.ts'
import type { ImportEvent, ImportFile } from './record.ts'
import type { OpenSource, SourceFile } from './source/index.ts'

/** Accounts for files nobody reads: every row of a table is skipped, anything else has no rows. */
export async function* readUnread(
  sources: readonly OpenSource[],
  why: string | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportEvent, void> {
  const files = sources.flatMap((source) => source.files)
  yield { type: 'begin', files: files.map(describe), owner: null, exportedOn: null }
  for (const file of files) {
    signal?.throwIfAborted()
    yield { type: 'file', file: describe(file) }
    const remarks = [why, file.note].filter((remark) => remark !== null)
    yield* readTable({ file, layout: layoutOf(file) }, undefined, remarks, signal)
  }
}

function layoutOf({ sample, sampleIsWhole }: SourceFile) {
  return sample === null ? null : (sniffCsv(sample, sampleIsWhole, () => false) ?? null)
}

const describe = ({ name, source, size }: SourceFile): ImportFile => ({ name, source, kind: 'unread', size })
