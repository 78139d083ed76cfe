import { overlaps, type Token } from '../line-tokens.ts'
import type { LogPerson, Span } from '../reading.ts'
import type { Clause } from '../sort-clauses.ts'
import type { FoundName } from './find-names.ts'
import { isJoined } from './name-position.ts'
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
export const peopleOf = (line: Line, context: Omit<RankContext, 'words'>): readonly LogPerson[] => {
  const mentions = [
    ...line.names.map((name) => asKnown(name, line, context)),
    ...line.unknown.map(asUnknown(line)),
  ]
    .filter(
      ({ mention }, at, all) => !all.some((other, place) => place !== at && covers(other.mention, mention)),
    )
    .sort((a, b) => a.mention.start - b.mention.start)
  const once = withoutRepeats(mentions)
  const withThem = withWhom(once, line)
  return once.map(({ mention, position }, at) => ({
    ...mention,
    role: position === 'introduced' ? 'introduced' : withThem.has(at) ? 'with' : 'mentioned',
  }))
}

interface Mention {
  readonly mention: Omit<LogPerson, 'role'>
  readonly position: FoundName['position']
  readonly isFull: boolean
}

/** What was taken for somebody new stands for the shorter name inside of it. */
const covers = (a: Span, b: Span): boolean =>
  a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start

const asKnown = (name: FoundName, line: Line, context: Omit<RankContext, 'words'>): Mention => {
  const { start, end, position, isFull } = name
  const outside = line.tokens.filter((token) => !line.names.some((other) => overlaps(other, token)))
  const words = new Set(outside.map((token) => token.name))
  const ranked = rankBearers(name.bearers, { ...context, words })
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
const withoutRepeats = (mentions: readonly Mention[]): readonly Mention[] => {
  const told = new Set<string>()
  const kept = new Set<Mention>()
  const isSame = ({ mention }: Mention): boolean =>
    mention.proposal === null
      ? mention.candidates.some(({ personId }) => told.has(personId))
      : told.has(mention.proposal.name)
  for (const pass of [true, false]) {
    for (const one of mentions) {
      if (one.isFull !== pass) continue
      const { personId, proposal } = one.mention
      const isShort =
        !pass && mentions.some((other) => other.mention.proposal?.name.startsWith(`${one.mention.text} `))
      const isRepeat = isShort || (pass ? told.has(personId ?? proposal?.name ?? '') : isSame(one))
      if (isRepeat) continue
      kept.add(one)
      if (personId !== null) told.add(personId)
      else if (proposal !== null) told.add(proposal.name)
    }
  }
  return mentions.filter((one) => kept.has(one))
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
      /\bintroduced\b|\bconnected\b|vorgestellt|bekannt gemacht|presente/.test(
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
