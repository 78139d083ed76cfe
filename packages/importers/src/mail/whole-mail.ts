import type { RowOutcome } from '../csv/index.ts'
import type { FolderRole } from './folder-role.ts'
import { bodyOf } from './mail-body.ts'
import type { MailOwner } from './mail-owner.ts'
import { readMailRow } from './mail-row.ts'
import type { RawMail } from './mail-splitter.ts'

/** One mail as a record, with its text where its bytes were kept, or the reason why not. */
export async function readWholeMail(
  mail: RawMail,
  role: FolderRole | null,
  owner: MailOwner,
): Promise<RowOutcome> {
  const outcome = readMailRow(mail, role, owner)
  if ('finding' in outcome || mail.bytes === null || outcome.record.kind !== 'mail') return outcome
  const body = await bodyOf(mail.bytes)
  const warning = [outcome.warning ?? '', body.warning ?? ''].filter((each) => each !== '').join(' ')
  return { record: { ...outcome.record, body: body.text }, ...(warning === '' ? {} : { warning }) }
}
