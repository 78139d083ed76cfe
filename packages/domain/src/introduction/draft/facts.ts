import { parseFullName } from '../../identity/index.ts'
import { plainText } from '../../words/index.ts'
import type { Introduction } from '../introduction.ts'

/** Somebody as a draft names them; null for what is not on record. */
export interface DraftPerson {
  readonly name: string
  readonly givenName: string
  readonly title: string | null
  readonly organization: string | null
}

/** All that a draft may say. What is null stays unsaid: nothing is made up. */
export interface DraftFacts {
  readonly owner: {
    readonly name: string | null
    /** "Head of Purchasing", or with the organization in it, as the profile has it. */
    readonly headline: string | null
    readonly organization: string | null
  }
  /** Who stands between the connector and the one to be met, nearest to the connector; null where nobody does. */
  readonly over: string | null
  /** Null where the user brings the two together. */
  readonly connector: DraftPerson | null
  readonly person: DraftPerson
  /** Null where the user is to meet them. */
  readonly forPerson: DraftPerson | null
  readonly reason: string | null
  /** What the user said they can give, in their own words. */
  readonly offer: string | null
  /** What the one to be met said they need. */
  readonly need: string | null
  /** How far it came, where it was asked for already. */
  readonly progress: Pick<Introduction, 'state' | 'steps' | 'acceptedOn'> | null
  /** What came of it: outcomes on record, in words. */
  readonly outcomes: readonly string[]
}

/** Longest fact in a draft, in characters: what is forwarded is read on a phone. */
const LONGEST_FACT = 280

/** A text of others or of the user as a sentence: one line, with a full stop. */
export const sentence = (text: string): string => {
  const line = plainText(text, LONGEST_FACT)
  return /[.!?…。！？؟]$/u.test(line) ? line : `${line}.`
}

export const fact = (text: string | null): string | null => {
  const line = plainText(text ?? '', LONGEST_FACT)
  return line === '' ? null : line
}

/** "Ada Okafor, Head of Yard at Halden Freight". */
export const inFull = ({ name, title, organization }: DraftPerson): string => {
  const what = position(title, organization)
  return what === null ? (fact(name) ?? '') : `${fact(name)}, ${what}`
}

/** "Head of Yard at Halden Freight"; the organization once, where the title names it already. */
export const position = (title: string | null, organization: string | null): string | null => {
  const [what, where] = [fact(title), fact(organization)]
  if (what === null) return where === null ? null : `at ${where}`
  return where === null || what.toLowerCase().includes(where.toLowerCase()) ? what : `${what} at ${where}`
}

/** How one begins a letter to somebody. */
export const greeting = (person: DraftPerson): string => `Dear ${nameToCall(person)},`

/** The given name without a title before it: among people who know each other nobody writes "Dear Dr. Ada". */
export const nameToCall = ({ givenName, name }: DraftPerson): string => {
  const { prefix, given, additional, family } = parseFullName(givenName)
  const bare = prefix === '' ? givenName : [given, additional, family].filter((part) => part !== '').join(' ')
  return fact(bare) ?? fact(givenName) ?? fact(name) ?? ''
}

/** Paragraphs with an empty line between them, without those that have nothing to say. */
export const letter = (...paragraphs: readonly (string | null)[]): string =>
  paragraphs.filter((paragraph) => paragraph !== null && paragraph !== '').join('\n\n')

/** The sentences that there are, in one paragraph. */
export const paragraph = (...sentences: readonly (string | null)[]): string =>
  sentences.filter((each) => each !== null && each !== '').join(' ')
