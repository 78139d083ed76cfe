import { describe, expect, it } from 'vitest'
import type { ImportRow } from '../record.ts'
import { outcomes } from '../testing/read-all.ts'
import { PIXEL_GIF, readOne, readVcf, vcard } from './testing/read-vcf.ts'

const MEGABYTE = 1024 ** 2

const good = vcard('3.0', 'N:Fell;Iris')
const between = (...lines: readonly string[]) => good + vcard('3.0', 'N:Stone;Ada', ...lines) + good

const warningOf = (row: ImportRow | undefined) =>
  row !== undefined && 'record' in row ? row.warning : undefined

describe('a hostile card', () => {
  it('with one property of 100 MB loses it, and the cards around it are read', async () => {
    const chunk = Buffer.alloc(10 * MEGABYTE, 'x')
    const [before, after] = between('NOTE:@').split('@')
    const blob = new Blob([before ?? '', ...Array.from({ length: 10 }, () => chunk), after ?? ''])
    const { rows } = await readVcf(blob)
    expect(outcomes(rows).map((row) => row.replace(/^\d+ /, ''))).toEqual([
      'person',
      'person warned',
      'person',
    ])
    expect(warningOf(rows[1])).toBe('NOTE on line 8 is longer than 4 million characters and was left out.')
  })

  it('with 300,000 folds is read whole', async () => {
    const { rows } = await readVcf(between(`NOTE:start${'\r\n x'.repeat(300_000)}`))
    const [, row] = rows
    expect(
      row !== undefined && 'record' in row && row.record.kind === 'person' && row.record.card?.note,
    ).toHaveLength(300_005)
  })

  it('with 20 MB of folds loses that property', async () => {
    const { rows } = await readVcf(between(`NOTE:start${`\r\n ${'x'.repeat(70)}`.repeat(300_000)}`))
    expect(warningOf(rows[1])).toContain('NOTE on line 8 is longer')
    expect(rows).toHaveLength(3)
  })

  it('with 100,000 numbers is rejected', async () => {
    const { rows } = await readVcf(between('TEL:1\r\n'.repeat(100_000).trimEnd()))
    expect(outcomes(rows)).toEqual(['1 person', '5 rejected too-many-properties', '100009 person'])
  })

  it('of 20 MB in all is rejected', async () => {
    const { rows } = await readVcf(
      between(...Array.from({ length: 20 }, () => `X-A:${'x'.repeat(MEGABYTE)}`)),
    )
    expect(outcomes(rows)[1]).toBe('5 rejected card-too-large')
  })

  it('of 50,000 cards inside each other is one, and the next is read', async () => {
    const { rows } = await readVcf(between('AGENT:\r\nBEGIN:VCARD\r\n'.repeat(50_000)))
    expect(outcomes(rows)).toEqual(['1 person', '5 person warned', '100010 person'])
  })

  it('that begins 50,000 times and ends once is as many rows', async () => {
    const { rows } = await readVcf('BEGIN:VCARD\n'.repeat(50_000) + good)
    expect(rows).toHaveLength(50_001)
    expect(outcomes(rows).slice(-2)).toEqual(['50000 rejected no-person', '50001 person'])
  })

  it('with 100,000 parameters loses that property', async () => {
    const { rows } = await readVcf(between(`TEL;${'TYPE=a;'.repeat(100_000)}X=1:12345`))
    expect(warningOf(rows[1])).toBe('Line 8 is no property of a vCard and was left out.')
  })

  it('with 100,000 values of one parameter is read', async () => {
    const { rows } = await readVcf(
      between(`TEL;TYPE=${Array.from({ length: 100_000 }, (_, n) => n).join(',')}:12345`),
    )
    expect(outcomes(rows)).toHaveLength(3)
  })

  it.each([
    ['spaces in a value', `NOTE:${' '.repeat(50_000)}x`],
    ['spaces in a name', `N:${' '.repeat(50_000)};${' '.repeat(50_000)}x`],
    ['spaces in an address of mail', `EMAIL:${' <'.repeat(50_000)}@`],
    ['quotation marks', `TEL;TYPE=${'"'.repeat(50_001)}:1`],
    ['backslashes', `NOTE:${'\\'.repeat(50_001)}`],
    ['semicolons', `ORG:${';'.repeat(50_000)}x`],
    ['commas', `CATEGORIES:${Array.from({ length: 50_000 }, (_, n) => n).join(',')}`],
    ['equals signs', `NOTE;ENCODING=QUOTED-PRINTABLE:${'='.repeat(50_000)}x`],
    ['nicknames', `NICKNAME:${Array.from({ length: 200_000 }, (_, n) => n).join(',')}`],
    ['carets', `TEL;X-A="${'^'.repeat(50_000)}":1`],
    ['a date without end', `BDAY:19740122T${' 1'.repeat(50_000)}`],
    ['a system label without end', `item1.TEL:1\r\nitem1.X-ABLabel:_$!<${'<'.repeat(50_000)}`],
    ['words in a full name', `FN:${'x '.repeat(1_500_000)}`],
  ])('with very many %s is read', async (_, line) => {
    const { rows } = await readVcf(between(line))
    expect(rows).toHaveLength(3)
  })
})

describe('a photo', () => {
  const photo = async (line: string) => {
    const { card, warning, familyName } = await readOne(vcard('3.0', 'N:Fell', line))
    return [familyName, card.photo?.mediaType ?? null, warning, card.extra.length]
  }

  it('larger than 2 MB is dropped, the contact kept', async () => {
    const large = Buffer.concat([Buffer.from(PIXEL_GIF, 'base64'), Buffer.alloc(2.5 * MEGABYTE)]).toString(
      'base64',
    )
    const told = 'The photo is larger than 2 MB and was left out.'
    expect(await photo(`PHOTO;ENCODING=b;TYPE=GIF:${large}`)).toEqual(['Fell', null, told, 0])
  })

  it('of 50 MB is dropped before it is decoded', async () => {
    const [name, type, warning] = await photo(`PHOTO;ENCODING=b;TYPE=GIF:${'R0lG'.repeat(12.5 * MEGABYTE)}`)
    expect([name, type]).toEqual(['Fell', null])
    expect(warning).toContain('PHOTO on line 4 is longer')
  })

  it.each([
    [
      'an SVG with a script',
      `PHOTO:data:image/svg+xml;base64,${Buffer.from('<svg><script/></svg>').toString('base64')}`,
    ],
    [
      'a page that says it is a JPEG',
      `PHOTO;ENCODING=b;TYPE=JPEG:${Buffer.from('<html>').toString('base64')}`,
    ],
    ['base64 that is broken off', `PHOTO;ENCODING=b;TYPE=GIF:${PIXEL_GIF.slice(0, 41)}`],
    ['what is no base64', 'PHOTO;ENCODING=b;TYPE=GIF:R0lGOD*!'],
  ])('that is %s is dropped with a warning', async (_, line) => {
    const [name, type, warning, extra] = await photo(line)
    expect([name, type, extra]).toEqual(['Fell', null, 0])
    expect(warning).toMatch(/^The photo is .* left out\.$/)
  })
})
