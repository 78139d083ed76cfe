import { type Evidence, resolveIdentities, type ScoredPair, type Zone } from '@rapport/domain'
import type { IdentityCard } from '../ports/identity.ts'
import { cardTable } from './card-table.ts'

/** Two people who may be one. */
export interface SamePair {
  /** People as they are shown; the one to keep first. */
  readonly kept: string
  readonly absorbed: string
  /** Probability of being one person, 0 to 1. */
  readonly score: number
  readonly zone: Zone
  readonly evidence: readonly Evidence[]
}

/** What the resolver makes of all cards, with what the user has decided. */
export interface SameFindings {
  /** Nobody can doubt these: to be merged without asking. Applied in this order, each `kept` is still shown by itself. */
  readonly certain: readonly SamePair[]
  /** To be asked about, likeliest first; each two people once. */
  readonly open: readonly SamePair[]
}

export interface FindOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** Everything that is compared, and what the user has decided: pairs of cards by id. */
export interface Known {
  readonly cards: readonly IdentityCard[]
  readonly distinct: readonly (readonly [string, string])[]
}

/** Compares every card with every other that it could be. Takes seconds where there are tens of thousands. */
export const findSame = (
  { cards: all, distinct: toldApart }: Known,
  options: FindOptions = {},
): SameFindings => {
  const cards = all.filter((card) => !card.isOwner)
  const indexOf = new Map(cards.map((card, index) => [card.personId, index]))
  const pairOf = (first: string, second: string): readonly [number, number][] => {
    const [a, b] = [indexOf.get(first), indexOf.get(second)]
    return a === undefined || b === undefined ? [] : [[a, b]]
  }
  const same = cards.flatMap((card) =>
    card.shownId === card.personId ? [] : pairOf(card.personId, card.shownId),
  )
  const distinct = toldApart.flatMap(([first, second]) => pairOf(first, second))
  const { signal, onProgress } = options
  const resolution = resolveIdentities(cardTable(cards), {
    same,
    distinct,
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress: (_phase, done, total) => onProgress(done, total) }),
  })
  const describe = (pair: ScoredPair, people: People): SamePair => ({
    ...people,
    score: pair.score,
    zone: pair.zone,
    evidence: resolution.explain(pair.a, pair.b),
  })
  return pairsOfPeople(cards, resolution.pairs, resolution.clusters, distinct, describe)
}

interface People {
  readonly kept: string
  readonly absorbed: string
}

const pairsOfPeople = (
  cards: readonly IdentityCard[],
  pairs: readonly ScoredPair[],
  clusters: Int32Array,
  distinct: readonly (readonly [number, number])[],
  describe: (pair: ScoredPair, people: People) => SamePair,
): SameFindings => {
  const shown = shownPeople(cards)
  // As whom each person is shown once the certain merges so far are made.
  const joined = new Map<string, string>()
  const rootOf = (card: number): string => {
    let id = cards[card]?.shownId ?? ''
    for (let next = joined.get(id); next !== undefined; next = joined.get(id)) id = next
    return id
  }
  const certain: SamePair[] = []
  for (const pair of pairs) {
    if (clusters[pair.a] !== clusters[pair.b]) continue
    const [a, b] = [rootOf(pair.a), rootOf(pair.b)]
    if (a === b) continue
    const people = inOrder(a, b, shown)
    joined.set(people.absorbed, people.kept)
    certain.push(describe(pair, people))
  }
  const toldApart = new Set(distinct.map(([a, b]) => unordered(rootOf(a), rootOf(b))))
  const seen = new Set<string>()
  const open: SamePair[] = []
  for (const pair of pairs) {
    const [a, b] = [rootOf(pair.a), rootOf(pair.b)]
    const key = unordered(a, b)
    if (a === b || seen.has(key) || toldApart.has(key)) continue
    seen.add(key)
    open.push({ ...describe(pair, inOrder(a, b, shown)), zone: 'ask' })
  }
  return { certain, open }
}

const unordered = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

interface ShownPerson {
  /** The card that leads was entered by hand: its lists are edits, which would replace those of the other. */
  readonly isOwn: boolean
  readonly hasProfile: boolean
  /** The name on the card that leads has both its parts, and nothing else in it. */
  readonly hasFullName: boolean
  readonly contacts: number
  readonly cards: number
}

const NOBODY_YET: ShownPerson = { isOwn: false, hasProfile: false, hasFullName: false, contacts: 0, cards: 0 }

/** "Larysa (Kalynchuk Forwarding)" is how a phone remembers somebody, not what they are called. */
const isFullName = ({ givenName, familyName }: IdentityCard): boolean =>
  givenName.length > 1 && familyName.length > 1 && !/[()\d@/]/.test(`${givenName}${familyName}`)

/** What there is to each person shown, over all their cards. */
const shownPeople = (cards: readonly IdentityCard[]): ReadonlyMap<string, ShownPerson> => {
  const shown = new Map<string, ShownPerson>()
  for (const card of cards) {
    const known = shown.get(card.shownId) ?? NOBODY_YET
    shown.set(card.shownId, {
      isOwn: known.isOwn || (card.personId === card.shownId && card.book === 'own'),
      hasProfile: known.hasProfile || card.profile !== '',
      hasFullName: known.hasFullName || (card.personId === card.shownId && isFullName(card)),
      contacts: known.contacts + card.contacts,
      cards: known.cards + 1,
    })
  }
  return shown
}

/** The one about whom more is known is kept: from a source, with a profile, a full name, then with more contacts, more cards, the older one. */
const inOrder = (a: string, b: string, shown: ReadonlyMap<string, ShownPerson>): People => {
  const [one, other] = [shown.get(a), shown.get(b)]
  const lead =
    Number(one?.isOwn ?? false) - Number(other?.isOwn ?? false) ||
    Number(other?.hasProfile ?? false) - Number(one?.hasProfile ?? false) ||
    Number(other?.hasFullName ?? false) - Number(one?.hasFullName ?? false) ||
    (other?.contacts ?? 0) - (one?.contacts ?? 0) ||
    (other?.cards ?? 0) - (one?.cards ?? 0) ||
    (a < b ? -1 : 1)
  return lead <= 0 ? { kept: a, absorbed: b } : { kept: b, absorbed: a }
}
