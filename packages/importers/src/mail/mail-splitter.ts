import { createHeaderCollector, type HeaderCollector, type MailHeaders } from './headers.ts'

/** One mail as it stands in a file. */
export interface RawMail {
  /** The 1-based physical line on which it begins. */
  readonly line: number
  readonly headers: MailHeaders
  /** The line that an mbox puts before each mail; '' without. */
  readonly envelope: string
  /** The beginning of the whole mail; null unless asked for. */
  readonly bytes: Uint8Array | null
}

export interface MailSplitter {
  /** Gives the mails that ended within these bytes. */
  readonly push: (bytes: Uint8Array) => readonly RawMail[]
  readonly finish: () => readonly RawMail[]
}

export interface SplitOptions {
  /** Many mails one after another, each after a line that begins with "From ". */
  readonly isMbox: boolean
  /** Bytes of each mail to keep. */
  readonly keep: number
}

interface OpenMail {
  readonly line: number
  readonly envelope: string
  readonly collector: HeaderCollector
  readonly kept: Uint8Array[]
  keptBytes: number
  headers: MailHeaders | null
}

const LF = 10
const CR = 13
const FROM = Buffer.from('From ')
const FROM_LINE = Buffer.from('\nFrom ')
/** Bytes of a line that is waited for to be whole; of longer ones the pieces are taken as they come. */
const MAX_WAIT = 32 * 1024
/** "From anna@one.example Fri Nov 20 10:00:00 2026", with a zone or without, as programs have written it for decades. */
const DATE_WORDS = [/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?$/, /^\d{1,2}:\d{2}(?::\d{2})?$/, /^\d{4}$/]
/** Characters of such a line that are looked at. */
const MAX_ENVELOPE = 300
/** Programs that leave out the date leave an address, or a dash. */
const BARE = /^From (?:-|\S+@\S*|MAILER-DAEMON)\s*$/
const HEADER = /^(?:[!-9;-~]+[ \t]*:|>From )/

/**
 * Cuts an mbox into its mails, holding their headers only. Linear in the bytes; holds a piece of the file, and a line of at most
 * `MAX_WAIT` that is not whole yet.
 *
 * A line "From …" in a body is told from one between two mails by what it says, by what stands above (nothing) and by what stands
 * below (a header): programs differ in whether they put a ">" before it.
 */
