import { isAscii, isUtf8 } from 'node:buffer'

/** The headers of a mail that are read, unfolded, in the encoding of their bytes. */
export interface MailHeaders {
  /** The value of the first of that name (lower case), or of all for addresses; '' without. */
  readonly get: (name: string) => string
  readonly has: (name: string) => boolean
  /** A header was so long that only its beginning was kept. */
  readonly wasTrimmed: boolean
}

/** Collects headers line by line and holds no more of them than is read. */
export interface HeaderCollector {
  /** Takes a line, or a piece of one: `isNew` where it begins a line, without its break. */
  readonly take: (bytes: Uint8Array, isNew: boolean) => void
  readonly finish: () => MailHeaders
}

/** Bytes of one header: a thousand addresses, or any identifier, subject or list of references that is one. */
const MAX_ADDRESSES = 64 * 1024
const MAX_HEADER = 8 * 1024
const MAX_NAME = 80

const ADDRESSES = new Set(['to', 'cc', 'bcc'])
/** All that is ever asked of a mail's headers. */
export const READ_HEADERS: ReadonlySet<string> = new Set([
  ...ADDRESSES,
  'from',
  'sender',
  'date',
  'subject',
  'message-id',
  'in-reply-to',
  'references',
  'delivered-to',
  'x-original-to',
  'return-path',
  'content-type',
  'content-class',
  'auto-submitted',
  'precedence',
  'list-id',
  'list-unsubscribe',
  'list-post',
  'feedback-id',
  'x-autoreply',
  'x-autorespond',
  'x-ms-exchange-calendar-originator-id',
  'x-gmail-labels',
  'x-mozilla-status',
  'x-spam-flag',
  'x-unsent',
])

/** Those whose loss is worth telling; of references the first is all that counts. */
const TOLD = new Set([...ADDRESSES, 'from', 'subject'])

const COLON = 58
const SPACE = 32
const TAB = 9

/** Two hundred thousand headers cost no more memory than those of the names that are read. */
export function createHeaderCollector(): HeaderCollector {
  const values = new Map<string, string[]>()
  const lengths = new Map<string, number>()
  let current: string | null = null
  let wasTrimmed = false

  const add = (name: string, bytes: Uint8Array): void => {
    const most = ADDRESSES.has(name) ? MAX_ADDRESSES : MAX_HEADER
    const room = most - (lengths.get(name) ?? 0)
    if (bytes.length > room && TOLD.has(name)) wasTrimmed = true
    if (room <= 0) return
    const kept = bytes.length > room ? bytes.subarray(0, room) : bytes
    values.get(name)?.push(decode(kept))
    lengths.set(name, (lengths.get(name) ?? 0) + kept.length)
  }

  return {
    take: (bytes, isNew) => {
      const isFolded = bytes[0] === SPACE || bytes[0] === TAB
      if (isNew && !isFolded) {
        const colon = bytes.subarray(0, MAX_NAME).indexOf(COLON)
        const name =
          colon === -1 ? '' : Buffer.from(bytes.subarray(0, colon)).toString('latin1').trim().toLowerCase()
        const isAgain = values.has(name)
        current = READ_HEADERS.has(name) && (!isAgain || ADDRESSES.has(name)) ? name : null
        if (current === null) return
        if (isAgain) add(current, COMMA)
        else values.set(name, [])
        add(current, bytes.subarray(colon + 1))
      } else if (current !== null) add(current, bytes)
    },
    finish: () => {
      const joined = new Map([...values].map(([name, pieces]) => [name, pieces.join('').trim()]))
      return { get: (name) => joined.get(name) ?? '', has: (name) => joined.has(name), wasTrimmed }
    },
  }
}

const COMMA = Buffer.from(', ')

/** Headers are ASCII, or UTF-8 where a mail system allows it, or what an old program wrote. */
function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (isAscii(buffer)) return buffer.toString('latin1').replaceAll('\0', '')
  const text = isUtf8(buffer) ? buffer.toString('utf8') : new TextDecoder('windows-1252').decode(buffer)
  return text.replaceAll('\0', '')
}
