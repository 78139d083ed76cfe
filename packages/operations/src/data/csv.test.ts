import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from './csv.ts'

describe('an exported CSV', () => {
  it.each(['=HYPERLINK("https://evil.example")', '+1', '-2+3', '@SUM(A1)', '\tcmd', '\rcmd'])(
    'makes %j harmless, and nothing of it is lost',
    (cell) => {
      const [[exported = ''] = []] = parse(toCsv([[cell]]), { relax_column_count: true }) as string[][]
      expect(exported).toBe(`'${cell}`)
    },
  )

  it('leaves a telephone number in full what it is', () => {
    expect(toCsv([['+421 905 123 456', '+1 (212) 555-0173', '+1+2']])).toBe(
      "+421 905 123 456,+1 (212) 555-0173,'+1+2\r\n",
    )
  })

  it('leaves ordinary cells as they are', () => {
    expect(toCsv([['Mira', 'VP, Procurement', 'said "yes"', null]])).toBe(
      'Mira,"VP, Procurement","said ""yes""",\r\n',
    )
  })

  it('is read back alike by another reader, whatever is in the cells', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !/^[=+\-@\t\r]/.test(text))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const withMarker = rows.map(([a, b]) => ['x', a, b])
        expect(parse(toCsv(withMarker), { bom: false })).toEqual(withMarker)
      }),
    )
  })
})
