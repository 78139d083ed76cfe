/**
 * The lines of vCard (RFC 6350) and iCalendar (RFC 5545), which are written alike. A line has at most so many octets, its
 * break not counted (3.2 and 3.1).
 */
const LINE_OCTETS = 75

/** Text with what would end or divide a value escaped. */
export function escapedText(text: string): string {
  return onOneLine(text.replace(/[\\,;]/g, '\\$&'))
}

/** An address, in which commas and semicolons have a meaning of their own. */
export function escapedUri(uri: string): string {
  return onOneLine(uri.replaceAll('\\', '\\\\'))
}

/** Any line break would begin another property; other control characters than the tab are in neither standard. */
export function onOneLine(text: string): string {
  return (
    text
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  )
}

/** The lines folded and ended as the standard wants them, no character cut in two. */
export function joinFolded(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function folded(line: string): string {
  const octets = Buffer.byteLength(line)
  if (octets <= LINE_OCTETS) return line
  return octets === line.length ? foldedAscii(line) : foldedUnicode(line)
}

function foldedAscii(line: string): string {
  const parts = [line.slice(0, LINE_OCTETS)]
  for (let from = LINE_OCTETS; from < line.length; from += LINE_OCTETS - 1) {
    parts.push(line.slice(from, from + LINE_OCTETS - 1))
  }
  return parts.join('\r\n ')
}

function foldedUnicode(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LINE_OCTETS) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
