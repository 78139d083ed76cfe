import { describe, expect, it } from 'vitest'
import { guessedMapping, partsToLookAt, saysWho, type TablePreview, tablesToAsk } from './table-ask.ts'

const table = (part: Partial<TablePreview> = {}): TablePreview => ({
  source: 'friends.csv',
  file: 'friends.csv',
  format: 'table',
  isMappable: true,
  columns: [
    { column: 'Who', field: 'name', why: 'values', samples: ['Mira Solberg'] },
    { column: 'Shoe size', field: 'ignore', why: 'unknown', samples: ['41'] },
  ],
  rowsSeen: 1,
  allSeen: true,
  ...part,
})

describe('before an import', () => {
  it('does not send what is never a table', async () => {
    const files = ['a.vcf', 'b.ICS', 'c.eml', 'people.csv'].map((name) => new File(['x'], name))
    expect((await partsToLookAt(files)).map(({ name }) => name)).toEqual(['people.csv'])
  })

  it('sends the beginning of a long file, and an archive whole', async () => {
    const long = new Uint8Array(3 * 1024 * 1024).fill(0x61)
    const archive = Uint8Array.from(long)
    archive.set([0x50, 0x4b])
    const parts = await partsToLookAt([new File([long], 'a.csv'), new File([archive], 'b.zip')])
    expect(parts.map(({ size }) => size)).toEqual([1024 * 1024, long.length])
  })

  it('asks about tables whose columns were guessed, and about no others', () => {
    const known = table({ format: 'google', isMappable: false })
    const proseOfNoFormat = table({ format: 'unread', columns: table().columns.slice(0, 1) })
    const listOfNoFormat = table({ format: 'unread' })
    expect(tablesToAsk([table(), known, proseOfNoFormat, listOfNoFormat])).toEqual([table(), listOfNoFormat])
  })
})

describe('a mapping', () => {
  it('begins as it was guessed', () => {
    expect(guessedMapping([table()])).toEqual({ Who: 'name', 'Shoe size': 'ignore' })
  })

  it('takes a column that stands in two tables as the one that tells something takes it', () => {
    const [who, size] = table().columns
    if (who === undefined || size === undefined) throw new Error('two columns')
    const other = table({
      columns: [
        { ...who, field: 'ignore' },
        { ...size, field: 'note' },
      ],
    })
    expect(guessedMapping([table(), other])).toEqual({ Who: 'name', 'Shoe size': 'note' })
  })

  it('says who people are by a name or an address, and not by a shoe size', () => {
    expect(saysWho(table(), { Who: 'name', 'Shoe size': 'ignore' })).toBe(true)
    expect(saysWho(table(), { Who: 'ignore', 'Shoe size': 'note' })).toBe(false)
    expect(saysWho(table(), { Who: 'email' })).toBe(true)
  })
})
