/** One property of a card as filters look at it. Names are in upper case. */
export interface ContentLine {
  readonly group: string | null
  readonly name: string
  readonly parameters: readonly { readonly name: string; readonly values: readonly string[] }[]
  /** Without the escapes of commas, semicolons and line ends. */
  readonly value: string
  /** As it stands in the card, folds included. */
  readonly raw: string
}

/** The properties of a card that Rapport itself has written. */
export const readContentLines = (vcard: string): readonly ContentLine[] =>
  vcard
    .split(/\r\n(?![ \t])/)
    .filter((raw) => raw !== '')
    .map(readLine)

const readLine = (raw: string): ContentLine => {
  const line = raw.replace(/\r\n[ \t]/g, '')
  const colon = endOfName(line)
  const [full = '', ...rest] = splitUnquoted(line.slice(0, colon), ';')
  const dot = full.indexOf('.')
  return {
    group: dot < 0 ? null : full.slice(0, dot).toUpperCase(),
    name: full.slice(dot + 1).toUpperCase(),
    parameters: rest.map((parameter) => {
      const equals = parameter.indexOf('=')
      return {
        name: (equals < 0 ? parameter : parameter.slice(0, equals)).toUpperCase(),
        values:
          equals < 0
            ? []
            : splitUnquoted(parameter.slice(equals + 1), ',').map((value) => value.replace(/^"|"$/g, '')),
      }
    }),
    value: line
      .slice(colon + 1)
      .replace(/\\([\\,;nN])/g, (_, escaped: string) => UNESCAPED[escaped] ?? escaped),
    raw,
  }
}

const UNESCAPED: Readonly<Record<string, string>> = { n: '\n', N: '\n' }

const endOfName = (line: string): number => {
  let isQuoted = false
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted
    else if (line[at] === ':' && !isQuoted) return at
  }
  return line.length
}

const splitUnquoted = (text: string, separator: string): readonly string[] => {
  const parts: string[] = []
  let isQuoted = false
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === separator && !isQuoted) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}
