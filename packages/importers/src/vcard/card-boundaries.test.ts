import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCardSplitter } from './card-splitter.ts'
import { parseVCards } from './index.ts'
import { readVcf, vcard } from './testing/read-vcf.ts'

const names = (text: string) =>
  parseVCards(text).map((card) =>
    'record' in card ? `${card.line} ${card.record.givenName}` : card.finding.code,
  )

describe('cards in a file', () => {
  it('follow each other with and without a line between them', () => {
    const one = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD'
    expect(names(`${one}\n\n${one}${one}\n${one}`)).toEqual(['1 Ada', '6 Ada', '9 Ada', '13 Ada'])
  })

  it('may be in any case, and indented where they begin', () => {
    expect(names('  begin:vcard\nversion:3.0\nfn:Ada\nend:vcard\n')).toEqual(['1 Ada'])
  })

  it('without an END end where the next begins, and the row says so', async () => {
    const { rows } = await readVcf('BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Ben\n')
    expect(rows.map((row) => ('record' in row ? row.warning : ''))).toEqual([
      'The card is not ended with END:VCARD.',
      'The card is not ended with END:VCARD.',
    ])
  })

  it('with the same UID are each a row of their own', () => {
    const same = Array.from({ length: 500 }, (_, index) => vcard('4.0', 'UID:x', `FN:Ada ${index}`)).join('')
    const uids = parseVCards(same).map((card) => 'record' in card && card.record.book?.uid)
    expect(uids).toEqual(Array.from({ length: 500 }, () => 'x'))
  })

  it('may have any text as UID; a very long one is replaced by a digest that stays the same', () => {
    const uidOf = (uid: string) =>
      parseVCards(vcard('4.0', `UID:${uid}`, 'FN:Ada')).map(
        (card) => 'record' in card && card.record.book?.uid,
      )[0]
    expect(uidOf('../../x')).toBe('../../x')
    const long = uidOf('u'.repeat(10_000))
    expect(long).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(uidOf('u'.repeat(10_000))).toBe(long)
    expect(uidOf('u'.repeat(10_001))).not.toBe(long)
  })
})

describe('reading', () => {
  const piece = fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    'VERSION:2.1',
    'VERSION:4.0',
    'N:Fell;Iris',
    'FN:Ada Stone',
    'AGENT:',
    'AGENT:BEGIN:VCARD',
    'NOTE;ENCODING=QUOTED-PRINTABLE:a=3Db=',
    'PHOTO;ENCODING=b:R0lGOD',
    'lhAQAB',
    ' folded',
    '\tfolded',
    '',
    'item1.TEL;TYPE="a:b":1',
    'item1.X-ABLabel:x',
    'KIND:group',
    'naïve 🎉',
  )
  const file = fc
    .array(
      fc.tuple(fc.oneof({ weight: 9, arbitrary: piece }, fc.string()), fc.constantFrom('\n', '\r\n', '\r')),
      {
        maxLength: 40,
      },
    )
    .map((lines) => lines.map(([line, end]) => line + end).join(''))

  it('gives the same cards however the bytes arrive', () => {
    fc.assert(
      fc.property(file, fc.array(fc.nat({ max: 30 }), { maxLength: 20 }), (text, sizes) => {
        const binary = Buffer.from(text).toString('latin1')
        const whole = createCardSplitter()
        const expected = [...whole.push(binary), ...whole.finish()]
        const pieces = createCardSplitter()
        const found = []
        let from = 0
        for (const size of sizes) {
          found.push(...pieces.push(binary.slice(from, from + size)))
          from += size
        }
        found.push(...pieces.push(binary.slice(from)), ...pieces.finish())
        expect(found).toEqual(expected)
        expect(pieces.strayLines()).toBe(whole.strayLines())
      }),
    )
  })

  it('makes of any text as many rows as cards begin, but for those of agents', () => {
    fc.assert(
      fc.property(file, (text) => {
        const cards = parseVCards(text)
        const begins = text.match(/BEGIN:VCARD/g)?.length ?? 0
        expect(cards.length).toBeLessThanOrEqual(begins)
        for (const card of cards) expect('record' in card || card.finding.message !== '').toBe(true)
      }),
    )
  })
})
