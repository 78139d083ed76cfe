import { fail, ok, type Result } from '@rapport/domain'
import type { RowOutcome } from '../csv/index.ts'
import { readDay } from '../fields/read-date.ts'
import { textOf } from '../fields/text.ts'
import type { ReadOptions } from '../importer.ts'
import type { ImportEvent, ImportFile, ImportRow, PersonRef, SourceFailure } from '../record.ts'
import type { OpenSource, SourceFile } from '../source/index.ts'
import { type MonicaAccount, type MonicaContact, readAccount } from './account.ts'
import { contactRow } from './contact.ts'
import { activityRows, happeningsOf, otherRows } from './happenings.ts'
import { textAt } from './json.ts'
import { isExport, loadExport } from './load-export.ts'

const BATCH_ROWS = 1_000
const NO_LINES = 'An export in JSON has no lines: the numbers count its entries, contacts first.'

/** Whether any file of the sources is the JSON export of Monica 4. */
export function recognises(sources: readonly OpenSource[]): boolean {
  return sources.some(({ files }) => files.some(isExport))
}

/** Reads exports of Monica: contacts with their relations, then what happened with them. Each entry is a row. */
export async function read(
  sources: readonly OpenSource[],
  { signal }: ReadOptions = {},
): Promise<Result<AsyncIterable<ImportEvent>, SourceFailure>> {
  const exports: {
    readonly file: SourceFile
    readonly account: MonicaAccount
    readonly exportedOn: string | null
  }[] = []
  for (const file of sources.flatMap(({ files }) => files)) {
    const loaded = await loadExport(file, signal)
    if (!loaded.ok) return loaded
    const exportedOn = readDay(textAt(loaded.value, 'export_date')).value
    exports.push({ file, account: readAccount(loaded.value), exportedOn })
  }
  const [first] = exports
  if (first !== undefined && exports.every(({ account }) => account.contacts.length === 0)) {
    const { name, source } = first.file
    return fail({
      code: 'NOTHING_TO_IMPORT',
      message: `${name}: There is no contact in this export.`,
      source,
      entry: name,
    })
  }

  async function* events(): AsyncGenerator<ImportEvent, void> {
    yield {
      type: 'begin',
      files: exports.map(({ file }) => describe(file)),
      owner: first?.account.owner ?? null,
      exportedOn:
        exports
          .flatMap(({ exportedOn }) => exportedOn ?? [])
          .sort()
          .at(-1) ?? null,
    }
    for (const { file, account } of exports) {
      yield { type: 'file', file: describe(file) }
      const outcomes = outcomesOf(account)
      for (let from = 0; from < outcomes.length; from += BATCH_ROWS) {
        signal?.throwIfAborted()
        const rows = outcomes
          .slice(from, from + BATCH_ROWS)
          .map((outcome, index): ImportRow => ({ line: from + index + 1, ...outcome }))
        const share = Math.min(1, (from + rows.length) / outcomes.length)
        yield { type: 'rows', rows, bytesRead: Math.round(file.size * share) }
      }
      yield { type: 'file-end', rows: outcomes.length, warnings: [NO_LINES] }
    }
  }
  return ok(events())
}

function outcomesOf(account: MonicaAccount): readonly RowOutcome[] {
  const refs = new Map<MonicaContact, PersonRef>()
  const people = account.contacts.map((contact) => {
    const outcome = contactRow(contact, account)
    refs.set(contact, refTo(contact, outcome))
    return outcome
  })
  const refOf = (contact: MonicaContact): PersonRef =>
    refs.get(contact) ?? { name: contact.name, profile: null, email: null }
  return [
    ...people,
    ...account.contacts.flatMap((contact) => happeningsOf(contact, refOf(contact))),
    ...activityRows(account, refOf),
    ...otherRows(account),
  ]
}

function refTo({ name }: MonicaContact, outcome: RowOutcome): PersonRef {
  const person = 'record' in outcome && outcome.record.kind === 'person' ? outcome.record : null
  const ref = { name: textOf(name), profile: person?.profile ?? null, email: person?.emails[0] ?? null }
  return person?.book === undefined ? ref : { ...ref, book: person.book }
}

const describe = ({ name, source, size }: SourceFile): ImportFile => ({ name, source, kind: 'monica', size })
