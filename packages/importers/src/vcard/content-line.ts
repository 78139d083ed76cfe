import { MAX_PARAMS } from './limits.ts'

/** `NAME=value,"value"`; a bare value of vCard 2.1 has the name that is meant. */
export interface Param {
  /** Upper case. */
  readonly name: string
  readonly values: readonly string[]
}

/** A property taken apart: `group.NAME;PARAM=value:value`. */
export interface ContentLine {
  readonly group: string | null
  /** Upper case. */
  readonly name: string
  readonly params: readonly Param[]
  readonly header: string
  readonly value: string
}

const BARE_ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '7BIT', '8BIT'])
const BARE_VALUES = new Set(['URL', 'URI', 'INLINE', 'CID', 'CONTENT-ID'])
const NAME = /^(?:([\w-]+)\.)?([\w-]+)$/

/** Takes an unfolded line apart; null for one that is no property, or has a thousand parameters. */
export function parseContentLine(line: string): ContentLine | null {
  const parts: string[] = []
  let quoted = false
  let from = 0
  let at = 0
  for (; at < line.length; at += 1) {
    const character = line[at]
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === ':') break
    else if (character === ';') {
      if (parts.length > MAX_PARAMS) return null
      parts.push(line.slice(from, at))
      from = at + 1
    }
  }
  // A quotation mark that is never closed hides the colon: then it was no quotation mark.
  if (at === line.length) return quoted ? parseContentLine(withoutQuotes(line)) : null
  parts.push(line.slice(from, at))
  const [head = '', ...rest] = parts
  const named = NAME.exec(head.trim())
  if (named === null) return null
  return {
    group: named[1] ?? null,
    name: (named[2] ?? '').toUpperCase(),
    params: rest.filter((part) => part.trim() !== '').map(parseParam),
    header: line.slice(0, at),
    value: line.slice(at + 1),
  }
}

function withoutQuotes(line: string): string {
  return line.replaceAll('"', '')
}

function parseParam(part: string): Param {
  const equals = part.indexOf('=')
  if (equals === -1) {
    const bare = part.trim().toUpperCase()
    if (BARE_ENCODINGS.has(bare)) return { name: 'ENCODING', values: [bare] }
    return { name: BARE_VALUES.has(bare) ? 'VALUE' : 'TYPE', values: [unquoted(part)] }
  }
  const name = part.slice(0, equals).trim().toUpperCase()
  return { name, values: splitOutsideQuotes(part.slice(equals + 1)).map(unquoted) }
}

function splitOutsideQuotes(text: string): string[] {
  if (!text.includes(',')) return [text]
  const values: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === ',' && !quoted) {
      values.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...values, text.slice(from)]
}

/** Without its quotation marks, and with the escapes of RFC 6868. */
function unquoted(text: string): string {
  const bare = text.trim().replace(/^"(.*)"$/s, '$1')
  return bare.replace(/\^([n'^])/g, (_, escaped: string) =>
    escaped === 'n' ? '\n' : escaped === "'" ? '"' : '^',
  )
}
