import { fail, ok, type Result } from '@rapport/domain'
import type { ReadOptions } from '../importer.ts'
import type { ImportEvent, ImportFile, PlainDate, SourceFailure } from '../record.ts'
import type { OpenSource } from '../source/index.ts'
import { gather } from './gather.ts'
import { type IdentifiedFile, identify, KINDS } from './kinds.ts'
import { readFile } from './read-file.ts'

/** Whether anything in the sources is a file of a LinkedIn archive that Rapport reads. */
export function recognises(sources: readonly OpenSource[]): boolean {
  return sources.some((source) => source.files.some((file) => identify(file).kind !== null))
}

/**
 * Reads LinkedIn archives and single files of one: all parts together, since what one file says (whose archive it is)
 * decides how another is read. Fails before anything is yielded, or yields everything; aborting throws the signal's
 * reason between two batches.
 */
export async function read(
  sources: readonly OpenSource[],
  { signal }: ReadOptions = {},
): Promise<Result<AsyncIterable<ImportEvent>, SourceFailure>> {
  const files = inReadingOrder(sources)
  const known = files.filter(({ kind }) => kind !== null)
  const [first] = known
  if (first !== undefined && known.every(isEmpty)) {
    const { file, layout } = first
    const line = layout?.headerLine ?? 1
    const message = `${file.name}: there is a header on line ${line} and not one row below it.`
    return fail({ code: 'NOTHING_TO_IMPORT', message, source: file.source, entry: file.name, line })
  }
  const { owner, directory } = await gather(known, signal)
  const exportedOn = sources.reduce<PlainDate | null>(
    (latest, source) => later(latest, source.exportedOn),
    null,
  )

  async function* events(): AsyncGenerator<ImportEvent, void> {
    yield { type: 'begin', files: files.map(describe), owner: owner.person, exportedOn }
    for (const file of files) {
      signal?.throwIfAborted()
      yield { type: 'file', file: describe(file) }
      yield* readFile(file, { owner, directory }, signal)
    }
  }
  return ok(events())
}

/** Kind by kind; within a kind the older export first, so that the newest has the last word. */
function inReadingOrder(sources: readonly OpenSource[]): IdentifiedFile[] {
  const rank = ({ kind }: IdentifiedFile): number => (kind === null ? KINDS.length : KINDS.indexOf(kind))
  return [...sources]
    .sort((a, b) => compareDates(a.exportedOn, b.exportedOn))
    .flatMap((source) => source.files.map(identify))
    .sort((a, b) => rank(a) - rank(b))
}

function compareDates(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? -1 : 1
}

function later(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return compareDates(a, b) < 0 ? b : a
}

const isEmpty = ({ file, layout }: IdentifiedFile): boolean =>
  file.sampleIsWhole && file.damage === null && layout?.sampleRows.length === 0

const describe = ({ file, kind }: IdentifiedFile): ImportFile => ({
  name: file.name,
  source: file.source,
  kind: kind?.kind ?? 'unread',
  size: file.size,
})
