import type { PersonKind } from '../purpose/index.ts'
import { LEVELS } from '../title/index.ts'
import { organizationKey, phraseKey } from '../words/index.ts'
import type { FoldedPerson } from './folded-person.ts'
import { isAt, readPlace } from './place/index.ts'

/** What a need can ask for. */
export const ASPECTS = ['function', 'level', 'organization', 'industry', 'place', 'topic'] as const
export type Aspect = (typeof ASPECTS)[number]

/** How somebody stands to one thing that is asked for. What is not on record speaks neither for nor against. */
export type Standing = 'met' | 'near' | 'unknown' | 'missed'

/** One thing that is asked for, with how to tell. */
export interface Question {
  readonly aspect: Aspect
  readonly standing: (subject: FoldedPerson) => Standing
}

/** The things that a kind of person asks for, each folded once. */
export const questionsOf = (kind: PersonKind): readonly Question[] => {
  const questions: Question[] = []
  const ask = (aspect: Aspect, standing: Question['standing']) => questions.push({ aspect, standing })
  if (kind.function !== null) ask('function', byFunction(kind.function))
  if (kind.level !== null) ask('level', byLevel(LEVELS.indexOf(kind.level)))
  if (kind.organization !== null) ask('organization', byOrganization(kind.organization))
  if (kind.industry !== null) ask('industry', byIndustry(kind.industry))
  if (kind.place !== null) ask('place', byPlace(kind.place))
  if (kind.topic !== null) ask('topic', byTopic(kind.topic))
  return questions
}

const byFunction =
  (asked: PersonKind['function']) =>
  (subject: FoldedPerson): Standing =>
    subject.function === null ? 'unknown' : subject.function === asked ? 'met' : 'missed'

const byLevel =
  (least: number) =>
  ({ level }: FoldedPerson): Standing =>
    level < 0 ? 'unknown' : level >= least ? 'met' : level === least - 1 ? 'near' : 'missed'

/** The words asked for open the name: "Halden" finds "Halden Logistics GmbH", not "New Halden". */
const byOrganization = (asked: string) => {
  const key = organizationKey(asked)
  return ({ organization }: FoldedPerson): Standing =>
    organization === null ? 'unknown' : organization.startsWith(key) ? 'met' : 'missed'
}

const byIndustry =
  (asked: PersonKind['industry']) =>
  ({ person }: FoldedPerson): Standing =>
    person.industry === null ? 'unknown' : person.industry === asked ? 'met' : 'missed'

const STANDING_AT = new Map<boolean | null, Standing>([
  [true, 'met'],
  [null, 'unknown'],
  [false, 'missed'],
])

const byPlace = (asked: string) => {
  const reading = readPlace(asked)
  return (subject: FoldedPerson): Standing => {
    const place = subject.place()
    return place === null ? 'unknown' : (STANDING_AT.get(isAt(reading, place)) ?? 'unknown')
  }
}

/** No title shows that its holder knows nothing of a topic, so a topic is found, found in part, or not known. */
const byTopic = (asked: string) => {
  const phrase = phraseKey(asked)
  const words = phrase
    .trim()
    .split(' ')
    .filter((word) => word.length >= SHORTEST_TOPIC_WORD)
    .map((word) => ` ${word} `)
  return (subject: FoldedPerson): Standing => {
    const text = subject.text()
    if (text.includes(phrase)) return 'met'
    const found = words.filter((word) => text.includes(word)).length
    if (words.length > 0 && found === words.length) return 'met'
    return found > 0 ? 'near' : 'unknown'
  }
}

/** Letters of a word that carries a topic by itself: "of" and "in" carry none. */
const SHORTEST_TOPIC_WORD = 3
