import { overlaps, type Token } from '../line-tokens.ts'
import type { LogPerson, Span } from '../reading.ts'
import type { Clause } from '../sort-clauses.ts'
import type { FoundName } from './find-names.ts'
import { CALLED_AT_END, isJoined } from './name-position.ts'
import { type RankContext, rankBearers } from './rank-bearers.ts'
import type { UnknownName } from './unknown-names.ts'

interface Line {
  readonly raw: string
  readonly plain: string
  readonly tokens: readonly Token[]
  readonly names: readonly FoundName[]
  readonly unknown: readonly UnknownName[]
  readonly clauses: readonly Clause[]
}

/** The people of a line, each once, in its order: who they may be, and whether the contact was with them. */
export const peopleOf = (
  line: Line,
  context: Omit<RankContext, 'words'>,
): { readonly people: readonly LogPerson[]; readonly places: readonly NamedPlace[] } => {
  // The names themselves say nothing of which bearer is meant.
  const outside = line.tokens.filter((token) => !line.names.some((name) => overlaps(name, token)))
  const words = new Set(outside.map((token) => token.name))
  const found = [
    ...line.names.map((name) => asKnown(name, line, { ...context, words })),
    ...line.unknown.map(asUnknown(line)),
  ]
    .filter(
      ({ mention }, at, all) => !all.some((other, place) => place !== at && covers(other.mention, mention)),
    )
    .sort((a, b) => a.mention.start - b.mention.start)
  const mentions: Mention[] = []
  for (const one of ledTogether(found, line.plain)) mentions.push(inList(one, mentions.at(-1), line.plain))
  const firsts = firstOfEach(mentions)
  const once = mentions.filter((one) => firsts.get(one) === one)
  const withThem = withWhom(once, line)
  return {
    people: once.map(({ mention, position }, at) => ({
      ...mention,
      role: position === 'introduced' ? 'introduced' : withThem.has(at) ? 'with' : 'mentioned',
    })),
    places: mentions.map((one) => ({
      start: one.mention.start,
      end: one.mention.end,
      person: once.indexOf(firsts.get(one) ?? one),
    })),
  }
}

/** Where one of the people is named, also for the second time. */
export interface NamedPlace extends Span {
  readonly person: number
}

interface Mention {
  readonly mention: Omit<LogPerson, 'role'>
  readonly position: FoundName['position']
  readonly isFull: boolean
}

/** "With Zoltan Bakri and Ana": who stands in a list stands as the one before. */
const inList = (one: Mention, before: Mention | undefined, plain: string): Mention =>
  one.position === 'plain' &&
  before !== undefined &&
  (before.position === 'strong' || before.position === 'introduced') &&
  isJoined(plain.slice(before.mention.end, one.mention.start))
    ? { ...one, position: before.position }
    : one

const AND = /^,? (?:and|&|\+|und|et|y|e|en) $/

/** "Ana, Helen and Jonas visited us": who is named before the last of those who did something did it too. */
const ledTogether = (mentions: readonly Mention[], plain: string): readonly Mention[] => {
  const led: Mention[] = []
  let isList = false
  for (const one of mentions.toReversed()) {
    const next = led.at(-1)
    const between = next === undefined ? '' : plain.slice(one.mention.end, next.mention.start)
    isList =
      next !== undefined &&
      one.position === 'plain' &&
      next.position === 'strong' &&
      (AND.test(between.replace(CALLED_AT_END, '')) || (isList && isJoined(between)))
    led.push(isList ? { ...one, position: 'strong' } : one)
  }
  return led.toReversed()
}

/** What was taken for somebody new stands for the shorter name inside of it. */
const covers = (a: Span, b: Span): boolean =>
  a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start

const asKnown = (name: FoundName, line: Line, context: RankContext): Mention => {
  const { start, end, position, isFull } = name
  const ranked = rankBearers(name.bearers, context)
  return {
    mention: { start, end, text: line.raw.slice(start, end), proposal: null, ...ranked },
    position,
    isFull,
  }
}

