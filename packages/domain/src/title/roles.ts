import { GLUE } from './lexicon/glue.ts'
import type { Item } from './phrases.ts'
import { COMMA, HARD_BREAK, isBreak, POSSESSIVE, SLASH } from './tokens.ts'

/** One thing a title says its holder is, with what that is of. */
export interface Role {
  /** Who: the words up to the first preposition. */
  readonly head: readonly Item[]
  /** What shares the head by an "and" or a slash before it ("sales and" in "sales and marketing manager"). */
  readonly shared: readonly Item[][]
  /** Of what: after a preposition, or joined to that by "and". */
  readonly objects: Item[][]
  /** Whereof, more loosely: after a comma or a dash, without a person of its own. */
  readonly scopes: Item[][]
  /** Held in name or in hope only (retired, aspiring). */
  readonly unranked: boolean
}

interface Segment {
  head: Item[]
  /** One group for each preposition. */
  readonly objects: Item[][]
  /** The objects follow "to" and the like: conjunctions go on naming whom the role serves. */
  serves: boolean
  readonly opensAfter: string
  unranked: boolean
}

/**
 * Parts a title into the roles it names. A segment without a person or rank word is the scope of a neighbour: joined by
 * "and" or a slash it shares the next role's head ("sales and marketing manager"), otherwise it tells what the role
 * before it is of ("VP, Marketing"), or the one after it where none came before.
 */
export function readRoles(items: readonly Item[]): Role[] {
  const segments = segmentsOf(items).filter(({ head, objects }) => head.length > 0 || objects.length > 0)
  const roles: Role[] = []
  let waiting: Segment[] = []
  let part: Item[][] | null = null
  segments.forEach((segment, at) => {
    const last = roles.at(-1)
    if (segment.head.some(namesSomebody)) {
      const role = roleOf(segment, waiting)
      roles.push(role)
      part = role.objects
      waiting = []
    } else if (last === undefined || sharesNextHead(segment, segments[at + 1])) {
      waiting.push(segment)
    } else {
      if (part === null || !isJoined(segment)) part = last.scopes
      part.push(...waiting.flatMap(itemsOf), ...itemsOf(segment))
      waiting = []
    }
  })
  const last = roles.at(-1)
  if (last !== undefined) last.scopes.push(...waiting.flatMap(itemsOf))
  else if (waiting[0] !== undefined) roles.push(scopeOnly(waiting[0], waiting.slice(1)))
  return roles
}

const AND = 'and'

const namesSomebody = ({ entry }: Item): boolean =>
  entry !== null && (entry.person || (entry.rank !== null && RANKS_ALONE.has(entry.rank)))

/** Rank words that make a role without a noun beside them. */
const RANKS_ALONE: ReadonlySet<string> = new Set([
  'head',
  'chief',
  'lead',
  'principal',
  'chair',
  'senior-word',
  'managing-word',
])

const itemsOf = ({ head, objects }: Segment): Item[][] => (head.length > 0 ? [head, ...objects] : objects)

const isJoined = ({ opensAfter }: Segment): boolean => opensAfter === AND || opensAfter === SLASH

/** "Sales and marketing manager": the next segment is joined by "and" or a slash and has the head. */
function sharesNextHead(segment: Segment, next: Segment | undefined): boolean {
  if (next === undefined || segment.objects.length > 0 || segment.opensAfter !== HARD_BREAK) return false
  return isJoined(next) && next.head.some(namesSomebody)
}

function roleOf(segment: Segment, waiting: readonly Segment[]): Role {
  const joined = isJoined(segment) || segment.opensAfter === COMMA
  const before = waiting.flatMap(itemsOf)
  return {
    head: segment.head,
    shared: joined ? before : [],
    objects: [...segment.objects],
    scopes: joined ? [] : before,
    unranked: segment.unranked,
  }
}

/** No role by itself: "opening for a nurse" still names one after its preposition. */
function scopeOnly({ head, objects, serves, unranked }: Segment, rest: readonly Segment[]): Role {
  const scopes = rest.flatMap(itemsOf)
  const named = serves || saysSomething(head) ? undefined : objects.find((group) => group.some(namesSomebody))
  if (named === undefined) return { head, shared: [], objects: [...objects], scopes, unranked }
  return { head: named, shared: [], objects: objects.filter((group) => group !== named), scopes, unranked }
}

const saysSomething = (items: readonly Item[]): boolean => items.some(({ entry }) => entry !== null)

function segmentsOf(items: readonly Item[]): Segment[] {
  const segments: Segment[] = []
  let segment = openSegment(HARD_BREAK)
  let inObject = false
  let skippingTo: ReadonlySet<string> | null = null
  const open = (opensAfter: string): void => {
    segments.push(segment)
    segment = openSegment(opensAfter)
    inObject = false
  }
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item
    const { text } = item
    if (isBreak(text)) {
      // What is skipped belongs to an organization's name, a former role or a wish.
      if (skippingTo !== null && !skippingTo.has(text)) continue
      skippingTo = null
      if (!segment.serves || text === HARD_BREAK) open(text)
      continue
    }
    if (skippingTo !== null) continue
    switch (opensWish(items, at) ? 'wish' : glueOf(item)) {
      case 'and':
        if (!segment.serves) open(AND)
        break
      case 'served':
        if (segment.head.length > 0) {
          segment.serves = inObject = true
          segment.objects.push([])
        }
        break
      case 'object':
        if (segment.head.length > 0) {
          inObject = true
          segment.objects.push([])
        }
        break
      case 'possessive':
        segment.objects.push(segment.head)
        segment.head = []
        break
      case 'place':
        skippingTo = AFTER_PLACE
        break
      case 'former':
        skippingTo = AFTER_FORMER
        break
      case 'wish':
        skippingTo = AFTER_WISH
        break
      case 'unranked':
        segment.unranked = true
        break
      case 'filler':
        break
      default:
        if (inObject) segment.objects.at(-1)?.push(item)
        else segment.head.push(item)
    }
  }
  segments.push(segment)
  return segments
}

/** What a small word does here; a word that also says something itself is no glue. */
function glueOf({ text, entry }: Item): ReturnType<typeof GLUE.get> | 'possessive' {
  if (text === POSSESSIVE) return 'possessive'
  return entry === null ? GLUE.get(text) : undefined
}

/** "Open to work", but not "open source". */
const opensWish = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === 'open' && items[at + 1]?.text === 'to'

const AFTER_PLACE: ReadonlySet<string> = new Set([HARD_BREAK, COMMA])
const AFTER_FORMER: ReadonlySet<string> = new Set([HARD_BREAK, COMMA, SLASH])
const AFTER_WISH: ReadonlySet<string> = new Set([HARD_BREAK])

function openSegment(opensAfter: string): Segment {
  return { head: [], objects: [], serves: false, opensAfter, unranked: false }
}
