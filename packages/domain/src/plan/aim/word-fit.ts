import { type JobFunction, LEVELS } from '../../title/index.ts'
import {
  LONGEST_NAME_IN_WORDS,
  plainText,
  positionInWords,
  saysWho,
  type Wording,
} from '../../words/index.ts'
import type { Reason } from '../plan.ts'
import type { Fit, Subject } from './aim.ts'

/** What each thing a sentence speaks of says about who is meant. Judgements; they are compared only with one another. */
const WEIGHTS = { function: 4, organization: 4, industry: 2, level: 2 }
/** What was read out of a sentence is less sure than a need that was stated. A judgement. */
const TRUST_IN_WORDS = 0.8

interface Match {
  readonly words: readonly string[]
  readonly share: number
  readonly isOrganizationNamed: boolean
}

/** How well a person fits what a sentence asks for. Where it speaks of more than a level, the level alone does not do. */
export const fitWords = (wording: Wording, subject: Subject): Fit | null => {
  if (!saysWho(wording)) return null
  const match = matchWords(wording, subject)
  return match === null
    ? null
    : {
        degree: TRUST_IN_WORDS * match.share,
        isOrganizationAsked: match.isOrganizationNamed,
        isPersonAsked: false,
      }
}

/** Which words of whose (an objective's, a network's) the person answers to. */
export const explainWords = (wording: Wording, subject: Subject, whose: string): readonly Reason[] => {
  const match = matchWords(wording, subject)
  if (match === null) return []
  const position = positionInWords(subject.person) ?? 'Fits'
  const words = match.words.map((word) => `“${word}”`).join(', ')
  return [{ kind: 'words', text: `${position}: ${whose} speaks of ${words}`, words: match.words.join(', ') }]
}

const matchWords = (wording: Wording, { person, organization }: Subject): Match | null => {
  const words: string[] = []
  let asked = 0
  let met = 0
  const weigh = (weight: number, isAsked: boolean, word: string | null) => {
    if (!isAsked) return
    asked += weight
    if (word === null) return
    met += weight
    if (!words.includes(word)) words.push(word)
  }

  const isOrganizationNamed = organization !== null && wording.organizations.has(organization)
  const name = isOrganizationNamed ? plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS) : null
  weigh(WEIGHTS.function, wording.functions.size > 0, functionWord(wording.functions, person.function))
  weigh(WEIGHTS.organization, wording.organizations.size > 0, name)
  weigh(
    WEIGHTS.industry,
    wording.industries.size > 0,
    person.industry === null ? null : (wording.industries.get(person.industry) ?? null),
  )
  if (asked > 0 && met === 0) return null

  const { level } = wording
  const isHighEnough =
    level !== null && person.level !== null && LEVELS.indexOf(person.level) >= LEVELS.indexOf(level.least)
  weigh(WEIGHTS.level, level !== null, level !== null && isHighEnough ? level.word : null)
  return met === 0 ? null : { words, share: met / asked, isOrganizationNamed }
}

const functionWord = (functions: Wording['functions'], jobFunction: JobFunction | null): string | null =>
  jobFunction === null ? null : (functions.get(jobFunction) ?? null)
