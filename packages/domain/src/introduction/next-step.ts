import { dateInWords } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { Introduction } from './introduction.ts'
import { introductionMadeOn, isIntroductionOpen } from './moves.ts'

/** Whose names stand in the sentences; a connector of null is the user. */
export interface IntroductionNames {
  readonly connector: string | null
  readonly person: string
  readonly forPerson: string | null
}

export const NEXT_STEPS = [
  'await-answer',
  'ask-once-more',
  'ask-both',
  'make',
  'await-making',
  'await-meeting',
  'ask-whether-met',
  'tell-connector',
  'nothing',
] as const

/** What is to be done next about an introduction. */
export interface NextStep {
  readonly code: (typeof NEXT_STEPS)[number]
  readonly text: string
}

/** Whether the connector has a right to hear what came of it, and has not. */
export const isToTell = ({
  connectorId,
  toldOn,
  state,
  steps,
}: Pick<Introduction, 'connectorId' | 'toldOn' | 'state' | 'steps'>): boolean => {
  if (connectorId === null || toldOn !== null) return false
  // Who declined the ask, or never answered it, has done nothing that anything could have come of.
  return (
    state === 'met' ||
    (isOver(state) && steps.some((step) => step.state === 'agreed' || step.state === 'made'))
  )
}

const isOver = (state: Introduction['state']): boolean => state === 'declined' || state === 'no-answer'

/** Whether its day to be looked after has come. */
export const isIntroductionDue = (
  introduction: Pick<Introduction, 'state' | 'followUpOn'>,
  today: string,
): boolean =>
  isIntroductionOpen(introduction) && introduction.followUpOn !== null && introduction.followUpOn <= today

/** What to do next, by state, day and who has agreed. */
export const nextStepOf = (introduction: Introduction, names: IntroductionNames, today: string): NextStep => {
  const connector = nameOf(names.connector)
  const person = nameOf(names.person)
  if (isToTell(introduction)) return { code: 'tell-connector', text: `Tell ${connector} what came of it.` }
  const isDue = isIntroductionDue(introduction, today)
  switch (introduction.state) {
    case 'requested':
      return introduction.connectorId === null
        ? {
            code: 'ask-both',
            text: `Ask ${bothOf(names)} whether they would like to meet, each by themselves.`,
          }
        : isDue
          ? { code: 'ask-once-more', text: `Ask ${connector} once more, or let it rest.` }
          : { code: 'await-answer', text: `${connector} has until ${day(introduction, today)} to answer.` }
    case 'agreed':
      return afterAgreed(introduction, names, isDue)
    case 'made':
      return isDue
        ? { code: 'ask-whether-met', text: `Did ${whoMeets(names)} and ${person} meet?` }
        : { code: 'await-meeting', text: meetingAhead(introduction, names, today) }
    default:
      return { code: 'nothing', text: closing(introduction, names, today) }
  }
}

const nameOf = (name: string | null): string =>
  name === null ? 'you' : plainText(name, LONGEST_NAME_IN_WORDS)

const whoMeets = ({ forPerson }: IntroductionNames): string => nameOf(forPerson)
const bothOf = ({ forPerson, person }: IntroductionNames): string =>
  `${nameOf(person)} and ${nameOf(forPerson)}`

const day = ({ followUpOn }: Introduction, today: string): string =>
  followUpOn === null ? 'then' : dateInWords(followUpOn, today)

const afterAgreed = (introduction: Introduction, names: IntroductionNames, isDue: boolean): NextStep => {
  const person = nameOf(names.person)
  if (introduction.connectorId === null) {
    return introduction.acceptedOn === null
      ? { code: 'ask-both', text: `Ask ${person} as well: an introduction is made when both said yes.` }
      : { code: 'make', text: `Both said yes: bring ${bothOf(names)} together.` }
  }
  const connector = nameOf(names.connector)
  if (isDue) {
    return { code: 'ask-once-more', text: `Ask ${connector} how it stands; a few lines make it easy.` }
  }
  return introduction.acceptedOn === null
    ? { code: 'await-making', text: `${connector} said yes and asks ${person}.` }
    : { code: 'await-making', text: `Both said yes; ${connector} brings you together.` }
}

const meetingAhead = (introduction: Introduction, names: IntroductionNames, today: string): string =>
  introduction.forId === null
    ? `Write to ${nameOf(names.person)} and find a time, by ${day(introduction, today)}.`
    : `${bothOf(names)} have until ${day(introduction, today)} to find a time.`

const closing = (introduction: Introduction, names: IntroductionNames, today: string): string => {
  const made = introductionMadeOn(introduction)
  switch (introduction.state) {
    case 'met':
      return introduction.toldOn === null
        ? `${bothOf(names)} met.`
        : `${nameOf(names.connector)} heard of it on ${dateInWords(introduction.toldOn, today)}.`
    case 'no-answer':
      return made === null
        ? 'No answer came. It can be taken up again.'
        : 'It was made, and led to no meeting.'
    default:
      return 'It was declined. That is fine, and nobody owes a reason.'
  }
}
