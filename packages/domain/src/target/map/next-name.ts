import type { JobFunction, Level } from '../../title/index.ts'
import { LEVEL_NAMES, LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import type { NeedThere } from './asked-here.ts'
import { type PersonThere, standingOf, type Via } from './person-there.ts'

/** Somebody who may know whom to turn to at a target, though they do not work there. */
export interface Helper {
  readonly personId: string
  readonly name: string
  /** Why they may know, after "who": "worked there until March 2024". */
  readonly because: string
}

/**
 * What brings the user further into a target. `talk`: somebody who answers a need is known. `introduction`: somebody
 * can bring them together. `name`: nobody who answers is on record, so a name is the next thing to get.
 */
export const NEXT_KINDS = ['talk', 'introduction', 'name'] as const
export type NextKind = (typeof NEXT_KINDS)[number]

export interface NextName {
  readonly kind: NextKind
  readonly needId: string | null
  readonly function: JobFunction | null
  readonly level: Level | null
  /** Whom it leads to; null while the name is not known. */
  readonly meet: { readonly personId: string | null; readonly name: string } | null
  /** Whom to ask or talk to; null where nobody comes to mind. */
  readonly ask: Via | null
  readonly text: string
}

interface Around {
  readonly organization: string
  readonly people: readonly PersonThere[]
  /** Best first. */
  readonly helpers: readonly Helper[]
}

/** Who decides anywhere: asked for where the objective asks for nobody in particular. A judgement. */
const DECIDES = { function: null, level: 'director' } as const satisfies {
  function: JobFunction | null
  level: Level | null
}

/**
 * The need that most is missing for, and what brings its answer nearer: first what nobody on record answers, then what
 * others lead to, then a talk with somebody known. Of those the one that wants most people, and that says most of them.
 */
export const nextName = (needs: readonly NeedThere[], around: Around): NextName | null => {
  const first = needs.toSorted(
    (a, b) =>
      URGENCY.indexOf(a.standing) - URGENCY.indexOf(b.standing) ||
      b.wanted.count - a.wanted.count ||
      precisionOf(b) - precisionOf(a),
  )[0]
  if (first === undefined) return withoutNeeds(around)
  const { wanted } = first
  const asked = { needId: wanted.needId, function: wanted.function, level: wanted.level }
  return nextFor(asked, first.people[0] ?? null, around)
}

const URGENCY = ['unknown', 'reachable', 'known'] as const
const precisionOf = ({ wanted }: NeedThere): number =>
  Number(wanted.function !== null) + Number(wanted.level !== null)

const withoutNeeds = (around: Around): NextName => {
  const decides = around.people.find(({ level }) => level !== null && HIGH.has(level)) ?? null
  return nextFor({ needId: null, ...DECIDES }, decides, around)
}
const HIGH: ReadonlySet<Level> = new Set(['director', 'vp', 'cxo', 'partner', 'owner'])

type Asked = Pick<NextName, 'needId' | 'function' | 'level'>

const nextFor = (asked: Asked, best: PersonThere | null, around: Around): NextName => {
  const standing = best === null ? 'unknown' : standingOf(best)
  const where = nameOf(around.organization)
  if (best !== null && standing === 'known') {
    const person = { personId: best.personId, name: best.name }
    return {
      ...asked,
      kind: 'talk',
      meet: person,
      ask: person,
      text: `You know ${nameOf(best.name)} there: have a talk`,
    }
  }
  if (best !== null && standing === 'reachable') {
    const via = best.way?.via[0] ?? null
    const meet = { personId: best.personId, name: best.name }
    const how =
      via === null
        ? `${nameOf(best.name)} can be reached`
        : `${nameOf(via.name)} can bring you to ${nameOf(best.name)}`
    return { ...asked, kind: 'introduction', meet, ask: via, text: how }
  }
  const meet = best === null ? null : { personId: best.personId, name: best.name }
  const helper = whoToAsk(asked, around)
  const ask = helper === null ? null : { personId: helper.personId, name: helper.name }
  const sought = meet === null ? `${kindOf(asked)} at ${where}` : `${nameOf(meet.name)} at ${where}`
  const text =
    helper === null
      ? meet === null
        ? `No name yet: ${sought}`
        : `Nobody leads to ${sought} yet`
      : `Ask ${nameOf(helper.name)}, who ${helper.because}, ${meet === null ? 'for a name' : 'about'}: ${sought}`
  return { ...asked, kind: 'name', meet, ask, text }
}

/** Somebody known there, best of the same function; else who leads to anybody there; else the best helper. */
const whoToAsk = (asked: Asked, { people, helpers }: Around): (Via & { readonly because: string }) | null => {
  const known = people
    .filter((person) => standingOf(person) === 'known')
    .toSorted(
      (a, b) =>
        Number(b.function === asked.function) - Number(a.function === asked.function) ||
        (b.relationship?.strength ?? 0) - (a.relationship?.strength ?? 0),
    )[0]
  if (known !== undefined) {
    const sameFunction = known.function !== null && known.function === asked.function
    return {
      personId: known.personId,
      name: known.name,
      because: sameFunction ? `works there in ${known.function}` : 'works there',
    }
  }
  const reachable = people.find((person) => standingOf(person) === 'reachable')
  const via = reachable?.way?.via[0]
  if (reachable !== undefined && via !== undefined) {
    return { ...via, because: `can bring you to ${nameOf(reachable.name)} there` }
  }
  return helpers[0] ?? null
}

/** "director or above in Purchasing", "the right person in Purchasing". */
const kindOf = ({ function: jobFunction, level }: Asked): string => {
  const place = jobFunction === null ? '' : ` in ${jobFunction}`
  if (level === null || level === 'entry' || level === 'training') return `the right person${place}`
  const name = LEVEL_NAMES[level]
  return `${level === 'cxo' ? 'at C-level' : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`}${level === 'owner' ? '' : ' or above'}${place}`
}

const nameOf = (name: string): string => plainText(name, LONGEST_NAME_IN_WORDS)
