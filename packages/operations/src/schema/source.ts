import { z } from 'zod'
import { id, instant, LONGEST_LABEL, label } from './common.ts'
import { importReport } from './import.ts'

/** A calendar that is published under an address. */
export const calendarSettings = z.object({
  kind: z.literal('calendar'),
  url: z.url({ protocol: /^(https?|webcal)$/ }).max(2000),
  /** An address on this machine or in the local network is meant. */
  allowsPrivate: z.boolean(),
  user: z.string().nullable(),
})

/** A mailbox that is read, and never written to, by IMAP. */
export const mailboxSettings = z.object({
  kind: z.literal('imap'),
  host: z.string(),
  port: z.number().int(),
  /** TLS from the first byte. */
  isSecure: z.boolean(),
  user: z.string(),
  /** Empty: every folder but drafts, junk and trash. */
  folders: z.array(z.string()),
  withBodies: z.boolean(),
})

export const sourceSettings = z.discriminatedUnion('kind', [calendarSettings, mailboxSettings])
export type SourceSettings = z.infer<typeof sourceSettings>

export const source = z.object({
  sourceId: id,
  name: z.string(),
  settings: sourceSettings,
  /** A password is kept for it. */
  hasPassword: z.boolean(),
  lastImportId: id.nullable(),
  refreshedAt: instant.nullable(),
  createdAt: instant,
})

export const sourceName = label.optional().meta({ description: 'What to call it; the host else' })

export const password = z.string().min(1).max(LONGEST_LABEL)

/** Why a source could not be read. It was left as it was, and the others were read. */
export const READING_FAILURES = [
  'ADDRESS_REFUSED',
  'UNREACHABLE',
  'TOO_LARGE',
  'NOT_FOUND',
  'LOGIN_REFUSED',
  'BAD_ANSWER',
  'TOO_SLOW',
  'NOT_SAFE',
] as const

const reading = z.object({ sourceId: id, name: z.string() })

/** What reading one source again came to. */
export const refreshedSource = z.discriminatedUnion('outcome', [
  /** Its server says that it is as it was. */
  reading.extend({ outcome: z.literal('unchanged') }),
  reading.extend({ outcome: z.literal('read'), report: importReport }),
  reading.extend({
    outcome: z.literal('failed'),
    failure: z.object({ code: z.enum(READING_FAILURES), message: z.string() }),
  }),
])
