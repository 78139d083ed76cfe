import { mapTarget, type PersonThere, type TargetMapInput, type WantedThere } from './map/index.ts'
import type { Criterion, Target, TargetFinding } from './target.ts'

export const TODAY = '2026-11-23'

export const targetOf = (facts: Partial<Target> = {}): Target => ({
  targetId: 't1',
  objectiveId: 'o1',
  organizationId: 'g1',
  state: 'mapping',
  because: null,
  value: null,
  currency: null,
  ...facts,
})

export const criterionOf = (facts: Partial<Criterion> = {}): Criterion => ({
  criterionId: 'c1',
  objectiveId: 'o1',
  text: 'Ships abroad',
  isRequired: true,
  place: 0,
  ...facts,
})

export const findingOf = (criterionId: string, isMet: boolean, evidence = 'Said so'): TargetFinding => ({
  criterionId,
  isMet,
  evidence,
  foundOn: TODAY,
})

/** Somebody there whom nothing leads to yet. */
export const thereOf = (name: string, facts: Partial<PersonThere> = {}): PersonThere => ({
  personId: name,
  name,
  title: null,
  function: null,
  level: null,
  relationship: null,
  way: null,
  ...facts,
})

/** Somebody the user knows. */
export const knownOf = (name: string, strength: number, facts: Partial<PersonThere> = {}): PersonThere =>
  thereOf(name, {
    relationship: { state: strength >= 40 ? 'warm' : 'dormant', strength },
    way: { probability: strength / 100, via: [] },
    ...facts,
  })

/** Somebody whom another one leads to. */
export const reachableOf = (name: string, through: string, facts: Partial<PersonThere> = {}): PersonThere =>
  thereOf(name, { way: { probability: 0.3, via: [{ personId: through, name: through }] }, ...facts })

export const wantedOf = (facts: Partial<WantedThere> = {}): WantedThere => ({
  needId: 'n1',
  personId: null,
  function: null,
  level: null,
  organization: null,
  industry: null,
  place: null,
  topic: null,
  text: 'somebody',
  count: 1,
  ...facts,
})

export const mapOf = (input: Partial<TargetMapInput> = {}) =>
  mapTarget({ organization: 'Halcyon Freight', industry: null, people: [], wants: [], helpers: [], ...input })
