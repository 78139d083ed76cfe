import type { PersonFacts } from '../person-facts.ts'
import { describeNeed, type PersonKind } from '../purpose/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { KindInNetwork } from './judge-kind.ts'
import { inWords } from './names-in-words.ts'
import type { VenueFrame } from './suggest-venues.ts'

/** People asked where they meet others: one question each is quickly put, more than three is a campaign. A judgement. */
const MOST_ASKED = 3

/** People of the kind who could tell where they meet others: those best known first. */
export const whomToAsk = (
  { judge }: KindInNetwork,
  { people, relationships }: VenueFrame,
): readonly PersonFacts[] =>
  people
    .map((person, index) => ({ person, relationship: relationships[index] }))
    .filter(({ person, relationship }) => person.isNamed && relationship !== undefined && judge(person) === 1)
    .sort(
      (a, b) =>
        (b.relationship?.strength ?? 0) - (a.relationship?.strength ?? 0) ||
        (b.relationship?.interactions ?? 0) - (a.relationship?.interactions ?? 0) ||
        (a.person.personId < b.person.personId ? -1 : 1),
    )
    .slice(0, MOST_ASKED)
    .map(({ person }) => person)

/** That no place is known, and the step that mends it. */
export const describeGap = (kind: PersonKind, ask: readonly PersonFacts[]): string => {
  const who = describeNeed({ ...kind, count: 2 }, null).replace(/^2 /, '')
  const gap = `Nothing on record shows where ${who} gather.`
  if (ask.length === 0) {
    return `${gap} Bring in the attendee list of an event they may go to, or add a group you have heard of.`
  }
  const names = inWords(
    ask.map(({ name }) => plainText(name, LONGEST_NAME_IN_WORDS)),
    ask.length,
  )
  const asOne = ask.length === 1 ? 'who is one of them' : 'who are of that kind'
  return `${gap} Ask ${names}, ${asOne}, where they meet others; or bring in an attendee list, or add a group.`
}
