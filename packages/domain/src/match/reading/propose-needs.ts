import type { NetworkKind } from '../../network-kind.ts'
import type { PersonFacts } from '../../person-facts.ts'
import type { Reason } from '../../plan/plan.ts'
import type { PersonKind } from '../../purpose/index.ts'
import { type JobFunction, LEVELS, type Level } from '../../title/index.ts'
import { LEVEL_NAMES, LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import { tellsApart } from '../match-kind.ts'
import { ASPECTS } from '../standing.ts'
import type { Reading } from './complements.ts'
import { COUNT_BY_KIND, usualNeeds } from './kind-defaults.ts'
import { languageOf } from './languages.ts'
import { type NamedPerson, namedOrganizations, namedPeople } from './names.ts'
import { type PersonPhrase, personPhrases } from './phrases.ts'
import { recordIndexOf } from './record-index.ts'
import { spokenWords } from './spoken-words.ts'
import { wholeStatement } from './whole-statement.ts'

/** A need that is proposed, and why. */
export interface ProposedNeed extends PersonKind {
  readonly personId: string | null
  readonly person: string | null
  readonly count: number
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

export interface ProposalInput {
  readonly statement: string
  /** Of the network the objective belongs to; null where it is not known. */
  readonly kind: NetworkKind | null
  readonly people: readonly PersonFacts[]
  readonly owner: {
    readonly organization: string | null
    readonly function: JobFunction | null
    readonly level: Level | null
  }
}

/** People looked for where no number is said and no kind of network tells. A judgement. */
const USUAL_COUNT = 3

/**
 * Who an objective needs: the people it names, then the kinds of people it speaks of, each with the words it was read
 * from; where it says nobody, who its kind of network usually needs. Linear in the words of the statement.
 */
export const proposeNeeds = ({ statement, kind, people, owner }: ProposalInput): readonly ProposedNeed[] => {
  const words = spokenWords(statement)
  const reading: Reading = { statement, words, language: languageOf(words), index: recordIndexOf(people) }
  const usual = kind === null ? USUAL_COUNT : COUNT_BY_KIND[kind]
  const named = namedPeople(reading)
  const isTaken = (at: number) => named.some(({ start, end }) => at >= start && at < end)
  const phrases = withOrganizations(reading, personPhrases(reading, isTaken)).filter((phrase) =>
    tellsApart(phrase.kind),
  )
  const kinds = phrases.length > 0 || named.length > 0 ? mergeLevels(phrases) : wholeStatement(reading)
  const read = [...named.flatMap(proposeNamed), ...kinds.map((phrase) => proposeKind(phrase, usual))]
  return read.length > 0 || kind === null ? read : usualNeeds(kind, owner)
}

const proposeNamed = ({ bearers, text }: NamedPerson): readonly ProposedNeed[] =>
  bearers
    .toSorted((a, b) => (a.personId < b.personId ? -1 : 1))
    .map((person) => ({
      function: null,
      level: null,
      organization: null,
      industry: null,
      place: null,
      topic: null,
      personId: person.personId,
      person: person.name,
      count: 1,
      reasons: [
        {
          kind: 'named',
          text: `You name ${quoted(text)}${bearers.length > 1 ? `, and ${bearers.length} people of that name are on record` : ''}`,
          words: text,
        },
      ],
    }))

const proposeKind = ({ kind, count, text, quotes }: PersonPhrase, usual: number): ProposedNeed => ({
  ...kind,
  personId: null,
  person: null,
  count: count ?? usual,
  reasons: [
    {
      kind: 'words',
      text:
        count === null
          ? `You speak of ${quoted(text)}; how many is not said, ${usual} is a start`
          : `You speak of ${quoted(text)}`,
      words: text,
      isCountSaid: count !== null,
    },
    ...ASPECTS.flatMap((aspect): Reason[] => {
      const value = kind[aspect]
      const words = quotes[aspect]
      if (value === null || words === undefined) return []
      const name = aspect === 'level' ? LEVEL_NAMES[value as Level] : plainText(value, LONGEST_NAME_IN_WORDS)
      return [{ kind: aspect, text: `${quoted(words)}: ${MEANS[aspect]} ${name}`, words, value }]
    }),
  ],
})

const MEANS: Readonly<Record<keyof PersonKind, string>> = {
  function: 'the function',
  level: 'at the least the level',
  organization: 'the organization',
  industry: 'the industry',
  place: 'the place',
  topic: 'the topic',
}

const quoted = (text: string): string => `“${plainText(text, LONGEST_NAME_IN_WORDS)}”`

/** "Directors and vice presidents in logistics" are one need, of the lower level. */
const mergeLevels = (phrases: readonly PersonPhrase[]): readonly PersonPhrase[] => {
  const merged: PersonPhrase[] = []
  for (const phrase of phrases) {
    const before = merged.at(-1)
    if (
      before === undefined ||
      !phrase.isJoined ||
      phrase.count !== null ||
      !isSameBut(before.kind, phrase.kind)
    ) {
      merged.push(phrase)
      continue
    }
    const rank = ({ kind: { level } }: PersonPhrase) => (level === null ? -1 : LEVELS.indexOf(level))
    const lower = rank(before) <= rank(phrase) ? before : phrase
    merged[merged.length - 1] = {
      ...lower,
      count: before.count,
      text: `${before.text} … ${phrase.text}`,
      end: phrase.end,
    }
  }
  return merged
}

const isSameBut = (one: PersonKind, other: PersonKind): boolean =>
  ASPECTS.every((aspect) => aspect === 'level' || one[aspect] === other[aspect])

/** An organization on record that is named apart from those people is where the last before it are, or the first. */
const withOrganizations = (reading: Reading, phrases: readonly PersonPhrase[]): readonly PersonPhrase[] => {
  const lone = namedOrganizations(reading).find(
    ({ start }) => !phrases.some((phrase) => start >= phrase.start && start < phrase.end),
  )
  if (lone === undefined || lone.aspect !== 'organization' || phrases.length === 0) return phrases
  const before = phrases.findLastIndex(({ end }) => end <= lone.start)
  const holder = Math.max(0, before)
  return phrases.map((phrase, index) =>
    index !== holder || phrase.kind.organization !== null
      ? phrase
      : {
          ...phrase,
          kind: { ...phrase.kind, organization: lone.value },
          quotes: { ...phrase.quotes, organization: lone.value },
        },
  )
}
