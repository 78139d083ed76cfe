import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { flag } from '../schema/common.ts'
import { password, source, sourceName } from '../schema/source.ts'
import { keepSource } from '../source/keep-source.ts'

/** IMAP with TLS from the first byte (RFC 8314), and without. */
const PORTS = { secure: 993, plain: 143 }

export const connectMailbox = writeOperation({
  name: 'mailbox.connect',
  summary:
    'Keep a mailbox to read by IMAP; nothing in it is ever changed, and only headers are read unless asked.',
  description: 'The password is kept beside the data, never in it, and shown by nobody.',
  route: 'POST /sources/mailboxes',
  input: z.object({
    host: z.string().trim().min(1).max(253).meta({ description: 'The mail server' }),
    user: z.string().trim().min(1).max(300).meta({ description: 'Whose mailbox' }),
    password: password.meta({ description: 'The password, or one made for this app' }),
    port: z.coerce.number().int().min(1).max(65_535).optional().meta({ description: '993 unless said' }),
    isSecure: flag('TLS from the first byte', true),
    folders: z.array(z.string().min(1)).max(200).default([]).meta({ description: 'Only these folders' }),
    withBodies: flag('Read the text of mails too', false),
    name: sourceName,
  }),
  output: source,
  errors: {},
  examples: ['rapport mailbox connect imap.harbour.example mira --password …'],
  command: { positional: ['host', 'user'] },
  handle: async ({ host, user, password: secret, port, isSecure, folders, withBodies, name }, context) =>
    ok(
      await keepSource(context, {
        name: name ?? `${user} at ${host}`,
        settings: {
          kind: 'imap',
          host,
          port: port ?? (isSecure ? PORTS.secure : PORTS.plain),
          isSecure,
          user,
          folders,
          withBodies,
        },
        secret,
      }),
    ),
})
