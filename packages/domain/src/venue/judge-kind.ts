import {
  type Aspect,
  type FoldedPerson,
  foldedPeople,
  foldPerson,
  matchKind,
  type Standing,
} from '../match/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { PersonKind } from '../purpose/index.ts'

/** How sure it is that somebody is of a kind, 0 to 1; null where nothing on record tells either way. */
export type Judge = (person: PersonFacts) => number | null

export interface KindInNetwork {
  readonly judge: Judge
  /** The share of the kind among all people on record of whom something tells. */
  readonly share: number
  /** For people of whom these things are known to be so, the share that is of the kind. */
  readonly shareGiven: (met: ReadonlySet<Aspect>) => number
}

/** What a share is taken for before anybody is counted: one in thirty, worth thirty people. A judgement. */
const BEFORE = { met: 1, known: 30 }

/**
 * How to tell who is of a kind, and how frequent the kind is among the people on record. What is not on record of
 * somebody is taken as among the others of whom it is: somebody in Purchasing whose industry is not known counts for
 * the share of that industry, or venues whose people have long titles would seem to fit worse. Linear in people.
 */
export const judgeKind = (asked: PersonKind, people: readonly PersonFacts[]): KindInNetwork => {
  const kind = judgeable(asked)
  const aspects = aspectsOf(kind)
  const degreesOf = createDegrees(kind, aspects)
  const known = foldedPeople(people).map(({ person }) => ({ person, degrees: degreesOf(person) }))
  const shares = aspects.map((_, at) => {
    const told = known.flatMap(({ degrees }) => degrees[at] ?? [])
    return (told.reduce((sum, degree) => sum + degree, 0) + BEFORE.met) / (told.length + BEFORE.known)
  })
  // Lists name the same people over and over, so everybody on record is judged once.
  const sureOf = new Map(known.map(({ person, degrees }) => [person, sureness(degrees, shares)]))
  const told = [...sureOf.values()].filter((sure) => sure !== null)
  return {
    judge: (person) => {
      // A mere address is not shown as somebody to meet.
      if (!person.isNamed) return null
      const sure = sureOf.get(person)
      return sure === undefined ? sureness(degreesOf(person), shares) : sure
    },
    share: (told.reduce((sum, sure) => sum + sure, 0) + BEFORE.met) / (told.length + BEFORE.known),
    shareGiven: remember((met) => {
      const open = aspects.flatMap((aspect, at) => (met.has(aspect) ? [] : [at]))
      const usual = open.reduce((product, at) => product * (shares[at] ?? 1), 1)
      const alike = known.filter(({ degrees }) =>
        degrees.every((degree, at) => (open.includes(at) ? degree !== null : degree === 1)),
      )
      const fitting = alike.filter(({ degrees }) => open.every((at) => degrees[at] === 1)).length
      return (fitting + ALIKE_STRENGTH * usual) / (alike.length + ALIKE_STRENGTH)
    }),
  }
}

/** Every stated venue asks the same few questions of everybody on record. */
const remember = (shareGiven: KindInNetwork['shareGiven']): KindInNetwork['shareGiven'] => {
  const known = new Map<string, number>()
  return (met) => {
    const key = [...met].sort().join(' ')
    const share = known.get(key) ?? shareGiven(met)
    known.set(key, share)
    return share
  }
}

/** People that the share among everybody is worth beside those who are alike in what is stated. A judgement. */
const ALIKE_STRENGTH = 5

/** For each thing asked for whether it is so, 0 to 1; null where it is not known. */
type Degrees = readonly (number | null)[]

const createDegrees = (kind: PersonKind, aspects: readonly Aspect[]) => {
  const { standings } = matchKind(kind)
  return (person: PersonFacts): Degrees => {
    const subject = foldPerson(person)
    const found = standings(subject)
    return aspects.map((aspect) => degreeOf(aspect, found.get(aspect) ?? 'unknown', subject))
  }
}

const sureness = (degrees: Degrees, shares: readonly number[]): number | null => {
  let sure = 1
  let isTold = false
  for (const [at, degree] of degrees.entries()) {
    if (degree === 0) return 0
    if (degree !== null) isTold = true
    sure *= degree ?? shares[at] ?? 1
  }
  return isTold ? sure : null
}

/** What somebody knows of is seldom on record: it tells who is meant only where nothing else does. */
const judgeable = (kind: PersonKind): PersonKind =>
  kind.function !== null || kind.organization !== null || kind.industry !== null
    ? { ...kind, topic: null }
    : kind

const ASPECTS: readonly Aspect[] = ['function', 'level', 'organization', 'industry', 'place', 'topic']

const aspectsOf = (kind: PersonKind): readonly Aspect[] => ASPECTS.filter((aspect) => kind[aspect] !== null)

/** Half of a topic's words are half of it. A judgement. */
const NEAR_TOPIC = 0.5

/**
 * Whether one thing that is asked for is so; null where it is not known. A level below is not the level. A topic is
 * missing where there is a title and none of its words in it: else every list would seem to be full of it.
 */
const degreeOf = (aspect: Aspect, standing: Standing, { person }: FoldedPerson): number | null => {
  if (standing === 'met') return 1
  if (aspect === 'topic')
    return person.title === null ? null : standing === 'near' ? NEAR_TOPIC : LITTLE_OF_TOPIC
  return standing === 'unknown' ? null : 0
}

/** Nobody's title holds all they know of. A judgement. */
const LITTLE_OF_TOPIC = 0.02
