import type { Need, Objective } from '../../purpose/index.ts'
import { LEVELS } from '../../title/index.ts'
import {
  LEVEL_NAMES,
  LONGEST_NAME_IN_WORDS,
  organizationKey,
  plainText,
  positionInWords,
} from '../../words/index.ts'
import type { Reason } from '../plan.ts'
import type { Fit, Subject } from './aim.ts'

/**
 * Somebody inside the organization that is asked for, of another function or level, can tell and introduce: worth a
 * third of the one asked for, and not a first conversation. A judgement.
 */
const INSIDER_DEGREE = 0.35

interface Seeker {
  readonly fit: (subject: Subject) => Fit | null
  readonly explain: (subject: Subject) => readonly Reason[]
}

/** Whether a need tells anybody apart. */
export const asksForSomebody = (need: Need): boolean =>
  need.personId !== null || need.function !== null || need.level !== null || need.organization !== null

/** Finds the people that an objective's needs ask for. The best-fitting need counts; of equals the one with the lowest id. */
export const seekByNeeds = (objective: Objective, needs: readonly Need[]): Seeker => {
  const seekers = needs
    .filter(asksForSomebody)
    .sort((a, b) => (a.needId < b.needId ? -1 : 1))
    .map((need) => seekByNeed(objective, need))
  const best = (subject: Subject) => {
    let found: { readonly fit: Fit; readonly seeker: Seeker } | null = null
    for (const seeker of seekers) {
      const fit = seeker.fit(subject)
      if (fit !== null && fit.degree > (found?.fit.degree ?? 0)) found = { fit, seeker }
    }
    return found
  }
  return {
    fit: (subject) => best(subject)?.fit ?? null,
    explain: (subject) => best(subject)?.seeker.explain(subject) ?? [],
  }
}

const seekByNeed = (objective: Objective, need: Need): Seeker => {
  const organization = need.organization === null ? null : organizationKey(need.organization)
  const least = need.level === null ? 0 : LEVELS.indexOf(need.level)

  const isKind = ({ person }: Subject) =>
    (need.function === null || person.function === need.function) &&
    (need.level === null || (person.level !== null && LEVELS.indexOf(person.level) >= least))
  // The words asked for open the name: "Halden" finds "Halden Logistics GmbH", not "New Halden".
  const isInside = (subject: Subject) =>
    organization !== null && subject.organization?.startsWith(organization) === true

  const fit = (subject: Subject): Fit | null => {
    if (need.personId !== null) {
      const isAsked = subject.person.personId === need.personId
      return isAsked ? { degree: 1, isOrganizationAsked: true, isPersonAsked: true } : null
    }
    if (organization === null) {
      return isKind(subject) ? { degree: 1, isOrganizationAsked: false, isPersonAsked: false } : null
    }
    if (!isInside(subject)) return null
    return { degree: isKind(subject) ? 1 : INSIDER_DEGREE, isOrganizationAsked: true, isPersonAsked: false }
  }

  const explain = (subject: Subject): readonly Reason[] => {
    const facts = { needId: need.needId, objectiveId: objective.objectiveId }
    if (need.personId !== null) {
      const statement = plainText(objective.statement, LONGEST_NAME_IN_WORDS)
      return [{ kind: 'named', text: `Named by you for “${statement}”`, ...facts }]
    }
    const asked = {
      function: need.function,
      level: need.level,
      organization: need.organization,
      count: need.count,
    }
    const { person } = subject
    const name = plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS)
    if (organization !== null && !isKind(subject)) {
      const kind = [need.level === null ? null : LEVEL_NAMES[need.level], need.function]
      const sought = kind.filter((part) => part !== null).join(', ')
      return [
        { kind: 'insider', text: `Inside ${name}, where you are looking for: ${sought}`, ...facts, ...asked },
      ]
    }
    const position = positionInWords(person)
    const who = organization === null || name === '' ? position : [position, `at ${name}`].join(' ')
    const among =
      need.count === 1 ? 'who you are looking for' : `one of the ${need.count} you are looking for`
    return [{ kind: 'need', text: `${who ?? 'Fits'}: ${among}`, ...facts, ...asked }]
  }

  return { fit, explain }
}
