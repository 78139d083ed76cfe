import ICAL from 'ical.js'

/** One property of an appointment. Parameter names are in lower case. */
export interface Property {
  readonly name: string
  readonly params: Readonly<Record<string, string | readonly string[]>>
  /** As it stands in the file, escapes and all. */
  readonly raw: string
  /** Its beginning as text, without escapes. */
  readonly text: string
}

/** Characters of parameters before the value: an attendee's hundred would fit. */
const MAX_PARAMETERS = 32 * 1024

/** Characters of a text that are looked at: ten times what is kept. */
const MAX_TEXT = 40_000

/** Reads a content line; null for one that is none. */
export function parseProperty(line: string): Property | null {
  const colon = valueStart(line)
  if (colon === -1) return null
  const raw = line.slice(colon + 1)
  const start = line.slice(0, colon)
  const semicolon = start.indexOf(';')
  const name = (semicolon === -1 ? start : start.slice(0, semicolon)).trim().toUpperCase()
  return {
    name,
    params: semicolon === -1 ? {} : parameters(start.slice(semicolon)),
    raw,
    text: unescaped(raw.slice(0, MAX_TEXT)),
  }
}

/** A parameter's value, the first where there are several; '' without. */
export function parameter(property: Property, name: string): string {
  const value = property.params[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** The colon that ends the name and parameters: the first one outside quotes. */
function valueStart(line: string): number {
  let isQuoted = false
  const end = Math.min(line.length, MAX_PARAMETERS)
  for (let at = 0; at < end; at += 1) {
    const character = line.charCodeAt(at)
    if (character === 34) isQuoted = !isQuoted
    else if (character === 58 && !isQuoted) return at
  }
  // A quote left open: better a parameter too many in the value than the whole line lost.
  return line.slice(0, end).indexOf(':')
}

/** The library reads a value by its type, and breaks on some that are not of it: it is given parameters alone. */
function parameters(text: string): Property['params'] {
  const untyped = text.replace(/;VALUE=[^;:"]*/gi, '')
  try {
    const [, params] = ICAL.parse.property(`X-ANY${untyped}:`) as [string, Property['params']]
    return params
  } catch (error) {
    if (error instanceof ICAL.parse.ParserError) return {}
    throw error
  }
}

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw
  return raw.replace(/\\([nN\\;,:"])/g, (_, escaped: string) =>
    escaped === 'n' || escaped === 'N' ? '\n' : escaped,
  )
}
