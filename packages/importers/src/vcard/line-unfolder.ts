import { MAX_PROPERTY_CHARS } from './limits.ts'

/** A property unfolded into one line of binary text. */
export interface RawLine {
  readonly text: string
  /** The physical line on which it begins. */
  readonly line: number
  /** It was too long; `text` is its beginning. */
  readonly isCut: boolean
  /** Lines without a property's name went on it, joined by line breaks. */
  readonly isRunOn: boolean
}

export interface LineUnfolder {
  readonly line: (text: string, number: number, isCut: boolean) => void
  /** Hands over what is still open. */
  readonly flush: () => void
}

interface OpenLine {
  readonly parts: string[]
  readonly line: number
  encoding: 'plain' | 'quoted-printable' | 'base64'
  hasHeader: boolean
  size: number
  isCut: boolean
  isRunOn: boolean
  /** Of base64: an empty line closed it. */
  isClosed: boolean
}

const QUOTED_PRINTABLE = /[;=]QUOTED-PRINTABLE(?=[;:,]|$)/i
const BASE64 = /[;=]"?(?:BASE64|B)"?(?=[;:,]|$)/i
const BASE64_LINE = /^[A-Za-z0-9+/=]+\s*$/
const PROPERTY = /^[A-Za-z0-9_](?:[\w.-]{0,200})[;:]/
/** vCard 2.1 folds where a space stands and keeps it; later versions add one to be taken away. */
const OLD_VERSION = /^VERSION:2\.1\s*$/i

/**
 * Joins folded lines: by a space or tab at the start, by the soft break of quoted-printable, and base64 that runs on
 * without either. Also a line that cannot begin a property, as programs leave that forget to escape line breaks.
 */
export function createLineUnfolder(onLine: (line: RawLine) => void): LineUnfolder {
  let open: OpenLine | null = null
  let isOld = false

  const flush = (): void => {
    if (open === null) return
    const { parts, line, isCut, isRunOn } = open
    const text = parts.join('')
    if (OLD_VERSION.test(text)) isOld = true
    onLine({ text: isCut ? text.slice(0, 200) : text, line, isCut, isRunOn })
    open = null
  }
  const append = (to: OpenLine, text: string, isCut: boolean): void => {
    to.size += text.length
    if (isCut || to.size > MAX_PROPERTY_CHARS) {
      to.isCut = true
      to.parts.length = Math.min(to.parts.length, 10)
    }
    if (!to.isCut && text !== '') to.parts.push(text)
  }
  const start = (text: string, line: number, isCut: boolean): void => {
    flush()
    open = {
      parts: [text],
      line,
      encoding: encodingOf(text),
      hasHeader: text.includes(':'),
      size: text.length,
      isCut,
      isRunOn: false,
      isClosed: false,
    }
  }
  /** What a fold adds to the property: null if the line is none. */
  const continuation = (to: OpenLine, text: string): string | null => {
    const isIndented = text.startsWith(' ') || text.startsWith('\t')
    if (to.encoding === 'quoted-printable' && takeSoftBreak(to)) return text
    if (to.encoding === 'base64') {
      if (isIndented) return text.trim()
      return !to.isClosed && BASE64_LINE.test(text) ? text : null
    }
    if (!isIndented) return null
    return isOld && to.hasHeader ? text : text.slice(1)
  }

  return {
    line: (text, number, isCut) => {
      if (open === null) {
        if (text.trim() !== '') start(text, number, isCut)
        return
      }
      const added = continuation(open, text)
      if (added !== null) {
        append(open, added, isCut)
        if (!open.hasHeader) {
          open.encoding = encodingOf(open.parts.slice(0, 20).join(''))
          open.hasHeader = added.includes(':')
        }
      } else if (text.trim() === '') open.isClosed = true
      else if (PROPERTY.test(text) || open.encoding === 'base64') start(text, number, isCut)
      else {
        open.isRunOn = true
        append(open, `\n${text}`, isCut)
      }
    },
    flush: () => {
      flush()
      isOld = false
    },
  }
}

function encodingOf(text: string): OpenLine['encoding'] {
  const colon = text.indexOf(':')
  const header = colon === -1 ? text : text.slice(0, colon + 1)
  if (QUOTED_PRINTABLE.test(header)) return 'quoted-printable'
  return BASE64.test(header) ? 'base64' : 'plain'
}

/** Takes away the `=` at the end that says the line goes on; false if there is none. */
function takeSoftBreak(open: OpenLine): boolean {
  const last = open.parts.at(-1)
  if (last?.endsWith('=') !== true) return false
  open.parts[open.parts.length - 1] = last.slice(0, -1)
  return true
}
