/**
 * Bytes as a string with one character per byte ("binary" text). A vCard cannot be decoded before it is taken apart:
 * folds cut characters in two, and each property may name a charset of its own. Only UTF-16 is turned into UTF-8 first.
 */
export interface BinarySource {
  readonly next: (bytes: Uint8Array, last: boolean) => string
  /** The bytes were UTF-16: a charset that a property names is not that of its bytes any more. */
  readonly isTranscoded: boolean
}

export function createBinarySource(sample: Uint8Array): BinarySource {
  const utf16 = utf16Of(sample)
  if (utf16 !== null) {
    const decoder = new TextDecoder(utf16)
    return {
      next: (bytes, last) => toBinary(decoder.decode(bytes, { stream: !last })),
      isTranscoded: true,
    }
  }
  let toSkip = sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf ? 3 : 0
  return {
    next: (bytes) => {
      const skipped = Math.min(toSkip, bytes.length)
      toSkip -= skipped
      const { buffer, byteOffset, length } = bytes
      return withoutNul(Buffer.from(buffer, byteOffset + skipped, length - skipped).toString('latin1'))
    },
    isTranscoded: false,
  }
}

/** Text as the binary text of its UTF-8 bytes. */
export function toBinary(text: string): string {
  return withoutNul(Buffer.from(text, 'utf8').toString('latin1'))
}

/** PostgreSQL's text type refuses NUL, and no card needs it. */
function withoutNul(binary: string): string {
  return binary.includes('\0') ? binary.replaceAll('\0', '') : binary
}

/** A card begins with ASCII, so without a byte order mark the first NUL tells the order. */
function utf16Of(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = sample
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be'
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  return null
}
