import { describe, expect, it } from 'vitest'
import { readEdgeList } from './index.ts'

const read = async (text: string | Uint8Array, owner?: string) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const ties: [string, string, number | null, string | null][] = []
  const pairs: [number, number, number | null, string | null][] = []
  const chunks: Uint8Array[] = []
  // Chunks of seven bytes cut names and numbers in two.
  const size = bytes.length > 10_000 ? 10_000 : 7
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.slice(at, at + size))
  const reading = await readEdgeList(
    chunks,
    (row) => pairs.push([row.source, row.target, row.weight, row.text('kind')]),
    owner === undefined ? {} : { owner },
  )
  if (!reading.ok) return { failure: reading.failure, ties, reading: null }
  for (const [source, target, weight, kind] of pairs) {
    ties.push([reading.value.names.name(source), reading.value.names.name(target), weight, kind])
  }
  return { failure: null, ties, reading: reading.value }
}

describe('a list of ties', () => {
  it.each([
    ['commas', 'a,b,0.5,met\nb,c,1,\n'],
    ['a header in another order', 'kind,weight,to,from\nmet,0.5,b,a\n,1,c,b'],
    ['tabs and a comment', '# made by hand\na\tb\t0.5\tmet\r\nb\tc\t1\r\n'],
    ['semicolons and decimal commas', 'Source;Target;Strength;Type\na;b;0,5;met\nb;c;1;'],
    ['blanks', 'a  b 0.5 met\n\nb c 1'],
    ['quotes', '"a","b","0.5","met"\n"b","c",1,""'],
    ['a byte order mark', '\ufeffa,b,0.5,met\nb,c,1'],
    ['decimal commas and no header', 'a;b;0,5;met\nb;c;1'],
    ['carriage returns alone', 'source,target,weight,kind\ra,b,0.5,met\rb,c,1\r'],
    ['a line that names the separator', 'sep=;\r\na;b;0,5;met\r\nb;c;1'],
  ])('is read with %s', async (_, text) => {
    expect((await read(text)).ties).toEqual([
      ['a', 'b', 0.5, 'met'],
      ['b', 'c', 1, null],
    ])
  })

  it('may have no weights', async () => {
    const { ties, reading } = await read('FromNodeId\tToNodeId\n0\t1\n7\t0\n')
    expect(ties).toEqual([
      ['0', '1', null, null],
      ['7', '0', null, null],
    ])
    expect(reading?.hasWeights).toBe(false)
  })

  it('accounts for every line that is no tie, with its number and what stood there', async () => {
    const { reading, ties } = await read(
      [
        '# ties',
        'source,target,weight',
        'a,b,0.2',
        'a,a,0.5',
        'b,c,1.5',
        'b,c,NaN',
        'b,,0.5',
        'b',
        '"b,c,1',
        '',
        'c,d,-0.1',
      ].join('\n'),
    )
    expect(ties).toEqual([['a', 'b', 0.2, null]])
    expect(reading).toMatchObject({ lines: 11, rows: 8, taken: 1, rejected: 7, hasHeader: true })
    expect(reading?.firstRejected).toEqual([
      { line: 4, fault: 'self', value: 'a' },
      { line: 5, fault: 'weight-out-of-range', value: '1.5' },
      { line: 6, fault: 'weight-no-number', value: 'NaN' },
      { line: 7, fault: 'missing-field', value: 'b,,0.5' },
      { line: 8, fault: 'missing-field', value: 'b' },
      { line: 9, fault: 'unclosed-quote', value: '"b,c,1' },
      { line: 11, fault: 'weight-out-of-range', value: '-0.1' },
    ])
  })

  it('tells names apart that look like the same number', async () => {
    const { ties } = await read('7,07,0.1\n+7,7.0,0.2\n12345678901234567890,7,0.3')
    expect(ties.map(([a, b]) => [a, b])).toEqual([
      ['7', '07'],
      ['+7', '7.0'],
      ['12345678901234567890', '7'],
    ])
  })

  it('reads weights as the machine reads decimals', async () => {
    const weights = ['0.1', '.3', '1e-3', '0.123456789012345', '0.12345678901234567', '1.0', '0', '+0.5']
    const { ties } = await read(weights.map((weight, index) => `a,b${index},${weight}`).join('\n'))
    expect(ties.map(([, , weight]) => weight)).toEqual(weights.map(Number))
  })

  it('keeps names of any script, and is found by them', async () => {
    const { ties, reading } = await read('Zoë,Łukasz,0.5\n王芳,"O""Neil, Ann",0.25\n')
    expect(ties.map(([a, b]) => [a, b])).toEqual([
      ['Zoë', 'Łukasz'],
      ['王芳', 'O"Neil, Ann'],
    ])
    expect(reading?.names.find('王芳')).toBe(2)
    expect(reading?.names.find('Wang')).toBe(-1)
  })

  it('is found by a name however its accents are written', async () => {
    const find = async (text: string | Uint8Array, name: string) =>
      (await read(text)).reading?.names.find(name)
    const joined = 'Jos\u00e9'
    const apart = 'Jose\u0301'
    expect(await find(`${joined},Bo\n`, apart)).toBe(0)
    expect(await find(`${apart},Bo\n`, joined)).toBe(0)
    expect(await find(`${joined},Bo\n`, ` ${joined} `)).toBe(0)
    const windows1252 = Uint8Array.from('Jos\u00e9 \u0080,Bo\n', (character) => character.charCodeAt(0))
    expect(await find(windows1252, `${joined} €`)).toBe(0)
  })

  it('keeps doubled quotes in its first line', async () => {
    const { ties } = await read('"Ann ""Annie"" Lee",Bo,0.5\n')
    expect(ties).toEqual([['Ann "Annie" Lee', 'Bo', 0.5, null]])
  })

  it('ranks names the same however the list is shuffled', async () => {
    const ranked = async (text: string) => {
      const names = (await read(text)).reading?.names
      const ranks = [...(names?.ranks() ?? [])]
      return ranks.map((rank, node) => [rank, names?.name(node)]).sort((a, b) => Number(a[0]) - Number(b[0]))
    }
    expect(await ranked('10,b\n9,a\n')).toEqual([
      [0, '9'],
      [1, '10'],
      [2, 'a'],
      [3, 'b'],
    ])
    expect(await ranked('a,9\nb,10\n')).toEqual(await ranked('10,b\n9,a\n'))
  })

  it('of one person’s contacts has that person as the source', async () => {
    const { ties } = await read('Name,Email,Strength\nBo,bo@mail.example,0.5\n,cy@mail.example,0.25\n', 'Ann')
    expect(ties).toEqual([
      ['Ann', 'Bo', 0.5, null],
      ['Ann', 'cy@mail.example', 0.25, null],
    ])
  })

  it.each([
    ['empty', '# nothing\n\n'],
    ['no-text', 'a\0,\0b'],
    ['one-column', 'alone\n'],
  ])('that is none is refused as %s', async (failure, text) => {
    expect((await read(text)).failure).toBe(failure)
  })

  it('survives a line without end', async () => {
    const { reading } = await read(`a,b,0.5\n${'x'.repeat(200_000)}\nb,c,1\n`)
    expect(reading).toMatchObject({ taken: 2, rejected: 1, rejectedBy: { 'line-too-long': 1 } })
  })

  it('reads a list of connections as LinkedIn exports it, as its owner’s', async () => {
    const { reading, ties } = await read(
      [
        'Notes:',
        '"When exporting your connection data, you may notice that some of the email addresses are missing."',
        '',
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
        'Dana,Lind,https://www.linkedin.com/in/dana-lind,,Harbour Works,"Buyer, rail",01 Feb 2024',
        'Cher,,,cher@example.example,,,02 Feb 2024',
        ',,,,,,03 Feb 2024',
      ].join('\r\n'),
      'Ben Okafor',
    )
    expect(ties).toEqual([
      ['Ben Okafor', 'Dana Lind', null, null],
      ['Ben Okafor', 'Cher', null, null],
    ])
    expect(reading).toMatchObject({ rows: 3, taken: 2, rejected: 1, hasHeader: true })
  })

  it('has no rows where notes are followed by no header', async () => {
    expect((await read('Notes:\n"nothing, more"\n', 'Ben Okafor')).failure).toBe('empty')
  })
})
