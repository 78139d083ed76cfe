/** Marks that turn the direction of text around or hide in it: a name must not reorder the line it stands in. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** Everything a terminal would obey: the control characters, of which the line break is let through below. */
const CONTROL = /\p{Cc}/gu

/** Text as a terminal can show it safely: what it would obey becomes a visible sign. */
export const plainText = (text: string): string =>
  text.replace(INVISIBLE, '').replace(CONTROL, (character) => {
    if (character === '\n') return character
    if (character === '\t') return ' '
    if (character === '\r') return ''
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
  })

/** The same for every text inside a value. */
export const plainValue = <T>(value: T): T => {
  if (typeof value === 'string') return plainText(value) as T
  if (Array.isArray(value)) return value.map(plainValue) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [plainText(key), plainValue(field)]),
  ) as T
}
