import type { Channel } from '../channel.ts'
import type { Action } from './action.ts'
import { type Aim, type Fit, firstClaimOf, type Subject } from './aim/index.ts'
import { channelFor, minutesFor } from './effort.ts'
import { horizonOf, nextAction, quickRests, restOf } from './next-action.ts'
import type { PlanInput } from './plan.ts'
import type { Option } from './select/index.ts'
import { worthOf } from './worth.ts'

/** Something the week could hold: what to do about whom, for what. */
export interface Candidate extends Option {
  readonly subject: Subject
  readonly servedAim: Aim
  readonly action: Action
  readonly channel: Channel
}

/** A person who fits an aim, before it is settled which matches are looked at further. */
interface Match {
  readonly subject: Subject
  readonly fit: Fit
  readonly action: Action
  readonly channel: Channel
  readonly value: number
}

export interface Found {
  /** The best for each aim, best first in a total order. */
  readonly candidates: readonly Candidate[]
  /** How many people could be planned for at all. */
  readonly people: number
}

/** The least fit for a first conversation: somebody who answers to what is asked for, not merely to a part of it. */
const FIRST_CONVERSATION_FIT = 0.4
/** Candidates kept for each aim besides as many as could fit the week twice over. */
const SPARE_CANDIDATES = 40
/** The shortest thing to do, in minutes. */
const SHORTEST = minutesFor('reply', 'linkedin')
/** People of one organization kept for each aim: more than a week takes, so that some may fall to another aim. */
const MOST_OF_ONE_ORGANIZATION = 6

/** Finds whom the week could turn to for each aim. Linear in people times aims, plus sorting what was found. */
export const findCandidates = (
  input: PlanInput,
  subjects: readonly Subject[],
  aims: readonly Aim[],
  budget: number,
): Found => {
  const done = new Set(input.done.map((entry) => entry.personId))
  const horizon = horizonOf(input.today)
  const rests = quickRests(input)
  const matchesByAim = aims.map((): Match[] => [])
  const people = new Set<string>()
  for (const subject of subjects) {
    const { person, relationship } = subject
    const terms = { isDone: done.has(person.personId), restFrom: rests.get(person.personId) }
    if (restOf(person, relationship, horizon, terms) !== null) continue
    const usual = nextAction(person, relationship, horizon)
    const claim = firstClaimOf(input, person.personId)
    for (let index = 0; index < aims.length; index += 1) {
      const aim = aims[index]
      if (aim === undefined) break
      if (aim.isOwedOnly && usual !== 'reply' && usual !== 'thank') continue
      const fit = aim.fit(subject)
      if (fit === null) continue
      const action = usual ?? firstConversation(subject, fit, input.today)
      if (action === null) continue
      const channel = channelFor(action, person, relationship)
      const worth = worthOf(action, channel, person, relationship, input.today)
      matchesByAim[index]?.push({
        subject,
        fit,
        action,
        channel,
        value: aim.weight * fit.degree * worth * claim,
      })
      people.add(person.personId)
    }
  }
  const most = SPARE_CANDIDATES + 2 * Math.ceil(budget / SHORTEST)
  const candidates = aims.flatMap((aim, index) =>
    shortlist(matchesByAim[index] ?? [], most).map((match) => toCandidate(match, aim)),
  )
  return {
    candidates: candidates.sort((a, b) => bestFirst(a, b) || compare(a.aim, b.aim)),
    people: people.size,
  }
}

const firstConversation = ({ person, relationship }: Subject, fit: Fit, today: string): Action | null => {
  if (fit.isPersonAsked) return 'first-conversation'
  const isKnown = (person.connectedOn !== null && person.connectedOn <= today) || relationship.contactDays > 0
  return isKnown && fit.degree >= FIRST_CONVERSATION_FIT ? 'first-conversation' : null
}

const toCandidate = ({ fit, ...match }: Match, aim: Aim): Candidate => ({
  ...match,
  personId: match.subject.person.personId,
  aim: aim.key,
  isFocused: aim.isFocused,
  organization: fit.isOrganizationAsked ? null : match.subject.organization,
  isFirstConversation: match.action === 'first-conversation',
  minutes: minutesFor(match.action, match.channel),
  servedAim: aim,
})

/** By value, then the stronger tie, then ids, so that the order people came in never shows. */
const bestFirst = (a: Pick<Match, 'value' | 'subject'>, b: Pick<Match, 'value' | 'subject'>): number =>
  b.value - a.value ||
  b.subject.relationship.strength - a.subject.relationship.strength ||
  compare(a.subject.person.personId, b.subject.person.personId)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const shortlist = (matches: Match[], most: number): readonly Match[] => {
  const kept: Match[] = []
  const ofOrganization = new Map<string, number>()
  for (const match of matches.sort(bestFirst)) {
    if (kept.length >= most) break
    const { organization } = match.subject
    if (organization !== null && !match.fit.isOrganizationAsked) {
      const count = ofOrganization.get(organization) ?? 0
      if (count >= MOST_OF_ONE_ORGANIZATION) continue
      ofOrganization.set(organization, count + 1)
    }
    kept.push(match)
  }
  return kept
}
