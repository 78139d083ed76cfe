import { describe, expect, it } from 'vitest'
import { placeInWords, type RefreshedSource, refreshInWords, type Source } from './refresh-words.ts'

const ID = '0192f0c1-0000-7000-8000-0000000000d1'
const named = { sourceId: ID, name: 'Work' }

const read = (
  created: number,
  people: { created: number; updated: number; merged: number },
): RefreshedSource => ({
  ...named,
  outcome: 'read',
  report: {
    importId: ID,
    sources: ['Work'],
    startedAt: '2026-11-23T09:00:00.000Z',
    finishedAt: '2026-11-23T09:00:02.000Z',
    undoneAt: null,
    people,
    totals: { rows: created, created, updated: 0, unchanged: 0, hidden: 0, skipped: 0, rejected: 0 },
    warnings: 0,
    files: [],
    changes: [],
  },
})

describe('reading a source again', () => {
  it('says how much is new and who came with it', () => {
    expect(refreshInWords(read(40, { created: 3, updated: 0, merged: 0 }), 'en')).toBe(
      '40 entries new or changed; 3 new people.',
    )
  })

  it('says when there was nothing new', () => {
    expect(refreshInWords({ ...named, outcome: 'unchanged' })).toContain('Nothing new')
    expect(refreshInWords(read(0, { created: 0, updated: 0, merged: 0 }))).toContain('Nothing in it')
  })

  it('says what went wrong in the words of the failure', () => {
    const failure = { code: 'LOGIN_REFUSED', message: 'The server did not take the password.' } as const
    expect(refreshInWords({ ...named, outcome: 'failed', failure })).toBe(failure.message)
  })
})

describe('a mailbox', () => {
  const mailbox: Source = {
    ...named,
    settings: {
      kind: 'imap',
      host: 'imap.harbour.example',
      port: 993,
      isSecure: true,
      user: 'mira',
      folders: [],
      withBodies: false,
    },
    hasPassword: true,
    lastImportId: null,
    refreshedAt: null,
    createdAt: '2026-11-23T09:00:00.000Z',
  }

  it('tells that only headers are read', () => {
    expect(placeInWords(mailbox)).toBe('mira at imap.harbour.example, headers only')
  })
})
