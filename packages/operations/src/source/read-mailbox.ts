import { fail, ok } from '@rapport/domain'
import { type ImportEvent, readImap } from '@rapport/importers'
import { mailboxSettings } from '../schema/source.ts'
import type { ReadSource } from './reading.ts'

/** Reads what has come to a mailbox since it was read last. */
export const readMailbox: ReadSource = async ({ row, cursor, password, ownerEmails, context }) => {
  const { host, port, isSecure, user, folders, withBodies } = mailboxSettings.parse({
    kind: row.kind,
    ...row.settings,
  })
  if (password === null) {
    const message = `No password is kept for ${row.name}. Give it once when you refresh it.`
    return fail({ code: 'LOGIN_REFUSED' as const, message })
  }
  const opened = await readImap({
    host,
    port,
    secure: isSecure,
    user,
    password,
    folders,
    withBodies,
    cursor,
    ownerEmails,
    signal: context.signal,
  })
  if (!opened.ok) return opened
  const events = opened.value.events[Symbol.asyncIterator]()
  const begin = await events.next()
  const hasNew =
    begin.done !== true && begin.value.type === 'begin' && begin.value.files.some(({ size }) => size > 0)
  if (hasNew) return ok({ events: resume(begin.value, events), cursor: opened.value.cursor })
  opened.value.close()
  return ok({ events: null, cursor: opened.value.cursor })
}

/** All the events, of which the first was looked at. Whoever stops in between ends the connection too. */
async function* resume(
  first: ImportEvent,
  others: AsyncIterator<ImportEvent, unknown>,
): AsyncGenerator<ImportEvent, void> {
  try {
    yield first
    for (let next = await others.next(); next.done !== true; next = await others.next()) yield next.value
  } finally {
    await others.return?.()
  }
}
