import { addDays } from '../plain-date.ts'
import { dateInWords } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { NamedIntroduction } from './in-ledger.ts'
import { introductionMadeOn } from './moves.ts'
import { isIntroductionDue, isToTell } from './next-step.ts'

/** Thanks and a first line to somebody one was introduced to are best within so many days. A judgement: a week. */
const SOON_DAYS = 7
/** Shown where somebody was removed from the people. */
const SOMEBODY = 'somebody'

/** What a week can hold of an introduction; `write`: introduced, and no word of the user's since. */
export const INTRODUCTION_TASKS = [
  'ask-once-more',
  'ask-how-it-stands',
  'ask-both',
  'ask-the-other',
  'make',
  'write',
  'find-time',
  'ask-whether-met',
  'tell-connector',
] as const
export type IntroductionTaskKind = (typeof INTRODUCTION_TASKS)[number]

/** An introduction with everybody's name. */
export interface PlannedIntroduction extends NamedIntroduction {
  readonly connector: string | null
}

/** One thing to do about an introduction, with the person to turn to for it. */
export interface IntroductionTask {
  readonly introductionId: string
  readonly personId: string
  readonly kind: IntroductionTaskKind
  readonly suggestion: string
  /** Why now: what waits, and since when. */
  readonly because: string
  /** `YYYY-MM-DD` */
  readonly dueOn: string
}

interface Asked {
  readonly today: string
  /** When the user was last in touch with somebody; null where they never were. */
  readonly lastContactOn: (personId: string) => string | null
}

/**
 * What an introduction asks of the user on a day: to look after it when its day comes, to write to whom one was
 * introduced, to tell the connector what came of it. Null while nothing is to be done, and where nobody on record can be
 * turned to.
 */
export const introductionTask = (
  introduction: PlannedIntroduction,
  asked: Asked,
): IntroductionTask | null => {
  const kind = kindOf(introduction, asked)
  if (kind === null) return null
  const personId = whomToTurnTo(kind, introduction)
  if (personId === null) return null
  return {
    introductionId: introduction.introductionId,
    personId,
    kind,
    suggestion: taskSuggestion(kind, introduction),
    because: becauseOf(kind, introduction, asked.today),
    dueOn: dueOf(kind, introduction),
  }
}

const kindOf = (
  introduction: PlannedIntroduction,
  { today, lastContactOn }: Asked,
): IntroductionTaskKind | null => {
  const { state, connectorId, personId, forId, followUpOn, acceptedOn } = introduction
  if (isToTell(introduction)) return 'tell-connector'
  const isDue = isIntroductionDue(introduction, today)
  const madeOn = introductionMadeOn(introduction)
  if (state === 'made' && forId === null && personId !== null) {
    if (isDue) return 'find-time'
    const last = lastContactOn(personId)
    return followUpOn !== null && madeOn !== null && (last === null || last < madeOn) ? 'write' : null
  }
  if (!isDue) return null
  if (state === 'made' && forId !== null) return 'ask-whether-met'
  if (connectorId !== null) return state === 'requested' ? 'ask-once-more' : 'ask-how-it-stands'
  if (state !== 'agreed') return 'ask-both'
  return acceptedOn === null ? 'ask-the-other' : 'make'
}

const whomToTurnTo = (kind: IntroductionTaskKind, { connectorId, personId, forId }: PlannedIntroduction) => {
  switch (kind) {
    case 'write':
    case 'find-time':
      return personId
    case 'ask-both':
    case 'ask-the-other':
    case 'make':
      return personId ?? forId
    case 'ask-whether-met':
      return forId ?? personId
    default:
      return connectorId
  }
}

/** What to do, in one sentence without its full stop; the same as long as names stay, so that it names the task. */
export const taskSuggestion = (kind: IntroductionTaskKind, introduction: PlannedIntroduction): string => {
  const { connector, person, other } = namesOf(introduction)
  switch (kind) {
    case 'ask-once-more':
      return `Ask ${connector} once more about an introduction to ${person}, or let it rest`
    case 'ask-how-it-stands':
      return `Ask ${connector} how the introduction to ${person} stands`
    case 'ask-both':
      return `Ask ${person} and ${other} whether they would like to meet, each by themselves`
    case 'ask-the-other':
      return `Ask ${person} whether they would like to meet ${other}, who said yes`
    case 'make':
      return `Bring ${person} and ${other} together: both said yes`
    case 'write':
      return `Write to ${person} and find a time to meet: ${connector} introduced you`
    case 'find-time':
      return `Find a time with ${person}: ${connector} introduced you, and you have not met yet`
    case 'ask-whether-met':
      return `Ask ${other} whether the meeting with ${person} came about`
    case 'tell-connector':
      return `Tell ${connector} what came of the introduction to ${person}`
  }
}

const becauseOf = (kind: IntroductionTaskKind, introduction: PlannedIntroduction, today: string): string => {
  const { connector, person, other } = namesOf(introduction)
  const { requestedOn, steps, state } = introduction
  const last = dateInWords(steps.at(-1)?.cameOn ?? requestedOn, today)
  const whom = introduction.forId === null ? 'you' : other
  switch (kind) {
    case 'ask-once-more':
      return `You asked on ${dateInWords(requestedOn, today)} for an introduction to ${person}; no answer is on record`
    case 'ask-how-it-stands':
      return state === 'made'
        ? `Introduced you to ${person} on ${last}; you have not met yet`
        : `Said yes on ${last} to introducing ${whom} to ${person}; nothing since`
    case 'ask-both':
    case 'ask-the-other':
    case 'make':
      return `You mean to bring ${person} and ${other} together since ${dateInWords(requestedOn, today)}`
    case 'write':
    case 'find-time':
      return `${connector} introduced you on ${last}; you have not met yet`
    case 'ask-whether-met':
      return `${person} and ${other} were introduced on ${last}; whether they met is not on record`
    case 'tell-connector':
      return state === 'met'
        ? `Brought ${whom} to ${person}; you have not told them of the meeting on ${last}`
        : `Agreed to help with ${person}; you have not told them that it ended on ${last}`
  }
}

const dueOf = (
  kind: IntroductionTaskKind,
  { steps, requestedOn, followUpOn }: PlannedIntroduction,
): string => {
  const last = steps.at(-1)?.cameOn ?? requestedOn
  return kind === 'write' || kind === 'tell-connector' ? addDays(last, SOON_DAYS) : (followUpOn ?? last)
}

const namesOf = ({ connector, person, wanted, forPerson }: PlannedIntroduction) => ({
  connector: nameOf(connector),
  person: nameOf(person ?? wanted),
  other: nameOf(forPerson),
})

const nameOf = (name: string | null): string => plainText(name ?? SOMEBODY, LONGEST_NAME_IN_WORDS)
