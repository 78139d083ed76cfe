import { toDayNumber } from '../plain-date.ts'
import { overlaps } from './line-tokens.ts'
import type { LogPerson, LogReading, Span } from './reading.ts'
import type { Clause } from './sort-clauses.ts'
import type { Moment } from './time/moments.ts'

interface Line {
  readonly plain: string
  readonly moments: readonly Moment[]
  readonly clauses: readonly Clause[]
  readonly people: readonly LogPerson[]
  readonly channel: Span | null
}

/** What comes yet is no day of a contact. */
const YET_TO_COME =
  /\b(?:will|going to|plans? to|planning|hopes? to|wants? to|would like|mochte|wird|werden|plant|veut|va|prevoit|quiere|va a|vai|quer|wil|gaat|zal|due)\b/

/** The day of the contact: one named in a clause about it, else today. Never after today. */
export const contactDay = (line: Line, today: string): LogReading['on'] => {
  const { plain, moments, clauses } = line
  for (const clause of clauses) {
    if (clause.kind !== 'plain' || !isOfContact(clause, line, clause === clauses[0])) continue
    const day = moments.find(
      (moment) =>
        moment.past !== null &&
        (moment.isDay || isNearer(moment.past, moment.ahead, today)) &&
        moment.start >= clause.start &&
        moment.end <= clause.end &&
        !isOfRelative(plain.slice(clause.start, moment.start)) &&
        !YET_TO_COME.test(withoutNames(plain, clause.start, moment.start, line.people)),
    )
    if (day?.past != null) return { date: day.past, span: { start: day.start, end: day.end } }
  }
  return { date: today, span: null }
}

/** Behind a thing, what somebody did with it: "the report he'd asked for two weeks ago". */
const RELATIVE =
  /(?:the|an?|his|her|their|my|our|some|all) (?:[^ ,;]+ ){1,4}(?:(?:that|which|who|whom) )?(?:he|she|they|i|we)(?:(?:'d|'s|'ve| had| has| have) \S+| (?:\S+ed|sent|wanted|gave|told|met|saw|wrote|made|left|lent|lost|bought|spoke|took|had))(?: \S+){0,3} ?$|\b(?:qu'(?:il|elle|ils|elles|on) (?:avait|avaient|a|ont)|que (?:me|le|les|nos) (?:ha|habia|pidio|prometio|pediu|prometeu)|die (?:hij|ze|ik|we)|d(?:en|ie|as) (?:er|sie|ich|wir)) [^,;]*$/
const isOfRelative = (before: string): boolean => RELATIVE.test(before)

/** A thing done with somebody, at the head of a clause that has no other subject: "demo last Monday". */
const ENCOUNTER =
  /^(?!(?:he|she|they|it|his|her|their|the|er|sie|il|elle|ella|ele|ela|hij|ze|zij) )(?:\S+ ){0,2}(?:demo|tour|workshop|training|session|presentation|pitch|interview|review|audit|kick-?off|chat|talk|sync|catch-?up|inspection|handover|vorfuhrung|prasentation|schulung|gesprach|presentation|visite|entretien|demonstration|presentacion|entrevista|visita|charla|apresentacao|conversa|presentatie|rondleiding|gesprek)(?:$| (?!about\b|of\b))/

/** It names somebody the contact was with, or how, or nothing but a day. */
const isOfContact = (clause: Clause, { plain, moments, people, channel }: Line, isFirst: boolean): boolean =>
  isFirst ||
  people.some((person) => person.role !== 'mentioned' && overlaps(person, clause)) ||
  (channel !== null && overlaps(channel, clause)) ||
  ENCOUNTER.test(plain.slice(clause.start, clause.end)) ||
  moments.some(
    ({ start, end }) => start <= clause.start + 3 && /^[\s,.]*$/.test(plain.slice(end, clause.end)),
  )

/** Will and Rose are people here. */
const withoutNames = (plain: string, from: number, to: number, people: readonly Span[]): string =>
  people.reduce(
    (text, { start, end }) =>
      start < from || end > to
        ? text
        : text.slice(0, start - from) + '.'.repeat(end - start) + text.slice(end - from),
    plain.slice(from, to),
  )

/** A promise was made to somebody's face. */
const WAS_SAID = /\b(?:promised|agreed|said|told|versprochen|promis|prometi|beloofd)\b/

/** Whether the line tells of a contact that was, beside what is to be done. */
export const isContactIn = (
  plain: string,
  clauses: readonly Clause[],
  people: readonly LogPerson[],
  channel: Span | null,
): boolean =>
  clauses.some((clause) =>
    clause.kind === 'follow-up'
      ? WAS_SAID.test(plain.slice(clause.start, clause.end))
      : (channel !== null && overlaps(channel, clause)) ||
        people.some((person) => person.role !== 'mentioned' && overlaps(person, clause)),
  )

/** "In January" said in November is the one to come. */
const isNearer = (past: string, ahead: string | null, today: string): boolean =>
  ahead === null || toDayNumber(today) - toDayNumber(past) < toDayNumber(ahead) - toDayNumber(today)
