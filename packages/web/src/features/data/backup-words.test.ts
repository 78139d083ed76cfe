import { describe, expect, it } from 'vitest'
import { backupFileName, backupInWords } from './backup-words.ts'

const backup = {
  createdAt: '2026-11-23T09:30:05.123Z',
  workspaceId: '0192f0c1-0000-7000-8000-000000000001',
  schema: '0002',
  people: 1204,
  rows: 9310,
}

describe('a backup', () => {
  it('says what it holds and of when it is', () => {
    expect(backupInWords(backup, 'en')).toMatch(/^1,204 contacts in 9,310 rows, made Nov 23, 2026/)
    expect(backupInWords({ ...backup, people: 1, rows: 1 }, 'en')).toMatch(/^1 contact in 1 row,/)
  })

  it('is named so that every system can keep it', () => {
    expect(backupFileName(backup)).toBe('rapport-2026-11-23T09-30-05.rapport-backup')
  })
})
