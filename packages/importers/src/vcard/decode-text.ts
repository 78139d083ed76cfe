import { isAscii, isUtf8 } from 'node:buffer'

export interface DecodedText {
  readonly text: string
  /** What could not be read as it was meant to be; null if all went well. */
  readonly problem: string | null
}

/** Decodes binary text in the charset its property names; without one in UTF-8, or windows-1252 where it is no UTF-8. */
export function decodeText(binary: string, charset: string | null): DecodedText {
  const bytes = Buffer.from(binary, 'latin1')
  if (charset === null) return decodeUnnamed(bytes)
  const decoder = decoderOf(charset)
  if (decoder === null) {
    const { text } = decodeUnnamed(bytes)
    return { text, problem: `The charset "${charset.slice(0, 40)}" is not known.` }
  }
  const text = withoutNul(decoder.decode(bytes))
  const isDamaged = text.includes('\ufffd')
  return {
    text,
    problem: isDamaged ? `Some bytes are not valid ${charset} and were read as "\ufffd".` : null,
  }
}

function decodeUnnamed(bytes: Buffer): DecodedText {
  if (isAscii(bytes)) return { text: withoutNul(bytes.toString('latin1')), problem: null }
  const text = withoutNul(bytes.toString('utf8'))
  if (isUtf8(bytes)) return { text, problem: null }
  if (mostlyUtf8(text)) {
    return { text, problem: 'Some bytes are not valid UTF-8 and were read as "\ufffd".' }
  }
  const western = withoutNul(new TextDecoder('windows-1252').decode(bytes))
  return { text: western, problem: 'Text that is not valid UTF-8 was read as windows-1252.' }
}

/** Quoted-printable, already without soft breaks, as the bytes it stands for. What is no escape stays as it is. */
export function decodeQuotedPrintable(binary: string): string {
  return binary.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

function decoderOf(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset.trim())
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** More good multi-byte characters than bad bytes: damaged UTF-8, not another encoding. */
function mostlyUtf8(text: string): boolean {
  let good = 0
  let bad = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) bad += 1
    else if (code > 0x7f) good += 1
  }
  return good > bad
}

/** An escape can bring in what was taken out of the bytes. */
function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}