const asUnknown =
  ({ raw, names }: Line) =>
  ({ start, end, name, organization, position }: UnknownName): Mention => {
    // Somebody on record with the same first name may be meant all the same, but the user must say so.
    const near = names.find((known) => known.start === start)
    return {
      mention: {
        start,
        end,
        text: raw.slice(start, end),
        proposal: { name, organization },
        candidates: [],
        personId: null,
      },
      position: near?.position ?? position,
      isFull: true,
    }
  }

/** "Tom offers" after "met Tom Okafor" is the same Tom: full names first, then what may be theirs. */
const firstOfEach = (mentions: readonly Mention[]): ReadonlyMap<Mention, Mention> => {
  const firsts = new Map<Mention, Mention>()
  const kept: Mention[] = []
  for (const isFull of [true, false]) {
    for (const one of mentions) {
      if (one.isFull !== isFull) continue
      const first = kept.find((other) => isSame(other, one))
      firsts.set(one, first ?? one)
      if (first === undefined) kept.push(one)
    }
  }
  return firsts
}

const isSame = ({ mention: first }: Mention, { mention: again, isFull }: Mention): boolean => {
  if (first.proposal !== null) {
    const name = first.proposal.name
    return name === again.proposal?.name || (!isFull && name.startsWith(`${again.text} `))
  }
  if (again.proposal !== null) return false
  if (first.personId === null || isFull) {
    return (
      first.text.toLowerCase() === again.text.toLowerCase() ||
      (first.personId !== null && first.personId === again.personId)
    )
  }
  return again.candidates.some(({ personId }) => personId === first.personId)
}

const LED_BY_TITLE =
  /^(?:(?:frau|herrn?|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|mme|madame|monsieur|m\.|sr\.?|sra\.?|senora?|dona?|mevrouw|meneer|the (?:younger|older|young|old)|just|no|well|so|and|then|a|o|my friend|our friend|saw|news from|from|re) ?)*$/

/** Whom the contact was with: those a sentence leads to, else those it begins with, else whoever is named first. */
const withWhom = (mentions: readonly Mention[], { plain, clauses }: Line): ReadonlySet<number> => {
  const clauseOf = (span: Span) => clauses.find((clause) => overlaps(clause, span))
  const places = mentions.map((one, at) => ({ ...one, at, clause: clauseOf(one.mention) }))
  const met = places.filter(({ position }) => position !== 'introduced')
  const told = met.filter(({ clause }) => clause !== undefined && clause.kind !== 'follow-up')
  const strong = told.filter(({ position, clause }) => position === 'strong' && clause?.kind !== 'learned')
  if (strong.length > 0) return new Set(strong.map(({ at }) => at))
  const [firstHead] = told.filter(
    ({ mention, clause }) =>
      clause !== undefined && LED_BY_TITLE.test(plain.slice(clause.start, mention.start)),
  )
  if (firstHead !== undefined) return withList(firstHead.at, mentions, plain)
  const introduced = told.filter(
    ({ clause }) =>
      clause !== undefined &&
      /\bintroduced\b|\bintro'?e?d\b|\bconnected\b|vorgestellt|bekannt gemacht|presente/.test(
        plain.slice(clause.start, clause.end),
      ),
  )
  if (introduced.length > 0) return new Set(introduced.map(({ at }) => at))
  const [first] = told.filter(({ position }) => position !== 'spoken-of')
  if (first !== undefined) return withList(first.at, mentions, plain)
  const due = met.find(({ position }) => position !== 'spoken-of') ?? met[0]
  return due === undefined ? new Set() : withList(due.at, mentions, plain)
}

const withList = (from: number, mentions: readonly Mention[], plain: string): ReadonlySet<number> => {
  const list = new Set([from])
  for (let at = from + 1; at < mentions.length; at += 1) {
    const [before, one] = [mentions[at - 1], mentions[at]]
    if (before === undefined || one === undefined) break
    if (!isJoined(plain.slice(before.mention.end, one.mention.start))) break
    list.add(at)
  }
  return list
}
