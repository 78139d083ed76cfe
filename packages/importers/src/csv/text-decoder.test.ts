import { describe, expect, it } from 'vitest'
import { createTextSource } from './text-decoder.ts'

const TEXT = 'First Name,Last Name\nZoë,Ångström 🚀\n'

function decode(bytes: Uint8Array, piece = 5): { text: string; notes: readonly string[] } {
  const source = createTextSource(bytes.subarray(0, 64))
  let text = ''
  for (let at = 0; at < bytes.length; at += piece)
    text += source.decode(bytes.subarray(at, at + piece), false)
  text += source.decode(new Uint8Array(0), true)
  return { text, notes: source.notes() }
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le')

describe('the encoding of a file', () => {
  it('is UTF-8 without a word, with and without a byte order mark', () => {
    expect(decode(Buffer.from(TEXT))).toEqual({ text: TEXT, notes: [] })
    expect(decode(Buffer.from(`\ufeff${TEXT}`))).toEqual({ text: TEXT, notes: [] })
  })

  it('is UTF-16 by its byte order mark or by its NULs, and said so', () => {
    const notes = ['Read as UTF-16LE.']
    expect(decode(utf16(`\ufeff${TEXT}`))).toEqual({ text: TEXT, notes })
    expect(decode(utf16(TEXT))).toEqual({ text: TEXT, notes })
    const swapped = utf16(`\ufeff${TEXT}`).swap16()
    expect(decode(swapped)).toEqual({ text: TEXT, notes: ['Read as UTF-16BE.'] })
    expect(decode(swapped.subarray(2)).text).toBe(TEXT)
  })

  it('is windows-1252 where bytes are not UTF-8, and said so', () => {
    const bytes = Buffer.from('Jos\xe9,caf\xe9,\x80 5,M\xfcller', 'latin1')
    expect(decode(bytes)).toEqual({
      text: 'José,café,€ 5,Müller',
      notes: ['Not valid UTF-8: read as windows-1252.'],
    })
  })

  it('is decided again when the first odd byte comes late', () => {
    const bytes = Buffer.concat([Buffer.from('a,b\n'.repeat(1_000)), Buffer.from('M\xfcller', 'latin1')])
    expect(decode(bytes, 100).text.endsWith('Müller')).toBe(true)
  })

  it('stays UTF-8 where a few bytes of it are damaged', () => {
    const bytes = Buffer.concat([Buffer.from('Zoë,Ångström,'), Buffer.from([0xe9]), Buffer.from(',Müller')])
    const { text, notes } = decode(bytes)
    expect(text).toBe('Zoë,Ångström,\ufffd,Müller')
    expect(notes).toEqual(['Some bytes are not valid UTF-8 and were read as "\ufffd".'])
  })

  it('loses NULs, which no database column takes, and says so', () => {
    expect(decode(Buffer.from('a\0b,c'))).toEqual({ text: 'ab,c', notes: ['NUL characters were left out.'] })
  })
})
