import { describe, expect, it } from 'vitest'
import { loadTable } from './load-table.ts'

const load = (content: string) => loadTable({ name: 'people.csv', blob: new Blob([content]) })

describe('a table read whole', () => {
  it('has trimmed cells, and empty ones for those missing', async () => {
    expect(await load('name , city\n Mira ,York\nJonas\n\n')).toEqual({
      ok: true,
      value: {
        header: ['name', 'city'],
        rows: [
          ['Mira', 'York'],
          ['Jonas', ''],
        ],
      },
    })
  })

  it('is refused without a header of two columns, and without rows', async () => {
    expect(await load('')).toMatchObject({ ok: false, failure: { code: 'NOT_A_TABLE' } })
    expect(await load('name\nMira\n')).toMatchObject({ ok: false, failure: { code: 'NOT_A_TABLE' } })
    expect(await load('name,city\n')).toMatchObject({ ok: false, failure: { code: 'NOT_A_TABLE' } })
  })

  it('is refused when it is larger than the resolver takes, before a byte is read', async () => {
    const blob = { size: 2 * 1024 ** 3 } as Blob
    expect(await loadTable({ name: 'x.csv', blob })).toMatchObject({
      ok: false,
      failure: { code: 'TOO_LARGE' },
    })
  })
})
