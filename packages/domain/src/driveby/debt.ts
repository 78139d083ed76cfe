import { fromDayNumber, toDayNumber } from '../plain-date.ts'
import type { Reason } from '../plan/index.ts'
import { dateInWords } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { DriveByInput } from './input.ts'
import type { Met, MetSource } from './met.ts'
import { IDEAL_DAYS, WINDOW_DAYS } from './tally.ts'

/** How long somebody who was met is still waited for here: a quarter, in days. Before that the figures tell. */
const DEBT_DAYS = 90

/** Somebody met lately who has heard nothing since, and the one thing to do. Dates are `YYYY-MM-DD`. */
export interface MissingFollowUp {
  readonly personId: string
  readonly metOn: string
  readonly source: MetSource
  readonly through: string | null
  /** Two days after meeting. */
  readonly idealBy: string
  /** Thirty days after meeting. */
  readonly fadesOn: string
  /** Until then; below 0 where it is past. */
  readonly daysLeft: number
  /** The day the user means to follow up, where there is one. */
  readonly promisedOn: string | null
  readonly suggestion: string
  readonly reasons: readonly Reason[]
}

/** Those still to be followed up with: first whose thirty days end soonest, then those they are over for, the last met first. */
export const debtOf = (
  met: readonly Met[],
  { today, promised, letGo }: DriveByInput,
): readonly MissingFollowUp[] => {
  const now = toDayNumber(today)
  return met
    .filter(
      ({ person: { personId, rest }, day, followedUpDay }) =>
        followedUpDay === null && now - day <= DEBT_DAYS && !letGo.has(personId) && !isResting(rest, today),
    )
    .sort((a, b) => orderOf(a, now) - orderOf(b, now) || (a.person.personId < b.person.personId ? -1 : 1))
    .map((each) => missing(each, now, today, promised.get(each.person.personId) ?? null))
}

const isResting = (rest: Met['person']['rest'], today: string): boolean =>
  rest !== null && (rest.until === null || rest.until > today)

/** Days left where there are some; beyond them all others, by how long it is over. */
const orderOf = ({ day }: Met, now: number): number => {
  const age = now - day
  return age <= WINDOW_DAYS ? WINDOW_DAYS - age : age
}

const missing = (met: Met, now: number, today: string, promisedOn: string | null): MissingFollowUp => {
  const { person, day, source, through } = met
  return {
    personId: person.personId,
    metOn: fromDayNumber(day),
    source,
    through,
    idealBy: fromDayNumber(day + IDEAL_DAYS),
    fadesOn: fromDayNumber(day + WINDOW_DAYS),
    daysLeft: day + WINDOW_DAYS - now,
    promisedOn,
    suggestion: suggestionFor(met),
    reasons: reasonsFor(met, today, promisedOn),
  }
}

const suggestionFor = ({ person, source, through, theyWroteDay }: Met): string => {
  const name =
    plainText(person.givenName, LONGEST_NAME_IN_WORDS) || plainText(person.name, LONGEST_NAME_IN_WORDS)
  const by = plainText(through ?? '', LONGEST_NAME_IN_WORDS)
  if (theyWroteDay !== null) return `Write back to ${name}`
  if (source === 'event') return `Send ${name} two lines on what you spoke about at ${by}`
  if (source === 'introduction') return `Write to ${name}, and tell ${by} that you did`
  if (source === 'conversation')
    return `Send ${name} what you promised, or one thing that helps with what they told you`
  return `Say hello to ${name}, and ask what they are working on`
}

const reasonsFor = (
  { day, source, through, theyWroteDay }: Met,
  today: string,
  promisedOn: string | null,
): readonly Reason[] => {
  const metOn = fromDayNumber(day)
  const on = dateInWords(metOn, today)
  const by = plainText(through ?? '', LONGEST_NAME_IN_WORDS)
  const how: Readonly<Record<MetSource, string>> = {
    event: `Met at ${by}, ${on}`,
    introduction: `Met through ${by}, ${on}`,
    connection: `Connected on ${on}`,
    conversation: `First spoke on ${on}`,
  }
  const wroteOn = theyWroteDay === null ? null : fromDayNumber(theyWroteDay)
  return [
    { kind: 'met', text: how[source], on: metOn, source, through },
    wroteOn === null
      ? { kind: 'no-word', text: 'Nothing from you since is on record', on: metOn }
      : { kind: 'they-wrote', text: `They wrote on ${dateInWords(wroteOn, today)}`, on: wroteOn },
    ...(promisedOn === null
      ? []
      : [{ kind: 'promised', text: `You mean to by ${dateInWords(promisedOn, today)}`, on: promisedOn }]),
  ]
}
