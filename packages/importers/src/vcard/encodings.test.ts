import { describe, expect, it } from 'vitest'
import { readOne, readVcf, vcard } from './testing/read-vcf.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const card = vcard('3.0', 'N:Núñez;Zoë', 'NOTE:naïve 月野 🎉')

describe('the text of a card', () => {
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${card}`)],
    ['UTF-16 with one, little-endian', Buffer.from(`\ufeff${card}`, 'utf16le')],
    ['UTF-16 with one, big-endian', Buffer.from(`\ufeff${card}`, 'utf16le').swap16()],
    ['UTF-16 without one', Buffer.from(card, 'utf16le')],
    ['NUL characters in it', Buffer.from(card.replaceAll('ñ', 'ñ\0'))],
  ])('is read in %s', async (_, bytes) => {
    const { givenName, familyName, card: content, warning } = await readOne(bytes)
    expect([givenName, familyName, content.note]).toEqual(['Zoë', 'Núñez', 'naïve 月野 🎉'])
    expect(warning).toBeUndefined()
  })

  it('is read in the charset that each property names', async () => {
    const bytes = Buffer.concat([
      latin1('BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1:Núñez;Zoë\r\nORG;CHARSET=SHIFT_JIS:'),
      Buffer.from([0x8c, 0x8e, 0x96, 0xec, 0x83, 0x5c, 0x81, 0x5b]),
      latin1('\r\nTITLE;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8C=8E=96=EC\r\nNOTE:'),
      Buffer.from('naïve 月'),
      latin1('\r\nX-A;CHARSET=ISO-8859-1:Zoë\r\nEND:VCARD\r\n'),
    ])
    const person = await readOne(bytes)
    expect(person).toMatchObject({
      familyName: 'Núñez',
      organization: '月野ソー',
      title: '月野',
      warning: undefined,
    })
    expect([person.card.note, person.card.extra]).toEqual(['naïve 月', ['X-A:Zoë']])
  })

  it('that is no UTF-8 and names no charset is read as windows-1252, and the row says so', async () => {
    const { familyName, warning } = await readOne(latin1(vcard('3.0', 'N:Núñez;Zoë')))
    expect(familyName).toBe('Núñez')
    expect(warning).toContain('windows-1252')
  })

  it('with bytes that are broken has marks in their place, and the row says so', async () => {
    const damaged = await readOne(
      vcard('2.1', 'N:Fell;Iris', 'NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=BA=C3=B1=C3'),
    )
    expect(damaged.card.note).toBe('úñ\ufffd')
    expect(damaged.warning).toContain('\ufffd')
    const unknown = await readOne(vcard('2.1', 'N;CHARSET=KLINGON:Fell;Iris'))
    expect(unknown.familyName).toBe('Fell')
    expect(unknown.warning).toContain('KLINGON')
  })

  it('loses the NUL that an escape would bring in', async () => {
    const { card: content } = await readOne(vcard('2.1', 'N:Fell', 'NOTE;ENCODING=QUOTED-PRINTABLE:a=00b'))
    expect(content.note).toBe('ab')
  })

  it('keeps marks of direction in names and drops them from numbers', async () => {
    const { givenName, card: content } = await readOne(
      vcard('3.0', 'N:Fell;\u202eIris', 'TEL:\u200e\u202a+1 555\u202c 0100'),
    )
    expect(givenName).toBe('\u202eIris')
    expect(content.phones).toEqual([{ label: null, value: '+1 555 0100' }])
  })
})

describe('lines', () => {
  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR CR LF', '\r\r\n'],
  ])('may end with %s', async (_, end) => {
    const text = vcard('3.0', 'N:Fell;Iris', 'NOTE:one\r\n  two\r\n\tthree').replaceAll('\r\n', end)
    const { card: content } = await readOne(text)
    expect(content.note).toBe('one twothree')
  })

  it('may be folded within a character', async () => {
    const bytes = Buffer.from(vcard('3.0', 'N:Fell;Zoë'))
    const at = bytes.indexOf(0xc3) + 1
    const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)])
    expect((await readOne(folded)).givenName).toBe('Zoë')
  })

  it('may be folded within the parameters of a property', async () => {
    const { card: content } = await readOne(vcard('3.0', 'N:Fell', 'NOTE;X-A=1\r\n ;X-B=2:\r\n Hello'))
    expect(content.note).toBe('Hello')
  })

  it('that a program broke without a fold go on the property before them, and the row says so', async () => {
    const { card: content, warning } = await readOne(
      vcard('3.0', 'N:Fell', 'NOTE:Met in Port Hale', 'and again: at the fair', 'TEL:12345'),
    )
    expect(content.note).toBe('Met in Port Hale\nand again: at the fair')
    expect(content.phones).toHaveLength(1)
    expect(warning).toContain('Line 4')
  })

  it('of a property called __proto__ are data', async () => {
    const { card: content } = await readOne(
      vcard('4.0', 'FN:Iris Fell', '__proto__:polluted', 'constructor;prototype=x:y', 'TEL;__proto__=x:1'),
    )
    expect(content.extra).toEqual(['__proto__:polluted', 'constructor;prototype=x:y'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('outside of cards are counted and passed over', async () => {
    const { rows, end } = await readVcf(`Dear all,\n\nhere they are:\n${vcard('3.0', 'FN:Iris Fell')}Yours\n`)
    expect([rows.length, rows[0]?.line]).toEqual([1, 4])
    expect(end.warnings).toEqual(['Lines that belong to no card were passed over: 3.'])
  })
})
