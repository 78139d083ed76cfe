import { isAt, type PlaceReading, readPlace } from '../match/place/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import { rawWords } from '../words/index.ts'
import type { LearnedEntry } from './matches.ts'
import { compoundsOf } from './search/compounds.ts'
import { findAnswers, LEAST_COVERED, rarityOf, workspaceFor } from './search/find.ts'
import { indexTexts, stemsIn, type TextIndex } from './search/text-index.ts'
import { functionKey, industryKey } from './words/meanings.ts'
import { levelFit, type NeedReading, placeIn, readNeed } from './words/read-need.ts'

/** Somebody's offer, or a person by their position, that answers a need. */
export interface Answer {
  readonly offer: LearnedEntry | null
  /** Null where the offer is the user's own. */
  readonly personId: string | null
  /** How well, above 0 and up to 1. */
  readonly fit: number
  /** The words of the need that it answers. */
  readonly words: () => readonly string[]
  /** Whether it is where the need says: null where that is not known, undefined where the need names no place. */
  readonly isThere: boolean | null | undefined
}

/** How much of a fit is left where the place is another, or not known. Judgements: who is elsewhere hardly ever fits. */
const PLACE_FIT = { elsewhere: 0.4, unknown: 0.9 }
/** The name of an organization tells less of what its people do than their titles. A judgement. */
const BY_ORGANIZATION = 0.7

/** Answers to needs among offers and positions, best first. The offers are indexed once, people for as long as their list lives. */
export const createAnswers = (people: readonly PersonFacts[], offers: readonly LearnedEntry[]) => {
  const positions = positionsOf(people)
  const offered = indexTexts(offers.length, (doc) => [{ text: offers[doc]?.text ?? '', strength: 1 }])
  const rarity = rarityOf([offered, positions])
  const compounds = compoundsOf(new Set([...stemsIn(offered), ...stemsIn(positions)]))
  const [forOffers, forPositions] = [workspaceFor(offered), workspaceFor(positions)]
  const places = offers.map(({ text }) => placeIn(rawWords(text)))

  return (text: string): readonly Answer[] => {
    const need = readNeed(text)
    const answers: Answer[] = []
    for (const { doc, coverage, words } of findAnswers(need, offered, rarity, compounds, forOffers)) {
      const offer = offers[doc]
      const isThere = whether(need, () => places[doc] ?? null)
      const fit = coverage * placeFit(isThere)
      if (offer === undefined || fit < LEAST_COVERED) continue
      answers.push({ offer, personId: offer.personId, fit, words, isThere })
    }
    if (need.asksForPerson) {
      for (const { doc, coverage, words } of findAnswers(need, positions, rarity, compounds, forPositions)) {
        const person = people[doc]
        if (person === undefined) continue
        const isThere = whether(need, () => (person.place === null ? null : readPlace(person.place)))
        const fit = coverage * placeFit(isThere) * levelFit(need.level, person.level)
        if (fit >= LEAST_COVERED)
          answers.push({ offer: null, personId: person.personId, fit, words, isThere })
      }
    }
    return answers.sort(byFit)
  }
}

const idOf = ({ personId, offer }: Answer): string => `${personId ?? ''} ${offer?.learnedId ?? ''}`

const byFit = (a: Answer, b: Answer): number => b.fit - a.fit || (idOf(a) < idOf(b) ? -1 : 1)

const whether = (need: NeedReading, placeOf: () => PlaceReading | null): Answer['isThere'] => {
  if (need.place === null) return undefined
  const place = placeOf()
  return place === null ? null : isAt(need.place, place)
}

const placeFit = (isThere: Answer['isThere']): number =>
  isThere === false ? PLACE_FIT.elsewhere : isThere === null ? PLACE_FIT.unknown : 1

const indexed = new WeakMap<readonly PersonFacts[], TextIndex>()

const positionsOf = (people: readonly PersonFacts[]): TextIndex => {
  const known = indexed.get(people)
  if (known !== undefined) return known
  const index = indexTexts(
    people.length,
    (doc) => fieldsOf(people[doc]),
    (doc) => fieldKeysOf(people[doc]),
  )
  indexed.set(people, index)
  return index
}

const fieldsOf = (person: PersonFacts | undefined) =>
  person?.isNamed !== true
    ? []
    : [
        { text: person.title ?? '', strength: 1 },
        { text: person.organization ?? '', strength: BY_ORGANIZATION },
      ]

const fieldKeysOf = (person: PersonFacts | undefined): readonly string[] => [
  ...(person?.isNamed === true && person.function !== null ? [functionKey(person.function)] : []),
  ...(person?.isNamed === true && person.industry !== null ? [industryKey(person.industry)] : []),
]
