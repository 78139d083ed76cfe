import type { PersonFacts } from '../person-facts.ts'
import { answersCounted, medianAnswerDays } from './answer-times.ts'
import { agoInWords, counted, durationInWords, monthInWords } from './date-in-words.ts'
import type { Evidence } from './evidence.ts'
import type { ComponentKind } from './explain-strength.ts'
import { everyInWords } from './standing-in-words.ts'
import { rhythmOf } from './state-of.ts'
import { burstinessOf, daysTheySpoke, daysWeSpoke } from './weigh.ts'

interface Calendar {
  readonly today: string
  readonly dateOf: (day: number) => string
}

type InWords = (evidence: Evidence, person: PersonFacts, calendar: Calendar) => string

/** What was looked at, and what the record shows of it, in plain words. */
export const componentInWords = (
  kind: ComponentKind,
  evidence: Evidence,
  person: PersonFacts,
  calendar: Calendar,
): { readonly label: string; readonly text: string } => {
  const [label, text] = WORDS[kind]
  return { label, text: text(evidence, person, calendar) }
}

const frequency: InWords = ({ contactDays, firstDay }, _, { dateOf }) => {
  if (firstDay === null) return 'No message or conversation is on record'
  return `In touch on ${counted(contactDays, 'day')} since ${monthInWords(dateOf(firstDay))}`
}

const depth: InWords = ({ interactions, conversations }) => {
  if (interactions === 0) return 'At most an invitation'
  if (conversations === 0) return 'All of it in writing'
  if (conversations === interactions) return 'All of it calls and meetings'
  return `${conversations} of ${interactions} ${conversations === 1 ? 'was a call or meeting' : 'were calls or meetings'}`
}

const oneToOne: InWords = ({ interactions, oneToOne: alone }) => {
  if (interactions === 0) return 'Nothing to tell from'
  if (alone === interactions) return 'Always between the two of you'
  if (alone === 0) return 'Always with others'
  return `${alone} of ${interactions} between the two of you, the others in company`
}

const recency: InWords = ({ lastDay }, _, { dateOf, today }) =>
  lastDay === null ? 'Never in touch yet' : `Last in touch ${agoInWords(dateOf(lastDay), today)}`

const reciprocity: InWords = (evidence) => {
  const [we, they] = [daysWeSpoke(evidence), daysTheySpoke(evidence)]
  if (we + they === 0) return 'Nobody has spoken yet'
  if (they === 0) return `So far it was you who spoke, on ${counted(we, 'day')}`
  if (we === 0) return `So far it was they who spoke, on ${counted(they, 'day')}`
  return `You spoke on ${counted(we, 'day')}, they on ${they}`
}

const initiative: InWords = ({ weBegan, theyBegan }) => {
  if (weBegan + theyBegan === 0) return 'Not enough to tell who begins'
  if (theyBegan === 0) return `After a silence it was you who began, ${times(weBegan)}`
  if (weBegan === 0) return `After a silence it was they who began, ${times(theyBegan)}`
  return `After a silence you began ${times(weBegan)}, they ${times(theyBegan)}`
}

const answers: InWords = ({ theirAnswers, ourAnswers, unanswered }) => {
  const parts = [
    answersCounted(theirAnswers) === 0
      ? null
      : `They usually answer ${within(medianAnswerDays(theirAnswers))}`,
    answersCounted(ourAnswers) === 0 ? null : `you ${within(medianAnswerDays(ourAnswers))}`,
    unanswered < 2 ? null : `your last ${unanswered} messages are still open`,
  ].filter((part) => part !== null)
  if (parts.length === 0) return 'No answers on record to go by'
  const text = parts.join(', ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

const HOURS = 24

const within = (days: number | null): string => {
  if (days === null) return 'at no certain time'
  if (days * HOURS <= 1) return 'within the hour'
  if (days * HOURS <= 12) return `within ${counted(Math.ceil(days * HOURS), 'hour')}`
  return days <= 1 ? 'within a day' : `after ${durationInWords(Math.round(days))}`
}

/** Burstiness beyond which one hears a beat, or feels bursts. A judgement. */
const HEARD = 0.2

const regularity: InWords = (evidence) => {
  const bursts = burstinessOf(evidence)
  const rhythm = rhythmOf(evidence)
  if (bursts === null || rhythm === null) return 'Too few days to hear a beat'
  const every = everyInWords(rhythm)
  if (bursts < -HEARD) return `A steady beat, about every ${every}`
  if (bursts > HEARD)
    return `In ${counted(evidence.stretches, 'stretch', 'stretches')}, with silences between`
  return `Now and then, every ${every} on average`
}

const length: InWords = ({ firstDay, lastDay }) => {
  if (firstDay === null || lastDay === null) return 'Not begun yet'
  return lastDay === firstDay ? 'A single day' : `In touch over ${durationInWords(lastDay - firstDay)}`
}

const history: InWords = (_, { given, received, lastRecommendedMeOn }, { today }) => {
  const favors = given + received === 0 ? 'No favors on record' : `${given} given, ${received} received`
  return lastRecommendedMeOn === null || lastRecommendedMeOn > today
    ? favors
    : `${favors}; they recommended you in ${monthInWords(lastRecommendedMeOn)}`
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

const WORDS: Readonly<Record<ComponentKind, readonly [label: string, text: InWords]>> = {
  frequency: ['How often', frequency],
  depth: ['In which way', depth],
  'one-to-one': ['In what company', oneToOne],
  recency: ['How lately', recency],
  reciprocity: ['Both sides', reciprocity],
  initiative: ['Who begins', initiative],
  answers: ['Answers', answers],
  regularity: ['Rhythm', regularity],
  length: ['How long', length],
  history: ['Favors', history],
}
