import { type ContentLine, readContentLines } from './content-lines.ts'
import type { Filter, ParameterFilter, PropertyFilter, TextMatch } from './read-filter.ts'

/** Whether a card passes a filter (RFC 6352, 10.5). A filter without conditions lets every card pass. */
export const matches = (filter: Filter, vcard: string): boolean => {
  if (filter.properties.length === 0) return true
  const lines = readContentLines(vcard)
  return combine(filter.test, filter.properties, (property) => matchesProperty(property, lines))
}

const combine = <T>(test: Filter['test'], items: readonly T[], passes: (item: T) => boolean): boolean =>
  test === 'allof' ? items.every(passes) : items.some(passes)

const matchesProperty = (filter: PropertyFilter, all: readonly ContentLine[]): boolean => {
  const lines = all.filter(
    ({ group, name }) => name === filter.name && (filter.group === null || group === filter.group),
  )
  if (filter.isNotDefined) return lines.length === 0
  if (filter.matches.length + filter.parameters.length === 0) return lines.length > 0
  if (lines.length === 0) return false
  // "Does not contain" is said of the card: no such property contains it.
  const denied = filter.matches
    .filter(({ isNegated }) => isNegated)
    .map((match) => !lines.some((line) => compares(match, [line.value])))
  const asked = [
    ...filter.matches
      .filter(({ isNegated }) => !isNegated)
      .map((match) => (line: ContentLine) => compares(match, [line.value])),
    ...filter.parameters.map((parameter) => (line: ContentLine) => matchesParameter(parameter, line)),
  ]
  // The others are met or not by one and the same property: a number that is at work and begins with 0.
  const isMet = lines.some((line) => combine(filter.test, asked, (condition) => condition(line)))
  return filter.test === 'allof' ? isMet && denied.every(Boolean) : isMet || denied.some(Boolean)
}

const matchesParameter = ({ name, match }: ParameterFilter, line: ContentLine): boolean => {
  const values = line.parameters.filter((parameter) => parameter.name === name)
  if (match === 'not-defined') return values.length === 0
  if (match === null) return values.length > 0
  if (values.length === 0) return false
  const isMet = compares(
    match,
    values.flatMap((parameter) => parameter.values),
  )
  return isMet !== match.isNegated
}

const compares = ({ text, collation, type }: TextMatch, values: readonly string[]): boolean => {
  const wanted = FOLD[collation](text)
  return values.some((value) => COMPARE[type](FOLD[collation](value), wanted))
}

const COMPARE: Readonly<Record<TextMatch['type'], (value: string, wanted: string) => boolean>> = {
  contains: (value, wanted) => value.includes(wanted),
  equals: (value, wanted) => value === wanted,
  'starts-with': (value, wanted) => value.startsWith(wanted),
  'ends-with': (value, wanted) => value.endsWith(wanted),
}

const FOLD: Readonly<Record<TextMatch['collation'], (text: string) => string>> = {
  'i;octet': (text) => text,
  'i;ascii-casemap': (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  // RFC 5051: title case after full decomposition; lower case of it tells the same letters apart.
  'i;unicode-casemap': (text) => text.normalize('NFKD').toLowerCase(),
}
