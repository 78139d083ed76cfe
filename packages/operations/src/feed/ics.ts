/** Longest line of iCalendar, in octets, without the line end (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/** One component as its content lines: `BEGIN` and `END` around properties and further components. */
export type IcsLines = readonly string[]

export const component = (name: string, ...content: readonly (string | IcsLines)[]): IcsLines => [
  `BEGIN:${name}`,
  ...content.flat(),
  `END:${name}`,
]

/** A property of text, escaped. */
export const textProperty = (name: string, text: string): string => `${name}:${escapeText(text)}`

/** A calendar date, `YYYY-MM-DD`, as a whole day. */
export const dateProperty = (name: string, date: string): string =>
  `${name};VALUE=DATE:${date.replaceAll('-', '')}`

/** The text of a calendar: lines folded, and ended as the standard wants it. */
export const toIcs = (lines: IcsLines): string => lines.map((line) => `${fold(line)}\r\n`).join('')

const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: calendars hold no others (RFC 5545, 3.1).
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Cut between characters, never inside the bytes of one. */
const fold = (line: string): string => {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return line
  const pieces: string[] = []
  let piece = ''
  let size = 0
  for (const character of line) {
    const length = Buffer.byteLength(character)
    if (size + length > LONGEST_LINE) {
      pieces.push(piece)
      piece = ' '
      size = 1
    }
    piece += character
    size += length
  }
  return [...pieces, piece].join('\r\n')
}
