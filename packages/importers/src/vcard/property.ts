import { type ContentLine, parseContentLine } from './content-line.ts'
import { decodeQuotedPrintable, decodeText } from './decode-text.ts'
import { unescaped } from './escapes.ts'
import { mediaTypeOf } from './media-type.ts'

/** A property as text, whatever encoding and charset it came in. */
export interface Property {
  /** As written. */
  readonly group: string | null
  /** Upper case. */
  readonly name: string
  /** The TYPEs, in lower case, each once, without `pref`. */
  readonly types: readonly string[]
  /** 1 is the most preferred, 100 the least; 101 where nothing is said. */
  readonly preference: number
  /** The first value of a parameter. */
  readonly param: (name: string) => string | null
  /** The value with its escapes; of base64, as it stands. */
  readonly value: string
  /** The value is base64, not text. */
  readonly isBase64: boolean
  /** The property as a content line of its own, in no encoding that vCard 4.0 does not have. */
  readonly line: () => string
}

export interface PropertyReading {
  readonly property: Property
  readonly problem: string | null
}

const NOT_PREFERRED = 101

/**
 * Reads an unfolded line of binary text. `charsetIsKnown` says that its bytes are UTF-8 whatever charset it names. Null
 * for a line that is no property.
 */
export function readProperty(
  binary: string,
  isOld: boolean,
  charsetIsKnown: boolean,
): PropertyReading | null {
  const raw = parseContentLine(binary)
  if (raw === null) return null
  const header = decodeText(raw.header, null)
  const parsed = parseContentLine(`${header.text}:`) ?? raw
  const param = (name: string) => parsed.params.find((each) => each.name === name)?.values[0] ?? null
  const encoding = param('ENCODING')?.toUpperCase() ?? ''
  const isBase64 = encoding === 'B' || encoding === 'BASE64'
  const isQuoted = encoding === 'QUOTED-PRINTABLE'
  const charset = charsetIsKnown && !isQuoted ? null : param('CHARSET')
  const value = isBase64
    ? { text: raw.value.replace(/\s+/g, ''), problem: null }
    : decodeText(isQuoted ? decodeQuotedPrintable(raw.value) : raw.value, charset)
  const types = parsed.params
    .filter(({ name }) => name === 'TYPE')
    .flatMap(({ values }) => values.flatMap((each) => each.split(',')))
    .map((type) => type.trim().toLowerCase())
    .filter((type) => type !== '')
  const text = isQuoted ? value.text.replace(/\r\n?/g, '\n') : value.text
  const isModern = !isOld && !isQuoted && !isBase64 && param('CHARSET') === null
  return {
    property: {
      group: parsed.group,
      name: parsed.name,
      types: [...new Set(types)].filter((type) => type !== 'pref'),
      preference: preferenceOf(param('PREF'), types.includes('pref')),
      param,
      value: text,
      isBase64,
      line: () =>
        isModern
          ? onOneLine(`${header.text}:${text}`)
          : modernLine(parsed, isBase64 ? dataUri(text, types) : text),
    },
    problem: header.problem ?? value.problem,
  }
}

/** The text of a property that is one text. */
export function textValue({ value }: Property): string {
  return unescaped(value).trim()
}

function preferenceOf(param: string | null, isTyped: boolean): number {
  const number = Number(param ?? '')
  if (Number.isInteger(number) && number >= 1 && number <= 100) return number
  return isTyped ? 1 : NOT_PREFERRED
}

function modernLine({ group, name, params }: ContentLine, value: string): string {
  const kept = params
    .filter((each) => each.name !== 'ENCODING' && each.name !== 'CHARSET')
    .map((each) => `;${each.name}=${each.values.map(quoted).join(',')}`)
  return onOneLine(`${group === null ? '' : `${group}.`}${name}${kept.join('')}:${value}`)
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', '\\n')
}

function dataUri(base64: string, types: readonly string[]): string {
  return `data:${mediaTypeOf(base64, types)};base64,${base64}`
}

function quoted(value: string): string {
  const escaped = value.replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'")
  return /[,;:]/.test(escaped) ? `"${escaped}"` : escaped
}
