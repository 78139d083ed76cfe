import { isDropped, type TargetState } from '../../target/index.ts'
import { LONGEST_NAME_IN_WORDS, organizationKey, plainText } from '../../words/index.ts'
import type { PlanInput, Reason } from '../plan.ts'
import type { Aim, Fit, Subject } from './aim.ts'

/** An organization on the board of an objective, as the week looks at it. */
export interface PlannedTarget {
  readonly targetId: string
  readonly objectiveId: string
  readonly organization: string
  readonly state: TargetState
}

/** Somebody who can bring the user to a person at a target that is to be moved this week. */
export interface PlannedLead {
  /** Who can. */
  readonly personId: string
  /** To whom: a name. */
  readonly meet: string
  readonly targetId: string
  readonly objectiveId: string
  readonly organization: string
}

type Seeker = Pick<Aim, 'fit' | 'explain'>

/**
 * The fit of anybody at a target that time goes into, where no need asks for more: they can tell and bring one further
 * in. From the day it qualifies that is enough for a first conversation; before, as much as of somebody inside an
 * organization that a need names. Judgements.
 */
const FIT_AT: Readonly<Partial<Record<TargetState, number>>> = {
  pursuing: 0.55,
  qualified: 0.5,
  mapping: 0.35,
}

/** A little more than of anybody inside: the way in leads over them. A judgement. */
const FIT_OF_LEAD = 0.6

const STATE_WORDS: Readonly<Partial<Record<TargetState, string>>> = {
  pursuing: 'which you are pursuing',
  qualified: 'which qualifies as a target',
  mapping: 'a target you are mapping',
}

/** Whom somebody could bring the user to for an objective; the first where there are several. */
export const leadOf = (
  { leads = [] }: Pick<PlanInput, 'leads'>,
  personId: string,
  objectiveId: string | undefined,
): PlannedLead | undefined =>
  leads.find((lead) => lead.personId === personId && lead.objectiveId === objectiveId)

/**
 * A seeker that heeds the board of its objective: it turns to people at targets and to who can bring one in, and to nobody merely for one that is
 * off the list, so that its time is free. Whoever is asked for by name stays asked for.
 */
export const heedTargets = (objectiveId: string, seeker: Seeker, input: PlanInput): Seeker => {
  const { targets = [] } = input
  const own = targets.filter((target) => target.objectiveId === objectiveId)
  if (own.length === 0) return seeker
  const byKey = new Map(own.map((target) => [organizationKey(target.organization), target]))
  const targetOf = ({ organization }: Subject) =>
    organization === null ? undefined : byKey.get(organization)

  return {
    fit: (subject): Fit | null => {
      const target = targetOf(subject)
      const fit = seeker.fit(subject)
      if (leadOf(input, subject.person.personId, objectiveId) !== undefined) {
        return {
          degree: Math.max(FIT_OF_LEAD, fit?.degree ?? 0),
          isOrganizationAsked: true,
          isPersonAsked: true,
        }
      }
      if (target === undefined) return fit
      if (isDropped(target.state)) return fit?.isPersonAsked === true ? fit : null
      const least = FIT_AT[target.state]
      if (least === undefined) return fit
      return {
        degree: Math.max(least, fit?.degree ?? 0),
        isOrganizationAsked: true,
        isPersonAsked: fit?.isPersonAsked ?? false,
      }
    },
    explain: (subject): readonly Reason[] => {
      const target = targetOf(subject)
      const words = target === undefined ? undefined : STATE_WORDS[target.state]
      const lead = leadOf(input, subject.person.personId, objectiveId)
      const why = [...explainLead(lead), ...seeker.explain(subject)]
      if (target === undefined || words === undefined) return why
      const name = plainText(target.organization, LONGEST_NAME_IN_WORDS)
      const { targetId, state } = target
      return [{ kind: 'target', text: `At ${name}, ${words}`, targetId, state, objectiveId }, ...why]
    },
  }
}

const explainLead = (lead: PlannedLead | undefined): readonly Reason[] => {
  if (lead === undefined) return []
  const { meet, organization, targetId, objectiveId } = lead
  const whom = plainText(meet, LONGEST_NAME_IN_WORDS)
  const where = plainText(organization, LONGEST_NAME_IN_WORDS)
  return [
    {
      kind: 'lead',
      text: `Can bring you to ${whom} at ${where}, a target to move this week`,
      targetId,
      objectiveId,
    },
  ]
}
