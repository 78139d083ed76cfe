import { isAscii, isUtf8 } from 'node:buffer'

/**
 * Text from bytes whose encoding nobody states: a byte order mark decides, else the NULs of UTF-16, else UTF-8 for
 * as long as the bytes allow it, and windows-1252 (in which every byte is a character) once they do not.
 * Decoding never throws and never drops a character silently; `notes` says what was taken for what.
 */
export interface TextSource {
  /** The text of the next bytes. An unfinished character is kept back until its rest arrives or `last` is true. */
  readonly decode: (bytes: Uint8Array, last: boolean) => string
  readonly notes: () => readonly string[]
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const REPLACEMENT = 0xfffd

export function createTextSource(sample: Uint8Array): TextSource {
  const mark = byteOrderMark(sample)
  let encoding: Encoding = mark?.encoding ?? utf16WithoutMark(sample) ?? 'utf-8'
  let toSkip = mark?.length ?? 0
  let held = Buffer.alloc(0)
  let sawMultibyte = encoding === 'utf-8' && mark !== null
  const notes = new Set<string>()
  if (encoding !== 'utf-8') notes.add(`Read as ${encoding.toUpperCase()}.`)

  const decodeUtf8 = (bytes: Buffer): string => {
    // Most of an export is ASCII, which needs no decoding, only copying.
    if (isAscii(bytes)) return bytes.toString('latin1')
    const text = bytes.toString('utf8')
    if (isUtf8(bytes)) {
      sawMultibyte = true
      return text
    }
    if (sawMultibyte || mostlyUtf8(text)) {
      notes.add('Some bytes are not valid UTF-8 and were read as "\ufffd".')
      return text
    }
    encoding = 'windows-1252'
    notes.add('Not valid UTF-8: read as windows-1252.')
    return decodeWindows1252(bytes)
  }

  return {
    decode: (bytes, last) => {
      const skipped = Math.min(toSkip, bytes.length)
      toSkip -= skipped
      const fresh = Buffer.from(bytes.buffer, bytes.byteOffset + skipped, bytes.length - skipped)
      const all = held.length === 0 ? fresh : Buffer.concat([held, fresh])
      const whole = last ? all.length : wholeCharacters(all, encoding)
      held = Buffer.from(all.subarray(whole))
      const ready = all.subarray(0, whole)
      const text =
        encoding === 'utf-8'
          ? decodeUtf8(ready)
          : encoding === 'windows-1252'
            ? decodeWindows1252(ready)
            : decodeUtf16(ready, encoding)
      // PostgreSQL's text type refuses NUL, and no name, title or message needs it.
      if (!text.includes('\0')) return text
      notes.add('NUL characters were left out.')
      return text.replaceAll('\0', '')
    },
    notes: () => [...notes],
  }
}

function byteOrderMark(sample: Uint8Array): { encoding: Encoding; length: number } | null {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** Headers and delimiters are ASCII, so in UTF-16 a large share of the bytes on one side of each pair is NUL. */
function utf16WithoutMark(sample: Uint8Array): Encoding | null {
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 4) return null
  let evenNuls = 0
  let oddNuls = 0
  for (let index = 0; index < pairs * 2; index += 2) {
    if (sample[index] === 0) evenNuls += 1
    if (sample[index + 1] === 0) oddNuls += 1
  }
  if (oddNuls > pairs * 0.3 && evenNuls < pairs * 0.05) return 'utf-16le'
  if (evenNuls > pairs * 0.3 && oddNuls < pairs * 0.05) return 'utf-16be'
  return null
}

/** A chunk with more good multi-byte characters than bad bytes is damaged UTF-8, not another encoding. */
function mostlyUtf8(text: string): boolean {
  let good = 0
  let bad = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === REPLACEMENT) bad += 1
    else if (code > 0x7f) good += 1
  }
  return good > bad
}

function decodeWindows1252(bytes: Buffer): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

function decodeUtf16(bytes: Buffer, encoding: Encoding): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const little = encoding === 'utf-16be' ? Buffer.from(even).swap16() : even
  return little.toString('utf16le').toWellFormed()
}

/** How many of these bytes can be decoded without cutting a character in two. */
function wholeCharacters(bytes: Buffer, encoding: Encoding): number {
  if (encoding === 'windows-1252') return bytes.length
  if (encoding === 'utf-8') return wholeUtf8(bytes)
  const even = bytes.length - (bytes.length % 2)
  if (even === 0) return 0
  const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even
}

function wholeUtf8(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return needed > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
