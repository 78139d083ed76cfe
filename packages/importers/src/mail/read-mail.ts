import { fail, ok, type Result } from '@rapport/domain'
import type { ReadOptions } from '../importer.ts'
import type { ImportEvent, ImportFile, ImportRow, PlainDate, SourceFailure } from '../record.ts'
import type { OpenSource } from '../source/index.ts'
import { MAX_MAIL_BYTES } from './mail-body.ts'
import { isMaildirDraft, type MailFolder, mailFolders, mailKind } from './mail-folder.ts'
import { createMailOwnerTally, type MailOwner } from './mail-owner.ts'
import { leftOut, roleOf } from './mail-row.ts'
import { deliveredTo, parseMail } from './parse-mail.ts'
import { type FolderMail, readFolder } from './read-folder.ts'
import { readWholeMail } from './whole-mail.ts'

/** Whether any file of the sources is mail, told by how it begins. */
export function recognises(sources: readonly OpenSource[]): boolean {
  return sources.some(({ files }) => files.some((file) => mailKind(file) !== null))
}

/**
 * Reads mail: mbox files, single mails, Maildir folders; one mail is one row. Headers only, unless bodies are asked for. All
 * headers are read once before, to know whose mail it is and to whom they have written.
 */
export async function read(
  sources: readonly OpenSource[],
  options: ReadOptions = {},
): Promise<Result<AsyncIterable<ImportEvent>, SourceFailure>> {
  const folders = mailFolders(sources)
  if (folders.length === 0) {
    const source = sources[0]?.name ?? ''
    return fail({ code: 'NOTHING_TO_IMPORT', message: `${source}: There is no mail in it.`, source })
  }
  const owner = await gather(folders, options)
  const [email] = owner.emails
  const exportedOn = sources.reduce<PlainDate | null>(
    (latest, each) => ((latest ?? '') < (each.exportedOn ?? '') ? each.exportedOn : latest),
    null,
  )

  async function* events(): AsyncGenerator<ImportEvent, void> {
    const person = email === undefined ? null : { name: null, profile: null, email }
    yield { type: 'begin', files: folders.map(describe), owner: person, exportedOn }
    for (const folder of folders) {
      yield { type: 'file', file: describe(folder) }
      yield* readRows(folder, owner, options)
    }
  }
  return ok(events())
}

async function gather(folders: readonly MailFolder[], options: ReadOptions): Promise<MailOwner> {
  const tally = createMailOwnerTally()
  for (const folder of folders) {
    for await (const { mails } of readFolder(folder, 0, options.signal).batches) {
      for (const { mail } of mails) {
        const parsed = parseMail(mail)
        const role = roleOf(mail, folder.role)
        if (leftOut(mail, parsed, role) === null) tally.add(parsed, role, deliveredTo(mail))
      }
    }
  }
  return tally.settle(options.ownerEmails ?? [])
}

async function* readRows(
  folder: MailFolder,
  owner: MailOwner,
  { signal, withBodies = false }: ReadOptions,
): AsyncGenerator<ImportEvent, void> {
  const reading = readFolder(folder, withBodies ? MAX_MAIL_BYTES : 0, signal)
  let count = 0
  for await (const { mails, bytesRead } of reading.batches) {
    const rows: ImportRow[] = []
    for (const each of mails) rows.push(await readRow(each, folder, owner))
    count += rows.length
    yield { type: 'rows', rows, bytesRead }
  }
  const damage = reading.damage()
  yield {
    type: 'file-end',
    rows: count,
    ...(damage === null
      ? {}
      : {
          error: {
            outcome: 'rejected',
            code: `file-${damage.damage}`,
            message: `${damage.file.name} is damaged. What follows in it was not read.`,
            line: damage.line,
          },
        }),
  }
}

async function readRow(
  { mail, line, file }: FolderMail,
  folder: MailFolder,
  owner: MailOwner,
): Promise<ImportRow> {
  const role = isMaildirDraft(file.name) ? 'drafts' : folder.role
  const outcome = await readWholeMail(mail, role, owner)
  if ('finding' in outcome) {
    const { finding } = outcome
    // A line says nothing of where to look in a folder that has a file for each mail.
    const message = folder.files.length > 1 ? `${file.name}: ${finding.message}` : finding.message
    return { line, finding: { ...finding, message } }
  }
  return { line, ...outcome }
}

const describe = ({ name, source, size }: MailFolder): ImportFile => ({ name, source, kind: 'mail', size })
