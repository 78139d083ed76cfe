import { describe, expect, it } from 'vitest'
import { rowParts } from './row-parts.ts'

describe('rowParts', () => {
  it('names every outcome that occurred, and no other', () => {
    const totals = { rows: 12, created: 9, updated: 0, unchanged: 0, hidden: 0, skipped: 2, rejected: 1 }
    expect(rowParts(totals)).toEqual([
      { outcome: 'created', rows: 9 },
      { outcome: 'skipped', rows: 2 },
      { outcome: 'rejected', rows: 1 },
    ])
  })
})
