import { keepBest } from '../match/best.ts'
import { isAt, type PlaceReading, readPlace } from '../match/place/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import { rawWords } from '../words/index.ts'
import type { LearnedEntry } from './matches.ts'
import { compoundsOf } from './search/compounds.ts'
import { findAnswers, LEAST_COVERED, rarityOf } from './search/find.ts'
import { indexTexts, stemsIn, type TextIndex } from './search/text-index.ts'
import { functionKey, industryKey, namesOf } from './words/meanings.ts'
import { levelFit, type NeedReading, placeIn, readNeed } from './words/read-need.ts'

/** Somebody's offer, or a person by their position, that answers a need. */
export interface Answer {
  readonly offer: LearnedEntry | null
  /** Null where the offer is the user's own. */
  readonly personId: string | null
  /** How well, above 0 and up to 1. */
  readonly fit: number
  /** The words of the need that it answers. */
  readonly words: readonly string[]
  /** Whether it is where the need says: null where that is not known, undefined where the need names no place. */
  readonly isThere: boolean | null | undefined
}

/** How much of a fit is left where the place is another, or not known. Judgements: who is elsewhere hardly ever fits. */
const PLACE_FIT = { elsewhere: 0.4, unknown: 0.9 }
/** The name of an organization tells less of what its people do than their titles. A judgement. */
const BY_ORGANIZATION = 0.7
/** People by position that are looked at for one need: a few more than are ever proposed. */
const MOST_BY_POSITION = 12

/**
 * Answers to needs among offers and positions, best first. Offers are indexed once, people for as long as their list lives.
 * Of many people who fit by position only those for whom `preference` gives the highest figures are kept, by their place in
 * the list; the figure times the fit decides.
 */
export const createAnswers = (
  people: readonly PersonFacts[],
  offers: readonly LearnedEntry[],
  preference: (index: number) => number,
) => {
  const positions = positionsOf(people)
  const offered = indexTexts(offers.length, (doc) => [{ text: offers[doc]?.text ?? '', strength: 1 }])
  const rarity = rarityOf([offered, positions])
  const compounds = compoundsOf(new Set([...stemsIn(offered), ...stemsIn(positions)]))
  const places = offers.map(({ text }) => placeIn(rawWords(text)))

  const amongOffers = (need: NeedReading): readonly Answer[] => {
    const { found, wordsFor } = findAnswers(need, offered, rarity, compounds)
    return found.flatMap(({ doc, coverage }) => {
      const offer = offers[doc]
      const isThere = whether(need, places[doc] ?? null)
      const fit = coverage * placeFit(isThere)
      if (offer === undefined || fit < LEAST_COVERED) return []
      return [{ offer, personId: offer.personId, fit, words: wordsFor(doc), isThere }]
    })
  }

  const amongPositions = (need: NeedReading): readonly Answer[] => {
    const { found, wordsFor } = findAnswers(need, positions, rarity, compounds)
    const idAt = (place: number) => people[found[place]?.doc ?? -1]?.personId ?? ''
    const isFirst = (a: number, b: number) => idAt(a) < idAt(b)
    const best = keepBest(MOST_BY_POSITION, isFirst)
    const fitOf = (person: PersonFacts, coverage: number): Pick<Answer, 'fit' | 'isThere'> => {
      const isThere = whether(
        need,
        person.place === null || need.place === null ? null : placeOf(person.place),
      )
      return { fit: coverage * placeFit(isThere) * levelFit(need.level, person.level), isThere }
    }
    found.forEach(({ doc, coverage }, place) => {
      const person = people[doc]
      if (person === undefined) return
      const { fit } = fitOf(person, coverage)
      if (fit >= LEAST_COVERED) best.offer(place, fit * preference(doc))
    })
    return best.take().flatMap((place) => {
      const { doc = -1, coverage = 0 } = found[place] ?? {}
      const person = people[doc]
      if (person === undefined) return []
      return [{ offer: null, personId: person.personId, words: wordsFor(doc), ...fitOf(person, coverage) }]
    })
  }

  const answer = (text: string): readonly Answer[] => {
    const need = readNeed(text)
    if (need.units.length === 0) return []
    return [...amongOffers(need), ...(need.asksForPerson ? amongPositions(need) : [])].sort(byFit)
  }

  const answered = new Map<string, readonly Answer[]>()
  return (text: string): readonly Answer[] => {
    const answers = answered.get(text) ?? answer(text)
    answered.set(text, answers)
    return answers
  }
}

const idOf = ({ personId, offer }: Answer): string => `${personId ?? ''} ${offer?.learnedId ?? ''}`

const byFit = (a: Answer, b: Answer): number => b.fit - a.fit || (idOf(a) < idOf(b) ? -1 : 1)

const whether = (need: NeedReading, place: PlaceReading | null): Answer['isThere'] =>
  need.place === null ? undefined : place === null ? null : isAt(need.place, place)

const placeFit = (isThere: Answer['isThere']): number =>
  isThere === false ? PLACE_FIT.elsewhere : isThere === null ? PLACE_FIT.unknown : 1

/** Many people are in the same few places. */
const placesRead = new Map<string, PlaceReading>()
const MOST_PLACES = 10_000

const placeOf = (text: string): PlaceReading => {
  const known = placesRead.get(text)
  if (known !== undefined) return known
  if (placesRead.size >= MOST_PLACES) placesRead.clear()
  const reading = readPlace(text)
  placesRead.set(text, reading)
  return reading
}

const indexed = new WeakMap<readonly PersonFacts[], TextIndex>()

const positionsOf = (people: readonly PersonFacts[]): TextIndex => {
  const known = indexed.get(people)
  if (known !== undefined) return known
  const words = JSON.stringify(people.map(wordsOf))
  const index = lastIndexed?.words === words ? lastIndexed.index : indexPositions(people)
  lastIndexed = { words, index }
  indexed.set(people, index)
  return index
}

/** A list of people is a new one with every favor that is noted; what they are and where they work seldom changes. */
let lastIndexed: { readonly words: string; readonly index: TextIndex } | null = null

/** All that the index is made of. */
const wordsOf = ({ isNamed, title, organization, function: job, industry }: PersonFacts) =>
  isNamed ? [title, organization, job, industry] : []

const indexPositions = (people: readonly PersonFacts[]): TextIndex =>
  indexTexts(
    people.length,
    (doc) => fieldsOf(people[doc]),
    (doc) => fieldKeysOf(people[doc]),
  )

const fieldsOf = (person: PersonFacts | undefined) =>
  person?.isNamed !== true
    ? []
    : [
        { text: person.title ?? '', strength: 1 },
        { text: person.organization ?? '', strength: BY_ORGANIZATION },
      ]

const fieldKeysOf = (person: PersonFacts | undefined): readonly string[] => [
  ...(person?.isNamed === true && person.function !== null
    ? [functionKey(person.function), ...namesOf(person.function)]
    : []),
  ...(person?.isNamed === true && person.industry !== null
    ? [industryKey(person.industry), ...namesOf(person.industry)]
    : []),
]
