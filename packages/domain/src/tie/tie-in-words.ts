import { counted, dateInWords, monthInWords } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { TieEvidence, TieFact } from './tie.ts'

/** A fact as it is shown: one short sentence about the two, whichever way round. */
export const tieInWords = (fact: TieFact, today: string): TieEvidence => ({
  kind: fact.kind,
  text: textOf(fact, today),
  on: fact.on,
  recorded: fact.recorded,
  count: fact.count,
})

const textOf = ({ kind, count, on, since, about }: TieFact, today: string): string => {
  const name = about === null ? '' : plainText(about, LONGEST_NAME_IN_WORDS)
  switch (kind) {
    case 'contact':
      return contact(count, on, today)
    case 'introduction':
      return `${about === null ? 'One of the two agreed to an introduction' : `Introduced by ${name}`}${inMonth(on)}`
    case 'list':
      return `On the list “${name}”${inMonth(on)}`
    case 'relation':
      return RELATIONS[name] ?? 'On record as knowing each other'
    case 'thread':
      return `In ${counted(count, 'small conversation')} with you${last(count, on)}`
    case 'meeting':
      return `In ${counted(count, 'small meeting')} with you${last(count, on)}`
    case 'event':
      return count === 1
        ? `Both came to ${name}${inMonth(on)}; whether they spoke is not on record`
        : `Both came to ${counted(count, 'gathering')}, last to ${name}${inMonth(on)}; whether they spoke is not on record`
    case 'employer':
      return `Both at ${name}${years(since, on)}; whether they know each other is not on record`
  }
}

const RELATIONS: Readonly<Record<string, string>> = {
  manager: 'On record as manager and report',
  assistant: 'On record as working for one another',
  friend: 'On record as friends',
  colleague: 'On record as colleagues',
  'referred-by': 'On record as referred by one another',
}

const contact = (count: number, on: string | null, today: string): string => {
  if (count > 0 && on !== null) return `You were in touch, last on ${dateInWords(on, today)}`
  return on === null ? 'You hold a card of theirs' : `You are connected since ${monthInWords(on)}`
}

const inMonth = (on: string | null): string => (on === null ? '' : ` in ${monthInWords(on)}`)

const last = (count: number, on: string | null): string =>
  on === null ? '' : `${count === 1 ? '' : ', last'} in ${monthInWords(on)}`

const years = (since: string | null, until: string | null): string => {
  const [first, final] = [since?.slice(0, 4), until?.slice(0, 4)]
  if (first === undefined || final === undefined) return ''
  return first === final ? ` in ${first}` : ` from ${first} to ${final}`
}
