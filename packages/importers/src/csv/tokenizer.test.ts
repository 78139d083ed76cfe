import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvRow, createTokenizer } from './tokenizer.ts'

function tokenize(text: string, { columns = 0, delimiter = ',', piece = text.length + 1 } = {}): CsvRow[] {
  const tokenizer = createTokenizer(delimiter)
  tokenizer.expectColumns(columns)
  const rows: CsvRow[] = []
  const drain = () => {
    for (let row = tokenizer.next(); row !== undefined; row = tokenizer.next()) rows.push(row)
  }
  for (let at = 0; at < text.length; at += piece) {
    tokenizer.push(text.slice(at, at + piece))
    drain()
  }
  tokenizer.finish()
  drain()
  return rows
}

const shown = (rows: readonly CsvRow[]) => rows.map(({ line, cells, fault }) => [line, fault ?? cells])

describe('rows and their lines', () => {
  it('counts CRLF, LF and a lone CR as one line break each, inside quotes too', () => {
    expect(shown(tokenize('a,b\r\n"1\r\n2\n3\r4",x\rc,d\n\ne,f'))).toEqual([
      [1, ['a', 'b']],
      [2, ['1\r\n2\n3\r4', 'x']],
      [6, ['c', 'd']],
      [8, ['e', 'f']],
    ])
  })

  it('keeps empty cells, escaped quotes and quotes inside unquoted cells', () => {
    expect(shown(tokenize('a,,\n"say ""hi""",,"x" \nJo "J" Doe,,\n'))).toEqual([
      [1, ['a', '', '']],
      [2, ['say "hi"', '', 'x']],
      [3, ['Jo "J" Doe', '', '']],
    ])
  })

  it('takes lines of nothing but space for no rows, and a row of empty cells for one', () => {
    expect(shown(tokenize('a,b\n  \n,\n\t\n'))).toEqual([
      [1, ['a', 'b']],
      [3, ['', '']],
    ])
  })

  it('reads a last row without a line break', () => {
    expect(shown(tokenize('a,b\n"c","d"'))).toEqual([
      [1, ['a', 'b']],
      [2, ['c', 'd']],
    ])
  })
})

describe('a quote that is never closed', () => {
  it('costs its own row and none of those after it', () => {
    expect(shown(tokenize('a,"b\nc,d\ne,f\n', { columns: 2 }))).toEqual([
      [1, 'unclosed-quote'],
      [2, ['c', 'd']],
      [3, ['e', 'f']],
    ])
  })

  it('is noticed where the next quoted cell begins', () => {
    expect(shown(tokenize('a,"b\nc,d\n"Doe, Ph.D.",f\n', { columns: 2 }))).toEqual([
      [1, 'unclosed-quote'],
      [2, ['c', 'd']],
      [3, ['Doe, Ph.D.', 'f']],
    ])
  })

  it('is noticed where a later quote closes it by chance, because whole rows were swallowed', () => {
    expect(shown(tokenize('a,"b\nc,d\ne,f"\ng,h\n', { columns: 3 }))[0]).toEqual([1, ['a', 'b\nc,d\ne,f']])
    expect(shown(tokenize('1,"2,3\n4,5,6\n7,8,"\n9,10,11\n', { columns: 3 }))).toEqual([
      [1, 'unclosed-quote'],
      [2, ['4', '5', '6']],
      [3, 'unclosed-quote'],
      [4, ['9', '10', '11']],
    ])
  })

  it('is noticed in a file with every cell quoted', () => {
    const text = '"1","open,"3"\n"4","5","6"\n'
    expect(shown(tokenize(text, { columns: 3 }))).toEqual([
      [1, 'unclosed-quote'],
      [2, ['4', '5', '6']],
    ])
  })

  it('is kept as text where the row is whole anyway', () => {
    expect(tokenize('"Johnny" Doe,b\n', { columns: 2 })).toEqual([
      { line: 1, cells: ['"Johnny" Doe', 'b'], fault: 'stray-quote' },
    ])
  })

  it('is given up after four million characters', () => {
    const wide = 'd'.repeat(1_000)
    const rows = tokenize(`a,"b\n${`c,${wide}\n`.repeat(5_000)}`, { columns: 2, piece: 1 << 18 })
    expect(rows.length).toBe(5_001)
    expect(rows[0]).toMatchObject({ line: 1, fault: 'unclosed-quote' })
    expect(rows.at(-1)).toMatchObject({ line: 5_001, cells: ['c', wide] })
  })

  it('cannot make reading quadratic: quotes that open on every line stop spanning lines', () => {
    const rows = tokenize('x","\n'.repeat(1_000_000), { columns: 7, piece: 1 << 18 })
    expect(rows.length).toBe(1_000_000)
    expect(rows.at(-1)?.line).toBe(1_000_000)
  })
})

describe('limits', () => {
  it('skips a line of more than four million characters and reads on behind it', () => {
    const rows = tokenize(`a,b\n${'x'.repeat(5_000_000)}\r\nc,d\n`, { columns: 2, piece: 1 << 18 })
    expect(shown(rows)).toEqual([
      [1, ['a', 'b']],
      [2, 'line-too-long'],
      [3, ['c', 'd']],
    ])
  })

  it('gives up a row of more than a thousand columns', () => {
    expect(shown(tokenize(`${','.repeat(1_000)}\na,b\n`))).toEqual([
      [1, 'too-many-columns'],
      [2, ['a', 'b']],
    ])
  })
})

describe('any text', () => {
  const hostile = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 60 })

  it('gives the same rows in whatever pieces it arrives', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 4 }),
        (text, piece, columns) => {
          expect(tokenize(text, { columns, piece })).toEqual(tokenize(text, { columns }))
        },
      ),
    )
  })

  it('has rows on lines that exist, in order and once each', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 4 }), (text, columns) => {
        const lines = tokenize(text, { columns }).map((row) => row.line)
        const count = text.split(/\r\n|\n|\r/).length
        expect(lines.every((line, index) => line > (lines[index - 1] ?? 0) && line <= count)).toBe(true)
      }),
    )
  })

  it('reads what is well formed as csv-parse does', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r\n', ' x'), maxLength: 8 })
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        const expected: unknown = parse(text, { record_delimiter: '\n' })
        expect(tokenize(text, { columns: 3 }).map((row) => row.cells)).toEqual(expected)
      }),
    )
  })
})
