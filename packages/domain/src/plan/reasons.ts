import type { PersonFacts } from '../person-facts.ts'
import {
  counted,
  dateInWords,
  interactionsInWords,
  monthInWords,
  type Relationship,
} from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { Action } from './action.ts'
import { chosenReason } from './aim/index.ts'
import type { Candidate } from './candidate.ts'
import type { PlanInput, Reason } from './plan.ts'
import { hasFreshMove } from './value/index.ts'

/** Longest piece of a note that is shown, in characters: what one reads at a glance. */
const LONGEST_NOTE = 140

/** Why this person, now: what is owed or how it stands, the purpose served, then what gives a reason to write. Never empty. */
export const reasonsFor = (
  candidate: Candidate,
  input: Pick<PlanInput, 'chosen' | 'today'>,
  { isAsk, givesFirst }: { readonly isAsk: boolean; readonly givesFirst: boolean },
): readonly Reason[] => {
  const { today } = input
  const { subject, servedAim, action, promise, introduction } = candidate
  const { person, relationship } = subject
  const reasons = [
    promised(promise, today),
    introduced(introduction),
    waiting(action, relationship, today),
    recommended(action, person),
    chosenReason(input, person.personId),
    ...(servedAim?.explain(subject) ?? []),
    history(relationship, today),
    moved(person, today),
    note(person),
    favors(person),
    connected(person, relationship, today),
    asking(isAsk, givesFirst),
  ].filter((reason) => reason !== null)
  return reasons.length > 0 ? reasons : [{ kind: 'on-record', text: 'On record in your network' }]
}

const promised = (promise: Candidate['promise'], today: string): Reason | null =>
  promise === null
    ? null
    : {
        kind: 'promised',
        text: `You said so on ${dateInWords(promise.madeOn, today)}, for ${dateInWords(promise.dueOn, today)}`,
        followUpId: promise.followUpId,
        dueOn: promise.dueOn,
      }

const introduced = (task: Candidate['introduction']): Reason | null =>
  task === null
    ? null
    : {
        kind: 'introduction',
        text: task.because,
        introductionId: task.introductionId,
        dueOn: task.dueOn,
      }

/** Giving comes before asking: what speaks for an ask, or holds it back. */
const asking = (isAsk: boolean, givesFirst: boolean): Reason | null => {
  if (isAsk) return { kind: 'ask', text: 'You gave before, so there is room to ask for their help' }
  return givesFirst ? { kind: 'give-first', text: 'Give first this time: nothing is asked yet' } : null
}

const waiting = (action: Action, { awaitingSince }: Relationship, today: string): Reason | null =>
  action !== 'reply' || awaitingSince === null
    ? null
    : {
        kind: 'waiting',
        text: `Wrote to you on ${dateInWords(awaitingSince, today)}; nothing since`,
        on: awaitingSince,
      }

const recommended = (action: Action, { lastRecommendedMeOn: on }: PersonFacts): Reason | null =>
  action !== 'thank' || on === null
    ? null
    : { kind: 'recommended', text: `Recommended you in ${monthInWords(on)}; no contact since`, on }

const history = (relationship: Relationship, today: string): Reason | null => {
  const { lastContactOn, lastPersonalOn, state, interactions, contactDays } = relationship
  if (lastContactOn === null) return null
  const what = interactionsInWords(relationship)
  const isCrowdSince = lastPersonalOn !== null && lastPersonalOn !== lastContactOn
  const text =
    state !== 'dormant' && state !== 'lapsed'
      ? `${what}, ${contactDays === 1 ? '' : 'the last '}on ${dateInWords(lastContactOn, today)}`
      : isCrowdSince
        ? `${what}; since ${monthInWords(lastPersonalOn)} only among many`
        : `${what} until ${monthInWords(lastContactOn)}, silent since`
  return { kind: 'history', text, interactions, contactDays, lastContactOn, state }
}

const moved = (person: PersonFacts, today: string): Reason | null => {
  if (!hasFreshMove(person, today)) return null
  const from = plainText(person.leftOrganization ?? '', LONGEST_NAME_IN_WORDS)
  const to = plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS)
  if (from === '' && to === '') return null
  const text = from === '' ? `Moved to ${to}` : to === '' ? `Left ${from}` : `Left ${from} for ${to}`
  return { kind: 'moved', text, from, to, on: person.changedEmployerOn }
}

const note = (person: PersonFacts): Reason | null => {
  const text = plainText(person.note ?? '', LONGEST_NOTE)
  return text === '' ? null : { kind: 'note', text: `Your note: ${text}` }
}

const favors = ({ given, received }: PersonFacts): Reason | null => {
  if (given + received === 0) return null
  const yours =
    given === 0 ? null : `${received === 0 ? 'You spoke up for them' : 'you for them'} ${times(given)}`
  const theirs = received === 0 ? null : `Spoke up for you ${times(received)}`
  const text = [theirs, yours].filter((part) => part !== null).join(', ')
  return { kind: 'favors', text, given, received }
}

const times = (count: number): string => (count === 1 ? 'once' : counted(count, 'time'))

const connected = (person: PersonFacts, relationship: Relationship, today: string): Reason | null => {
  const { connectedOn } = person
  if (connectedOn === null || connectedOn > today) return null
  const silent = relationship.interactions === 0 ? '; no conversation is on record yet' : ''
  return { kind: 'connected', text: `Connected since ${dateInWords(connectedOn)}${silent}`, connectedOn }
}
