import type { RankKind } from './lexicon/index.ts'
import { type JobFunction, LEVELS, type Level } from './names.ts'
import type { Item } from './phrases.ts'

/** What a role's head says of level; `managing-director` is settled by the function (see `classify.ts`). */
export type Rank = Level | 'managing-director' | 'seat' | null

/**
 * The level that a head phrase gives its role. The last person word is the head: as an assistant, secretary or trainee
 * it outweighs the ranks before it ("executive assistant", "management trainee"); otherwise the highest rank holds, by
 * `ROLE_ORDER`. Linear in the length of the phrase.
 */
export function rankOf(head: readonly Item[]): Rank {
  const items = mergeChiefOfficers(head)
  const lastPerson = items.findLastIndex(({ entry }) => entry?.person === true)
  const headRank = items[lastPerson]?.entry?.rank ?? null
  if (headRank === 'training') return 'training'
  if (headRank === 'support' && lastPerson === lastRanked(items)) return 'entry'
  let best: Rank = null
  for (let at = 0; at < items.length; at += 1) {
    const rank = rankAt(items, at)
    if (rank !== null && (best === null || order(rank) > order(best))) best = rank
  }
  if (best !== 'manager' && best !== 'director' && items[0]?.entry?.rank === 'training' && lastPerson > 0)
    return 'training'
  if (best !== null && order(best) > order('entry')) return best
  return best ?? (lastPerson >= 0 ? 'entry' : null)
}

const RANKED_NOUNS: ReadonlySet<RankKind> = new Set([
  'cxo',
  'vp',
  'director',
  'manager',
  'support',
  'president',
])

function lastRanked(items: readonly Item[]): number {
  return items.findLastIndex(({ entry }) => entry?.rank != null && RANKED_NOUNS.has(entry.rank))
}

/**
 * Which of several levels holds. A stake in the firm yields to the job of a director or above ("Founder & CEO" is a
 * chief executive) and outweighs any other ("Owner / Office Manager" is an owner).
 */
const ROLE_ORDER: readonly Rank[] = [
  null,
  'training',
  'seat',
  'entry',
  'senior',
  'manager',
  'partner',
  'owner',
  'director',
  'managing-director',
  'vp',
  'cxo',
]

export const order = (rank: Rank): number => ROLE_ORDER.indexOf(rank)

/** "Chief marketing and content officer" is one office, whatever stands between. */
function mergeChiefOfficers(head: readonly Item[]): readonly Item[] {
  const chief = head.findIndex(({ entry }) => entry?.rank === 'chief')
  if (chief < 0) return head
  const officer = head.findIndex(
    ({ text }, at) => at > chief && (text === 'officer' || text.endsWith(' officer')),
  )
  if (officer < 0) return head
  const office: Item = {
    text: 'chief officer',
    entry: { rank: 'cxo', function: null, weight: 0, person: true, headFirst: false },
  }
  return [...head.slice(0, chief), office, ...head.slice(officer + 1)]
}

function rankAt(items: readonly Item[], at: number): Rank {
  const entry = items[at]?.entry
  const rank = entry?.rank ?? null
  const next = items[at + 1]
  const nextRank = next?.entry?.rank ?? null
  switch (rank) {
    case null:
      return null
    case 'cxo':
    case 'vp':
    case 'director':
    case 'manager':
      return entry?.function === 'Finance' && isOfOtherField(items, at) ? null : rank
    case 'managing-director':
      return rank
    case 'partner':
      return isHead(items, at) && !isOfField(items, at) ? 'partner' : null
    case 'owner':
      return isHead(items, at) && !ownsPart(items, at) ? 'owner' : null
    case 'president':
      return 'cxo'
    case 'chair':
      if (next !== undefined) return null
      return items.some(({ text }) => text === 'department' || text === 'faculty') ? 'director' : 'seat'
    case 'head':
      return rankOfHead(items, at, nextRank)
    case 'chief':
      return rankOfChief(items, at)
    case 'lead':
      return at === 0 && next !== undefined && next.entry?.function === 'Sales' && !next.entry.person
        ? null
        : 'senior'
    case 'principal':
    case 'senior-noun':
    case 'senior-word':
      return 'senior'
    case 'junior-word':
      return 'entry'
    case 'managing-word':
      return items.some(({ entry: other }, place) => place > at && other?.person) ? 'manager' : null
    case 'board':
      return 'seat'
    case 'training':
      return next === undefined ? 'training' : null
    default:
      return null
  }
}

/**
 * A stake stands at the end of its phrase, before a name or before another office: "partner manager" and "owner
 * relations manager" hold none.
 */
function isHead(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (next === undefined) return true
  if (next.entry === null) return !items.some(({ entry }, place) => place > at && entry?.person)
  return next.entry.rank !== null && OFFICES.has(next.entry.rank)
}

const OFFICES: ReadonlySet<RankKind> = new Set([
  'cxo',
  'director',
  'president',
  'owner',
  'partner',
  'managing-director',
])

/** "HR partner" and "data partner" advise a field; a "tax partner" is in the lexicon as a whole. */
function isOfField(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.text === 'partner' && items.some(({ entry }, place) => place < at && entry?.function != null)
  )
}

/** The owner of a quality, a product or a budget answers for it; a bakery or a clinic is owned. */
function ownsPart(items: readonly Item[], at: number): boolean {
  const owned = items[at - 1]?.entry?.function ?? null
  return items[at]?.text === 'owner' && owned !== null && !BUSINESSES.has(owned)
}

const BUSINESSES: ReadonlySet<JobFunction> = new Set([
  'Operations',
  'Sales',
  'Healthcare Services',
  'Real Estate',
  'Arts and Design',
  'Education',
  'Consulting',
])

/** A controller of anything but money is an ordinary member of staff ("supply controller"). */
function isOfOtherField(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.text === 'controller' &&
    items.some(
      ({ entry }, place) =>
        place < at &&
        entry?.function != null &&
        entry.function !== 'Finance' &&
        entry.function !== 'Accounting',
    )
  )
}

/**
 * A chief of a trade is its senior hand ("chief engineer"), a chief of something heads it ("Chief, Cardiology"), and
 * one named after what is led leads a crew ("section chief"); the officers are merged before.
 */
function rankOfChief(items: readonly Item[], at: number): Rank {
  if (items.some(({ entry }, place) => place > at && entry?.person)) return 'senior'
  if (items[at + 1] !== undefined) return 'cxo'
  return at === 0 ? 'director' : 'manager'
}

/** "Head of sales" and "marketing head" are directors; a head nurse or head coach leads a crew. */
function rankOfHead(items: readonly Item[], at: number, nextRank: RankKind | null): Rank {
  if (nextRank === 'director' || nextRank === 'vp' || nextRank === 'cxo' || nextRank === 'manager')
    return null
  return items.some(({ entry }, place) => place > at && entry?.person) ? 'manager' : 'director'
}

/** `seat` tells no level; every other rank but `managing-director` is one. */
export function levelOf(rank: Rank): Level | null {
  return (LEVELS as readonly Rank[]).includes(rank) ? (rank as Level) : null
}
