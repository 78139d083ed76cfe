import { isAskHeldBack, NO_BALANCE } from '../ledger/index.ts'
import type { Action } from './action.ts'
import { type Aim, type Fit, firstClaimOf, type Subject } from './aim/index.ts'
import { bestFirst, type Candidate, compare, type Match, toCandidate } from './candidate.ts'
import { claimsOn } from './claims.ts'
import { channelFor, minutesFor } from './effort.ts'
import { horizonOf, nextAction, quickRests, restOf } from './next-action.ts'
import type { PlanInput } from './plan.ts'
import { type Lessons, learnLessons, ORDINARY_FAVOR, stillWaiting, worthOf } from './value/index.ts'

export interface Found {
  /** What was agreed, what was promised, and the best for each aim; best first in a total order. */
  readonly candidates: readonly Candidate[]
  /** How many people could be planned for at all. */
  readonly people: number
  /** Of whom nothing is asked although the item serves an objective: something is to be given first. */
  readonly givesFirst: ReadonlySet<string>
}

/** The least fit for a first conversation: somebody who answers to what is asked for, not merely to a part of it. */
const FIRST_CONVERSATION_FIT = 0.4
/** Candidates kept for each aim at least, and for all of them together: what a program proves within a second. */
const LEAST_CANDIDATES = 40
const MOST_CANDIDATES = 240
/** People of one organization kept for each aim: more than a week takes, so that some may fall to another aim. */
const MOST_OF_ONE_ORGANIZATION = 6

/** Finds whom the week could turn to for each aim. Linear in people times aims, plus sorting what was found. */
export const findCandidates = (
  input: PlanInput,
  subjects: readonly Subject[],
  aims: readonly Aim[],
): Found => {
  const claims = claimsOn(input, subjects, aims)
  const lessons = learnLessons(input.decisions ?? [], input.today)
  const horizon = horizonOf(input.today)
  const rests = quickRests(input)
  const done = new Set(input.done.map(({ personId }) => personId))
  const matchesByAim = aims.map((): Match[] => [])
  const people = new Set(claims.candidates.map(({ personId }) => personId))
  const givesFirst = new Set<string>()
  for (const subject of subjects) {
    const { person, relationship } = subject
    const { personId } = person
    if (claims.settled.has(personId)) continue
    const terms = { isDone: done.has(personId), restFrom: rests.get(personId) }
    if (restOf(person, relationship, horizon, terms) !== null) continue
    const usual = nextAction(person, relationship, horizon)
    if (!hasSomethingToSay(subject, usual, lessons)) continue
    const fits = aims.map((aim) =>
      aim.isOwedOnly && usual !== 'reply' && usual !== 'thank' ? null : aim.fit(subject),
    )
    const besides = servedBesides(aims, fits)
    for (const [index, aim] of aims.entries()) {
      const fit = fits[index] ?? null
      if (fit === null) continue
      const action = usual ?? firstConversation(subject, fit, input.today)
      if (action === null) continue
      const match = valued(input, lessons, aim, subject, fit, action, besides(index))
      if (match.worth <= 0) continue
      if (match.isHeldBack) givesFirst.add(personId)
      matchesByAim[index]?.push(match)
      people.add(personId)
    }
  }
  const most = Math.max(LEAST_CANDIDATES, Math.floor(MOST_CANDIDATES / Math.max(1, aims.length)))
  const found = aims.flatMap((aim, index) =>
    shortlist(matchesByAim[index] ?? [], most).map((match) => toCandidate(match, aim, input.waiting)),
  )
  return {
    candidates: [...claims.candidates, ...found].sort(
      (a, b) => Number(b.isFixed) - Number(a.isFixed) || bestFirst(a, b) || compare(a.aim, b.aim),
    ),
    people: people.size,
    givesFirst,
  }
}

/** A word serves every objective that comes up in it: the others count half, since one is what it is about. */
const BESIDES_SHARE = 0.5

/** What serving an aim serves of the objectives besides it. */
const servedBesides = (aims: readonly Aim[], fits: readonly (Fit | null)[]): ((index: number) => number) => {
  const serves = aims.map((aim, index) =>
    aim.objective === null ? 0 : aim.weight * (fits[index]?.degree ?? 0),
  )
  const all = serves.reduce((sum, served) => sum + served, 0)
  return (index) => (aims[index]?.objective === null ? 0 : BESIDES_SHARE * (all - (serves[index] ?? 0)))
}

const firstConversation = ({ person, relationship }: Subject, fit: Fit, today: string): Action | null => {
  if (fit.isPersonAsked) return 'first-conversation'
  const isKnown = (person.connectedOn !== null && person.connectedOn <= today) || relationship.contactDays > 0
  return isKnown && fit.degree >= FIRST_CONVERSATION_FIT ? 'first-conversation' : null
}

/** Where the user had nothing to say to somebody, only what came since is a reason: a message, thanks owed, a move. */
const hasSomethingToSay = ({ person }: Subject, usual: Action | null, lessons: Lessons): boolean => {
  const since = lessons.nothingToSaySince(person.personId)
  return since === null || usual === 'reply' || usual === 'thank' || (person.changedEmployerOn ?? '') > since
}

const valued = (
  input: PlanInput,
  lessons: Lessons,
  aim: Aim,
  subject: Subject,
  fit: Fit,
  action: Action,
  besides: number,
): Match & { readonly isHeldBack: boolean } => {
  const { person, relationship } = subject
  const { personId } = person
  const channel = channelFor(action, person, relationship, lessons.wrongChannels(personId))
  const balance = balanceWith(input, subject)
  const isForObjective = aim.objective !== null
  const factor =
    firstClaimOf(input, personId) *
    lessons.acceptance(personId, channel, action) *
    lessons.suits(personId, [aim.objective?.objectiveId ?? aim.network?.networkId ?? 'courtesy'])
  const { worth, askWorth } = worthOf(
    { action, channel, person, relationship, balance, today: input.today },
    // Courtesy is owed while somebody waits; what serves a purpose does so whenever it is written.
    aim.weight *
      fit.degree *
      (aim.isOwedOnly ? stillWaiting({ action, relationship, today: input.today }) : 1) +
      besides,
    isForObjective,
  )
  const couldAsk = isForObjective && (action === 'catch-up' || action === 'reconnect')
  const isHeldBack = couldAsk && isAskHeldBack(balance)
  return {
    subject,
    fit,
    action,
    channel,
    minutes: minutesFor(action, channel),
    worth: factor * worth,
    askWorth: couldAsk && !isHeldBack ? factor * askWorth : 0,
    isHeldBack,
  }
}

/** The balance as given; else what the favors on record tell, each an ordinary one. */
const balanceWith = ({ balances }: PlanInput, { person }: Subject) => {
  if (balances !== undefined) return balances.get(person.personId) ?? NO_BALANCE
  const { given, received } = person
  if (given + received === 0) return NO_BALANCE
  return {
    ...NO_BALANCE,
    given: { value: ORDINARY_FAVOR * given, count: given, lastOn: null },
    received: { value: ORDINARY_FAVOR * received, count: received, lastOn: null },
  }
}

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
