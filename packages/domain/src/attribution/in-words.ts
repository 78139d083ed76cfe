import { counted, dateInWords } from '../strength/date-in-words.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { RecordedHelp } from './record.ts'
import type { Step } from './step.ts'

/** The name of a person, null for somebody who was removed. */
export type NameOf = (personId: string) => string | null

/** Characters of a subject or favor that stand in a sentence. */
const LONGEST_ABOUT = 90
/** People named where several met at one place. */
const MOST_NAMED = 2

const called = (personId: string | undefined, nameOf: NameOf): string => {
  const name = personId === undefined ? null : nameOf(personId)
  return name === null ? 'someone removed' : plainText(name, LONGEST_NAME_IN_WORDS)
}

const several = (personIds: readonly string[], nameOf: NameOf): string => {
  const names = personIds.slice(0, MOST_NAMED).map((personId) => called(personId, nameOf))
  const more = personIds.length - names.length
  return more > 0 ? `${names.join(', ')} and ${counted(more, 'other')}` : names.join(' and ')
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** A step as a short sentence without its date. */
export const stepInWords = (step: Step, nameOf: NameOf): string => {
  const [first, second] = step.personIds
  const name = called(first, nameOf)
  const about = plainText(step.about ?? '', LONGEST_ABOUT)
  switch (step.kind) {
    case 'event':
      return step.personIds.length === 0
        ? `“${about}”`
        : `You met ${several(step.personIds, nameOf)} at “${about}”`
    case 'venue':
      return `You know ${name} from “${about}”`
    case 'connection':
      return `You connected with ${name}`
    case 'introduction':
      return `${capital(name)} introduced you to ${called(second, nameOf)}`
    case 'help-given':
      return helped('given', name, about)
    case 'help-received':
      return helped('received', name, about)
    case 'person':
      return `${capital(name)}, with nothing dated on record`
    case 'conversation':
      return conversationInWords(step, name)
  }
}

const helped = (side: RecordedHelp['side'], name: string, about: string): string =>
  `${side === 'given' ? `You helped ${name}` : `${capital(name)} helped you`}${about === '' ? '' : `: ${about}`}`

/** Help as a short sentence, where no day of it is on record. */
export const helpInWords = ({ side, personId, text }: RecordedHelp, nameOf: NameOf): string =>
  helped(side, called(personId, nameOf), plainText(text, LONGEST_ABOUT))

const conversationInWords = ({ depth, count }: Step, name: string): string => {
  if (count > 1) return `In touch with ${name} ${count} times`
  if (depth === 'talk') return `You spoke with ${name}`
  return `A message between you and ${name}`
}

/** Where an outcome began and who introduced whom on the way, in sentences; null where nothing led to it. */
export const beginningInWords = (chain: readonly Step[], nameOf: NameOf): string | null => {
  const [first, ...others] = chain
  if (first === undefined) return null
  if (first.kind === 'person') {
    return `Nothing dated is on record with ${called(first.personIds[0], nameOf)} before it.`
  }
  const then = others
    .filter(({ kind }) => kind === 'introduction')
    .map((step) => ` Then ${lowerFirst(stepInWords(step, nameOf))}.`)
  return `It began on ${dateInWords(first.on)}: ${lowerFirst(stepInWords(first, nameOf))}.${then.join('')}`
}

/** Only our own words: a name keeps its capital. */
const lowerFirst = (text: string): string =>
  /^(You |A message|In touch|Someone removed)/u.test(text)
    ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
    : text
