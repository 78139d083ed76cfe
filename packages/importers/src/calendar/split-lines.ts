import { MAX_LINE } from './limits.ts'

/** One content line, unfolded. `text` is null for one that is too long, of which `start` is all that was kept. */
export interface ContentLine {
  readonly line: number
  readonly text: string | null
  readonly start: string
}

export interface LineSplitter {
  readonly push: (text: string) => void
  readonly finish: () => void
  readonly next: () => ContentLine | undefined
}

/** Characters that are enough to tell a property's name. */
const START = 80

/**
 * Unfolds the content lines (RFC 5545 §3.1) of text that arrives in pieces. CRLF, LF and a lone CR are breaks alike.
 * Linear in the text; holds one line of at most `MAX_LINE` characters and the piece at hand.
 */
export function createLineSplitter(): LineSplitter {
  const ready: ContentLine[] = []
  let taken = 0
  let pieces: string[] = []
  let length = 0
  let line = 1
  let lineOfPieces = 1
  let isOpen = false
  let atLineStart = true
  let sawReturn = false

  const add = (piece: string): void => {
    if (length <= MAX_LINE) pieces.push(piece)
    length += piece.length
    // What is over the bound is never held: only that it was there, and how the line began.
    if (length > MAX_LINE && pieces.length > 0) pieces = [pieces.join('').slice(0, START)]
  }
  const close = (): void => {
    if (isOpen && length > 0) {
      const text = pieces.join('')
      ready.push({ line: lineOfPieces, text: length > MAX_LINE ? null : text, start: text.slice(0, START) })
    }
    pieces = []
    length = 0
    isOpen = false
  }
  const take = (piece: string): void => {
    let content = piece
    if (atLineStart && content !== '') {
      const isFolded = isOpen && (content.startsWith(' ') || content.startsWith('\t'))
      if (isFolded) content = content.slice(1)
      else {
        close()
        isOpen = true
        lineOfPieces = line
      }
      atLineStart = false
    }
    if (content !== '') add(content)
  }

  return {
    push: (text) => {
      let from = 0
      if (sawReturn && text.startsWith('\n')) from = 1
      if (text !== '') sawReturn = false
      while (from < text.length) {
        const end = findBreak(text, from)
        take(text.slice(from, end === -1 ? text.length : end))
        if (end === -1) return
        atLineStart = true
        line += 1
        from = end + 1
        if (text.charCodeAt(end) === 13) {
          if (text.charCodeAt(from) === 10) from += 1
          else if (from === text.length) sawReturn = true
        }
      }
    },
    finish: close,
    next: () => {
      const found = ready[taken]
      if (found === undefined) {
        ready.length = 0
        taken = 0
        return undefined
      }
      taken += 1
      return found
    },
  }
}

/** The next break. Two built-in searches would each run to the end of the piece at every line: this stops at the first. */
function findBreak(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  const end = feed === -1 ? text.length : feed
  const carriage = text.slice(from, end).indexOf('\r')
  return carriage === -1 ? feed : from + carriage
}
