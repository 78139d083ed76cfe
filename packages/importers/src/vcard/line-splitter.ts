import { MAX_PROPERTY_CHARS } from './limits.ts'

/** A physical line of binary text. `isCut` when it was too long and only its beginning is here. */
export type OnLine = (text: string, number: number, isCut: boolean) => void

export interface LineSplitter {
  readonly push: (binary: string) => void
  readonly finish: () => void
}

/** Splits at LF, CR or CRLF, however mixed, in linear time. An overlong line is passed over, not kept. */
export function createLineSplitter(onLine: OnLine): LineSplitter {
  let parts: string[] = []
  let size = 0
  let number = 1
  let followsCr = false

  const keep = (text: string): void => {
    if (size <= MAX_PROPERTY_CHARS && text !== '') parts.push(text.slice(0, MAX_PROPERTY_CHARS + 1))
    size += text.length
  }
  const endLine = (): void => {
    const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('')
    const isCut = size > MAX_PROPERTY_CHARS
    onLine(isCut ? text.slice(0, MAX_PROPERTY_CHARS) : text, number, isCut)
    parts = []
    size = 0
    number += 1
  }

  return {
    push: (binary) => {
      let from = followsCr && binary.startsWith('\n') ? 1 : 0
      if (binary !== '') followsCr = false
      let lf = indexOrEnd(binary, '\n', from)
      let cr = indexOrEnd(binary, '\r', from)
      while (lf < binary.length || cr < binary.length) {
        const end = Math.min(lf, cr)
        keep(binary.slice(from, end))
        endLine()
        from = end + 1
        if (end === cr) {
          if (from === binary.length) followsCr = true
          else if (binary[from] === '\n') from += 1
        }
        if (lf < from) lf = indexOrEnd(binary, '\n', from)
        if (cr < from) cr = indexOrEnd(binary, '\r', from)
      }
      keep(binary.slice(from))
    },
    finish: () => {
      if (size > 0) endLine()
    },
  }
}

function indexOrEnd(text: string, sought: string, from: number): number {
  const found = text.indexOf(sought, from)
  return found === -1 ? text.length : found
}
