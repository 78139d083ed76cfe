import { escapedText, joinFolded } from '../content-lines.ts'

/** One component as its content lines: `BEGIN` and `END` around properties and further components. */
export type IcsLines = readonly string[]

export const component = (name: string, ...content: readonly (string | IcsLines)[]): IcsLines => [
  `BEGIN:${name}`,
  ...content.flat(),
  `END:${name}`,
]

/** A property of text, escaped. */
export const textProperty = (name: string, text: string): string => `${name}:${escapedText(text)}`

/** A calendar date, `YYYY-MM-DD`, as a whole day. */
export const dateProperty = (name: string, date: string): string =>
  `${name};VALUE=DATE:${date.replaceAll('-', '')}`

/** The text of a calendar. */
export const toIcs = (lines: IcsLines): string => joinFolded(lines)
