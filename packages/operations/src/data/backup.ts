import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { backupSummary } from '../schema/backup.ts'
import { describeBackup } from './describe-backup.ts'
import { fileFrom } from './file-from.ts'

export const backUpData = readOperation({
  name: 'data.backup',
  summary: 'Back up everything in this workspace as one file.',
  description:
    'All of one moment, while others go on working. It holds no key and no password. `data.verify` reads it back, `data.restore` puts it in the place of what is there.',
  route: 'GET /backup',
  input: z.object({}),
  output: backupSummary.extend({ content: z.file() }),
  errors: {},
  examples: ['rapport data backup my-network.rapport-backup'],
  command: { document: 'content', savedAs: 'file' },
  isLong: true,
  handle: async (_input, { store, now }) => {
    const { summary, content } = await store.backup.write(now)
    const name = `rapport-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.rapport-backup`
    return ok({
      ...describeBackup(summary),
      content: await fileFrom(name, 'application/gzip', content),
    })
  },
})
