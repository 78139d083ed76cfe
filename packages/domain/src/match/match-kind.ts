import type { PersonKind } from '../purpose/index.ts'
import type { FoldedPerson } from './folded-person.ts'
import { type Aspect, type Question, questionsOf, type Standing } from './standing.ts'

/*
 * How well a person fits a kind of person.
 *
 *   fit = Σ weight(aspect) · share(standing) / Σ weight(aspect), over what is asked for
 *
 * One thing that is known and wrong is a misfit, with one exception: somebody inside the organization that is asked
 * for can tell and introduce; nobody else will do where one is asked for. Something that tells who is meant must be met, or nothing is known but the absence of a
 * misfit. Fit is 1 exactly where all that is asked for is met; what is not on record lowers it and never ends it.
 *
 * Neighbouring functions are no near misses: which functions neighbour depends on the firm, and nothing on record tells.
 */

/** What each thing says about who is meant. Judgements; compared only with one another. */
const WEIGHTS: Readonly<Record<Aspect, number>> = {
  function: 4,
  organization: 4,
  industry: 2,
  topic: 2,
  level: 2,
  place: 2,
}
/** What a standing counts: one level below is half of it, what is not known a quarter. Judgements. */
const SHARES: Readonly<Record<Exclude<Standing, 'missed'>, number>> = { met: 1, near: 0.5, unknown: 0.25 }
/** A level or a place narrows down who is meant; alone each of them has to do. */
const NARROWS: ReadonlySet<Aspect> = new Set(['level', 'place'])
/**
 * Somebody inside the organization that is asked for, of another function or level, can tell and introduce: worth a
 * third of the one asked for, and not a first conversation. A judgement.
 */
export const INSIDER_FIT = 0.35

export interface KindMatcher {
  /** Above 0, up to 1: exactly 1 where all is met; 0 for somebody who does not fit. */
  readonly fit: (subject: FoldedPerson) => number
  /** Inside the organization that is asked for, in another position. */
  readonly isInsider: (subject: FoldedPerson) => boolean
  readonly standings: (subject: FoldedPerson) => ReadonlyMap<Aspect, Standing>
}

export interface MatchOptions {
  /** Function and level must be met; nobody one level below, and nobody of whom neither is known. */
  readonly isStrict: boolean
}

/** Whether a kind tells anybody apart. */
export const tellsApart = (kind: PersonKind): boolean =>
  kind.function !== null ||
  kind.level !== null ||
  kind.organization !== null ||
  kind.industry !== null ||
  kind.place !== null ||
  kind.topic !== null

/** Matches people with one kind. A kind that asks for nothing fits nobody. Constant time for each person. */
export const matchKind = (
  kind: PersonKind,
  { isStrict }: MatchOptions = { isStrict: false },
): KindMatcher => {
  const questions = questionsOf(kind)
  const asked = questions.reduce((sum, { aspect }) => sum + WEIGHTS[aspect], 0)
  const isNarrowOnly = questions.every(({ aspect }) => NARROWS.has(aspect))
  const asksOrganization = kind.organization !== null

  const standingOf = ({ aspect, standing }: Question, subject: FoldedPerson): Standing => {
    const found = standing(subject)
    const isRequired =
      aspect === 'organization' || (isStrict && (aspect === 'function' || aspect === 'level'))
    return isRequired && found !== 'met' ? 'missed' : found
  }

  const grade = (subject: FoldedPerson): number => {
    let sum = 0
    let isTold = false
    let isInside = false
    let isMissed = false
    for (const question of questions) {
      const { aspect } = question
      const standing = standingOf(question, subject)
      if (standing === 'missed') {
        if (!asksOrganization || aspect === 'organization') return 0
        isMissed = true
        continue
      }
      if (standing !== 'unknown' && (isNarrowOnly || !NARROWS.has(aspect))) isTold = true
      if (aspect === 'organization' && standing === 'met') isInside = true
      sum += WEIGHTS[aspect] * SHARES[standing]
    }
    if (isMissed) return isInside ? INSIDER : 0
    return isTold ? sum / asked : 0
  }

  return {
    fit: (subject) => {
      const graded = grade(subject)
      return graded === INSIDER ? INSIDER_FIT : graded
    },
    isInsider: (subject) => grade(subject) === INSIDER,
    standings: (subject) =>
      new Map(questions.map((question) => [question.aspect, standingOf(question, subject)])),
  }
}

/** No sum of shares is negative. */
const INSIDER = -1