export function createMailSplitter({ isMbox, keep }: SplitOptions): MailSplitter {
  let held = Buffer.alloc(0)
  let line = 1
  let open: OpenMail | null = null
  let isMidLine = false
  let afterBlank = true
  let done: RawMail[] = []

  const close = (): void => {
    if (open === null) return
    const headers = open.headers ?? open.collector.finish()
    const bytes = keep > 0 ? Buffer.concat(open.kept) : null
    done.push({ line: open.line, headers, envelope: open.envelope, bytes })
    open = null
  }
  const begin = (envelope: string): void => {
    close()
    open = { line, envelope, collector: createHeaderCollector(), kept: [], keptBytes: 0, headers: null }
  }
  const keepBytes = (mail: OpenMail, bytes: Uint8Array): void => {
    const room = keep - mail.keptBytes
    if (room <= 0) return
    const piece = Buffer.from(bytes.subarray(0, room))
    mail.kept.push(piece)
    mail.keptBytes += piece.length
  }

  /** Whether a mail begins at this line: null where more bytes are needed to tell. */
  const isSeparator = (buffer: Buffer, at: number, isLast: boolean): boolean | null => {
    if (buffer.compare(FROM, 0, FROM.length, at, Math.min(at + FROM.length, buffer.length)) !== 0) {
      const isCut =
        buffer.length - at < FROM.length && FROM.subarray(0, buffer.length - at).equals(buffer.subarray(at))
      return isCut && !isLast ? null : false
    }
    const end = buffer.indexOf(LF, at)
    const next = end === -1 ? -1 : buffer.indexOf(LF, end + 1)
    if (next === -1 && !isLast && buffer.length - at < MAX_WAIT) return null
    const text = buffer
      .toString('latin1', at, end === -1 ? buffer.length : Math.min(end, at + MAX_ENVELOPE))
      .trimEnd()
    const below =
      end === -1 ? '' : buffer.toString('latin1', end + 1, Math.min(end + MAX_ENVELOPE, buffer.length))
    if (below !== '' && !HEADER.test(below)) return false
    return isDated(text) || (afterBlank && BARE.test(text))
  }

  /** Takes what is whole of the buffer and returns where it stopped. */
  const consume = (buffer: Buffer, isLast: boolean): number => {
    let at = 0
    while (at < buffer.length) {
      if (isMbox && !isMidLine) {
        const separates = isSeparator(buffer, at, isLast)
        if (separates === null) return at
        if (separates) {
          const end = endOfLine(buffer, at)
          begin(buffer.toString('latin1', at, Math.min(end, at + MAX_ENVELOPE)).trimEnd())
          at = end
          line += 1
          continue
        }
      }
      if (open === null && !isMbox) begin('')
      if (open === null || open.headers !== null) {
        const stop = skipBody(buffer, at, isLast)
        if (stop === at) return at
        at = stop
        continue
      }
      const feed = buffer.indexOf(LF, at)
      if (feed === -1 && !isLast && buffer.length - at < MAX_WAIT) return at
      at = takeHeaderLine(open, buffer, at, feed)
    }
    return at
  }

  const takeHeaderLine = (mail: OpenMail, buffer: Buffer, at: number, feed: number): number => {
    const end = feed === -1 ? buffer.length : feed
    const content = buffer.subarray(at, end > at && buffer[end - 1] === CR ? end - 1 : end)
    const next = feed === -1 ? end : feed + 1
    keepBytes(mail, buffer.subarray(at, next))
    if (content.length === 0 && !isMidLine && feed !== -1) {
      mail.headers = mail.collector.finish()
      afterBlank = true
    } else mail.collector.take(content, !isMidLine)
    isMidLine = feed === -1
    if (feed !== -1) line += 1
    return next
  }

  /** Passes over a body up to the next line that may begin a mail. */
  const skipBody = (buffer: Buffer, at: number, isLast: boolean): number => {
    const found = isMbox ? buffer.indexOf(FROM_LINE, at) : -1
    // The last bytes may be the beginning of such a line: they wait for the next piece.
    const spare = isLast || !isMbox ? 0 : FROM_LINE.length
    const stop = found === -1 ? Math.max(at, buffer.length - spare) : found + 1
    if (stop === at) return at
    line += countLines(buffer, at, stop)
    if (open !== null) keepBytes(open, buffer.subarray(at, stop))
    isMidLine = buffer[stop - 1] !== LF
    afterBlank = !isMidLine && endsWithBlankLine(buffer, at, stop, afterBlank)
    return stop
  }

  const flush = (): readonly RawMail[] => {
    const ready = done
    done = []
    return ready
  }

  return {
    push: (bytes) => {
      const fresh = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      const buffer = held.length === 0 ? fresh : Buffer.concat([held, fresh])
      held = Buffer.from(buffer.subarray(consume(buffer, false)))
      return flush()
    },
    finish: () => {
      consume(held, true)
      close()
      return flush()
    },
  }
}

/** Whether a day of the week, a time and a year stand in it, in this order. */
function isDated(envelope: string): boolean {
  let found = 0
  for (const word of envelope.split(/\s+/)) if (DATE_WORDS[found]?.test(word) === true) found += 1
  return found === DATE_WORDS.length
}

function endOfLine(buffer: Buffer, at: number): number {
  const feed = buffer.indexOf(LF, at)
  return feed === -1 ? buffer.length : feed + 1
}

function countLines(buffer: Buffer, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) if (buffer[at] === LF) count += 1
  return count
}

/** Whether the line that ends before `stop` is blank; where it began before `from`, it was if the one before was. */
function endsWithBlankLine(buffer: Buffer, from: number, stop: number, before: boolean): boolean {
  let at = stop - 1
  if (at > from && buffer[at - 1] === CR) at -= 1
  if (at === from) return before
  return buffer[at - 1] === LF
}
