import { organizationKey, readWords } from '../words/index.ts'
import type { VerbClass } from './lexicon/verbs.ts'
import type { Mentions, ObjectiveFrame, VerbMention, VerbSort } from './objective-check.ts'
import type { Reading } from './reading.ts'
import type { ReadText, Token } from './text/read-text.ts'

/** What a statement names: people and organizations on record, and its dates, numbers and verbs as written. */
export const mentionsOf = (
  { text, dates, numbers, statement }: Reading,
  frame: ObjectiveFrame,
): Mentions => ({
  people: peopleIn(text, frame.personNames ?? new Set()),
  organizations: organizationsIn(text, frame.organizationKeys ?? new Set()),
  dates: dates.map(({ text: said, date, isDeadline }) => ({ text: said, date, isDeadline })),
  numbers: numbers
    .filter(({ from }) => {
      const token = text.tokens[from]
      return token !== undefined && !dates.some(({ start, end }) => token.start >= start && token.end <= end)
    })
    .map(({ from, to, value }) => ({
      text: between(text, from, to),
      value,
      counts: countedAfter(namedThings(statement), text, to),
    })),
  verbs: verbsOf(statement),
})

const namedThings = (
  statement: Reading['statement'],
): readonly { readonly start: number; readonly end: number }[] =>
  statement.goals.flatMap(({ goal: { thing } }) =>
    [thing.core, thing.outerCount?.counted ?? []].flatMap((words) => {
      const first = words[0]?.token
      const last = words.at(-1)?.token
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
    }),
  )

const between = ({ raw, tokens }: ReadText, from: number, to: number): string =>
  raw.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)

const countedAfter = (
  things: readonly { readonly start: number; readonly end: number }[],
  { raw, tokens }: ReadText,
  to: number,
): string | null => {
  const next = tokens[to]
  const thing = next === undefined ? undefined : things.find(({ start }) => start === next.start)
  return thing === undefined ? null : raw.slice(thing.start, thing.end)
}

const SORTS: Readonly<Record<VerbClass | 'unknown', VerbSort>> = {
  be: 'vague',
  gain: 'outcome',
  unknown: 'outcome',
  learn: 'learning',
  shape: 'vague',
  give: 'giving',
  do: 'activity',
  mingle: 'vague',
  keep: 'vague',
  sell: 'selling',
}

const verbsOf = ({ goals }: Reading['statement']): readonly VerbMention[] =>
  goals.flatMap(({ goal: { verb } }) =>
    verb === null
      ? []
      : [{ text: verb.words.map(({ token }) => token.text).join(' '), sort: SORTS[verb.verbClass] }],
  )

/** Longest name looked for, in words. */
const LONGEST_NAME = 5

const peopleIn = (text: ReadText, names: ReadonlySet<string>): readonly string[] =>
  names.size === 0 ? [] : phrasesOf(text, LONGEST_NAME).filter((phrase) => names.has(phrase))

const organizationsIn = (text: ReadText, keys: ReadonlySet<string>): readonly string[] => {
  if (keys.size === 0) return []
  const named = readWords(text.raw, keys).organizations
  const found = new Map<string, string>()
  for (const phrase of phrasesOf(text, LONGEST_NAME)) {
    const key = organizationKey(phrase)
    if (named.has(key) && !found.has(key)) found.set(key, phrase)
  }
  return [...found.values()]
}

/** Every run of up to so many words, as written. */
const phrasesOf = ({ raw, tokens }: ReadText, longest: number): readonly string[] => {
  const phrases = new Set<string>()
  tokens.forEach((first: Token, at) => {
    for (let length = 1; length <= longest; length += 1) {
      const last = tokens[at + length - 1]
      if (last === undefined) break
      phrases.add(raw.slice(first.start, last.end))
    }
  })
  return [...phrases]
}
