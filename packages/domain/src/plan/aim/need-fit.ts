import { explainMatch, foldPerson, matchKind, tellsApart } from '../../match/index.ts'
import type { Need, Objective } from '../../purpose/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText, positionInWords } from '../../words/index.ts'
import type { Reason } from '../plan.ts'
import type { Fit, Subject } from './aim.ts'

interface Seeker {
  readonly fit: (subject: Subject) => Fit | null
  readonly explain: (subject: Subject) => readonly Reason[]
}

/** Whether a need tells anybody apart. */
export const asksForSomebody = (need: Need): boolean => need.personId !== null || tellsApart(need)

/** Finds the people that an objective's needs ask for. The best-fitting need counts; of equals the one with the lowest id. */
export const seekByNeeds = (objective: Objective, needs: readonly Need[]): Seeker => {
  const seekers = needs
    .filter(asksForSomebody)
    .sort((a, b) => (a.needId < b.needId ? -1 : 1))
    .map((need) => seekByNeed(objective, need))
  const reach = seekByReach(objective, needs)
  const best = (subject: Subject) => {
    let found: { readonly fit: Fit; readonly seeker: Seeker } | null = null
    for (const seeker of seekers) {
      const fit = seeker.fit(subject)
      if (fit !== null && fit.degree > (found?.fit.degree ?? 0)) found = { fit, seeker }
    }
    if (found !== null) return found
    const fit = reach.fit(subject)
    return fit === null ? null : { fit, seeker: reach }
  }
  return {
    fit: (subject) => best(subject)?.fit ?? null,
    explain: (subject) => best(subject)?.seeker.explain(subject) ?? [],
  }
}

/**
 * The week turns to people of whom function and level are known to fit; what is not known of their industry, place or
 * interests lowers the degree alone.
 */
const seekByNeed = (objective: Objective, need: Need): Seeker => {
  const matcher = matchKind(need, { isStrict: true })
  const isOrganizationAsked = need.organization !== null

  const fit = ({ person }: Subject): Fit | null => {
    if (need.personId !== null) {
      const isAsked = person.personId === need.personId
      return isAsked ? { degree: 1, isOrganizationAsked: true, isPersonAsked: true } : null
    }
    const degree = matcher.fit(foldPerson(person))
    return degree === 0 ? null : { degree, isOrganizationAsked, isPersonAsked: false }
  }

  const explain = ({ person }: Subject): readonly Reason[] => {
    const facts = { needId: need.needId, objectiveId: objective.objectiveId }
    if (need.personId !== null) {
      const statement = plainText(objective.statement, LONGEST_NAME_IN_WORDS)
      return [{ kind: 'named', text: `Named by you for “${statement}”`, ...facts }]
    }
    const asked = { ...facts, ...askedBy(need) }
    const why = explainMatch(need, matcher, foldPerson(person))
    if (why.some(({ kind }) => kind === 'insider')) return why.map((reason) => ({ ...reason, ...asked }))
    const name = plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS)
    const position = positionInWords(person)
    const who = !isOrganizationAsked || name === '' ? position : [position, `at ${name}`].join(' ')
    const among =
      need.count === 1 ? 'who you are looking for' : `one of the ${need.count} you are looking for`
    return [
      { kind: 'need', text: `${who ?? 'Fits'}: ${among}`, ...asked },
      ...why.filter(({ aspect }) => FURTHER.has(aspect)),
    ]
  }

  return { fit, explain }
}

/*
 * Like knows like (McPherson, Smith-Lovin & Cook, "Birds of a feather", Annual Review of Sociology 27, 2001): whoever
 * works in the function asked for may know those who are looked for, whoever works in the industry less so. How much
 * that is worth beside somebody who fits is a judgement; a stranger is not asked whom they know.
 */
const REACH = { function: 0.4, industry: 0.18 }
/** Contact days from which somebody may be asked whom they know: more than a hello. */
const REACH_CONTACT_DAYS = 2

/** Finds people one knows who may know those that are asked for. */
const seekByReach = (objective: Objective, needs: readonly Need[]): Seeker => {
  const ofKind = needs.filter(({ personId }) => personId === null)
  const functions = new Set(ofKind.flatMap(({ function: asked }) => asked ?? []))
  const industries = new Set(ofKind.flatMap(({ industry }) => industry ?? []))
  const sharedBy = ({ person }: Subject): 'function' | 'industry' | null => {
    if (person.function !== null && functions.has(person.function)) return 'function'
    return person.industry !== null && industries.has(person.industry) ? 'industry' : null
  }
  return {
    fit: (subject) => {
      if (subject.relationship.contactDays < REACH_CONTACT_DAYS) return null
      const shared = sharedBy(subject)
      return shared === null
        ? null
        : { degree: REACH[shared], isOrganizationAsked: false, isPersonAsked: false }
    },
    explain: (subject) => {
      const shared = sharedBy(subject)
      const field = shared === null ? null : subject.person[shared]
      if (field === null) return []
      const text = `Works in ${field} and may know whom you are looking for`
      return [{ kind: 'reach', text, objectiveId: objective.objectiveId }]
    },
  }
}

/** What the position does not say by itself. */
const FURTHER: ReadonlySet<Reason[string] | undefined> = new Set(['industry', 'place', 'topic'])

const askedBy = ({ function: asked, level, organization, count }: Need) => ({
  function: asked,
  level,
  organization,
  count,
})
