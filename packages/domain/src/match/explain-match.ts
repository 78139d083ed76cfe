import type { Reason } from '../plan/plan.ts'
import type { PersonKind } from '../purpose/index.ts'
import { LEVELS } from '../title/index.ts'
import { LEVEL_NAMES, LONGEST_NAME_IN_WORDS, phraseKey, plainText } from '../words/index.ts'
import type { FoldedPerson } from './folded-person.ts'
import type { KindMatcher } from './match-kind.ts'
import { ASPECTS, type Aspect, type Standing } from './standing.ts'

/** Why somebody fits a kind, one reason for each thing asked for: what is met, what nearly is, and what is not known. */
export const explainMatch = (
  kind: PersonKind,
  matcher: KindMatcher,
  subject: FoldedPerson,
): readonly Reason[] => {
  if (matcher.isInsider(subject)) return [insider(kind, subject)]
  const standings = matcher.standings(subject)
  return ASPECTS.flatMap((aspect) => {
    const standing = standings.get(aspect)
    if (standing === undefined || standing === 'missed') return []
    const text = SAY[aspect](standing, kind, subject)
    return [
      { kind: standing === 'unknown' ? 'not-known' : aspect, text, aspect, standing, asked: kind[aspect] },
    ]
  })
}

const insider = (kind: PersonKind, { person }: FoldedPerson): Reason => {
  const level = kind.level === null ? null : LEVEL_NAMES[kind.level]
  const sought = [level, kind.function].filter((part) => part !== null).join(', ')
  return {
    kind: 'insider',
    text: `Inside ${nameOf(person.organization)}, where you are looking for${sought === '' ? ' somebody else' : `: ${sought}`}`,
    organization: person.organization,
  }
}

const nameOf = (text: string | null): string => plainText(text ?? '', LONGEST_NAME_IN_WORDS)

type Say = (standing: Standing, kind: PersonKind, subject: FoldedPerson) => string

const SAY: Readonly<Record<Aspect, Say>> = {
  function: (standing, kind) =>
    standing === 'met' ? `Works in ${kind.function}` : `Whether they work in ${kind.function} is not known`,

  level: (standing, { level: asked }, { person: { level } }) => {
    if (standing === 'unknown' || asked === null || level === null) return 'Their level is not known'
    const name = LEVEL_NAMES[level]
    if (standing === 'near') return `${name}: one level below what is asked for`
    return LEVELS.indexOf(level) === LEVELS.indexOf(asked) ? name : `${name}, above what is asked for`
  },

  organization: (_, __, { person }) => `At ${nameOf(person.organization)}`,

  industry: (standing, { industry }, { person }) => {
    if (standing === 'unknown') return `Whether they work in ${industry} is not known`
    const source = person.isIndustrySet ? 'as you said' : 'going by its name'
    return `${nameOf(person.organization)} is in ${industry}, ${source}`
  },

  place: (standing, { place }, { person }) =>
    standing === 'unknown'
      ? person.place === null
        ? 'Where they are is not known'
        : `In ${nameOf(person.place)}; whether that is ${nameOf(place)} is not known`
      : `In ${nameOf(person.place)}`,

  topic: (standing, { topic }, subject) => {
    const asked = `“${nameOf(topic)}”`
    if (standing === 'unknown') return `Nothing on record tells whether they know ${asked}`
    const where = whereFound(topic ?? '', subject)
    return standing === 'near' ? `${where} speaks of a part of ${asked}` : `${where} speaks of ${asked}`
  },
}

const whereFound = (topic: string, { person }: FoldedPerson): string => {
  const words = phraseKey(topic).trim().split(' ')
  const speaks = (text: string | null) =>
    text !== null && words.some((word) => word.length > 2 && phraseKey(text).includes(` ${word} `))
  if (speaks(person.title)) return 'Their title'
  if (speaks(person.note)) return 'Your note on them'
  return 'The name of their organization'
}
