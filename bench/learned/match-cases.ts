import { readFileSync } from 'node:fs'
import { inferIndustry } from '../../packages/domain/src/index.ts'
import type { LearnedEntry } from '../../packages/domain/src/learned/index.ts'
import { type PersonFacts, unknownPerson } from '../../packages/domain/src/person-facts.ts'
import { classifyTitle } from '../../packages/domain/src/title/index.ts'

type Offer =
  | { readonly id: string; readonly kind: 'offer'; readonly text: string }
  | {
      readonly id: string
      readonly kind: 'position'
      readonly title: string
      readonly organization: string
      readonly place: string | null
    }

interface LabelledNeed {
  readonly text: string
  /** Ids of the offers and positions that answer it. */
  readonly fits: readonly string[]
  readonly half: 'seen' | 'unseen'
}

export interface MatchCases {
  readonly needs: readonly LabelledNeed[]
  readonly offers: readonly Offer[]
}

export const readCases = (): MatchCases =>
  JSON.parse(readFileSync(new URL('match-cases.json', import.meta.url), 'utf8'))

/** The offer or position in words. */
export const wordsOf = (offer: Offer): string =>
  offer.kind === 'offer' ? offer.text : `${offer.title} ${offer.organization} ${offer.place ?? ''}`

/** Everybody with an offer or a position; those with an offer alone have no title. */
export const peopleOf = ({ offers }: MatchCases): readonly PersonFacts[] =>
  offers.map((offer) => {
    const isOffer = offer.kind === 'offer'
    return {
      ...unknownPerson(offer.id, `Person ${offer.id}`),
      givenName: 'Person',
      title: isOffer ? null : offer.title,
      organization: isOffer ? null : offer.organization,
      function: isOffer ? null : classifyTitle(offer.title).function,
      level: isOffer ? null : classifyTitle(offer.title).level,
      industry: isOffer ? null : inferIndustry(offer.organization),
      place: isOffer ? null : offer.place,
    }
  })

export const offersOf = ({ offers }: MatchCases): readonly LearnedEntry[] =>
  offers
    .filter((offer) => offer.kind === 'offer')
    .map(({ id, text }) => ({
      learnedId: id,
      personId: id,
      person: null,
      kind: 'offer',
      text,
      learnedOn: '2026-11-01',
      settledOn: null,
    }))
