import { fail, ok, type Result } from '@rapport/domain'
import { readSources } from '@rapport/importers'
import { z } from 'zod'
import { exportFaults, importExport, isRapportExport } from '../data/rapport-export/index.ts'
import { writeOperation } from '../operation.ts'
import type { FailureCase, OperationFailure } from '../operation-failure.ts'
import { flag } from '../schema/common.ts'
import { contactMapping, importFiles, importReport } from '../schema/import.ts'
import type { describeImport } from './describe.ts'
import { takeIn } from './take-in.ts'
import { unreadableSource } from './unreadable-source.ts'

const errors = {
  ...unreadableSource,
  ...exportFaults,
  CANCELLED: { kind: 'cancelled', when: 'The import was cancelled; nothing of it was kept.' },
} as const satisfies Record<string, FailureCase>

type Answer = Result<
  ReturnType<typeof describeImport> & { readonly canUndo?: false },
  OperationFailure<keyof typeof errors>
>

export const runImport = writeOperation({
  name: 'import.run',
  summary: 'Import contacts, calendars, mail and archives; what a file is, is told by its content.',
  description:
    'Reads LinkedIn archives, Google and Outlook contacts, vCards, any CSV of people, Monica, iCalendar, mbox, Maildir and single mails, call logs and lists of attendees. Every row is accounted for: created + updated + unchanged + hidden + skipped + rejected = rows. All or nothing is kept. The same file again makes no duplicate and loses no edit. Who is one person beyond doubt is merged at once, and each merge can be taken back.',
  route: 'POST /imports',
  input: z.object({
    files: importFiles,
    mapping: contactMapping,
    withBodies: flag('Read the text of mails too, not their headers only', false),
  }),
  output: importReport,
  errors,
  examples: [
    'rapport import Complete_LinkedInDataExport_11-20-2026.zip',
    'rapport import contacts.csv phone.vcf calendar.ics mail.mbox',
    'rapport import Connections.csv --json',
  ],
  command: { positional: ['files'], isDefault: true },
  isLong: true,
  handle: async ({ files, mapping, withBodies }, context): Promise<Answer> => {
    const [first, ...others] = files
    if (first !== undefined && others.length === 0 && (await isRapportExport(first))) {
      return importExport(first, context)
    }
    const sources = files.map((file) => ({ name: file.name, blob: file }))
    try {
      const { ownerEmails } = await context.store.workspace.get()
      const opened = await readSources(sources, {
        signal: context.signal,
        today: context.today,
        ownerEmails,
        withBodies,
        ...(mapping === undefined ? {} : { mapping }),
      })
      if (!opened.ok) {
        const { code, message, ...where } = opened.failure
        return fail({ code, message, details: where })
      }
      const names = sources.map((source) => source.name)
      const report = await takeIn(names, opened.value, context)
      return report === null ? cancelled : ok(report)
    } catch (error) {
      // The importer stops by throwing the signal's reason; whatever else comes then is a consequence of it.
      if (context.signal.aborted) return cancelled
      throw error
    }
  },
})

const cancelled = fail({
  code: 'CANCELLED' as const,
  message: 'The import was cancelled. Nothing of it was kept.',
})
