import type { PersonFacts } from '../person-facts.ts'
import type { Reason } from '../plan/plan.ts'
import { LEVEL_PLURALS } from '../purpose/index.ts'
import { counted } from '../strength/index.ts'
import { LEVELS, type Level } from '../title/index.ts'
import { LONGEST_NAME_IN_WORDS, percentInWords, plainText } from '../words/index.ts'
import { type FoldedPerson, foldedInOrder, foldedPeople } from './folded-person.ts'
import { type KindMatcher, matchKind } from './match-kind.ts'
import type { Candidacy, Wanted } from './rank-candidates.ts'
import { isInTouch } from './reach.ts'

/** How far the people on record cover what is wanted. */
export interface Gap {
  readonly wanted: number
  /** People on record who meet all that is asked for. */
  readonly found: number
  /** Those of them one is in touch with. */
  readonly inTouch: number
  readonly missing: number
  readonly text: string
  readonly byLevel: readonly { readonly level: Level | null; readonly count: number }[]
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

/** Share of people whose title, organization or place is not known from which a gap says nothing of the world. A judgement. */
const TOO_LITTLE_KNOWN = 0.5

/** Compares who is wanted with who is on record. Linear in people. */
export const gapOf = (wanted: Wanted, count: number, candidacy: Candidacy): Gap => {
  const tally = tallyOf(wanted, candidacy)
  const missing = Math.max(0, count - tally.found)
  const more = tally.found > count ? `${tally.found} fit` : null
  const remark = missing === 0 ? more : whatIsMissing(wanted, tally, candidacy.people)
  return {
    wanted: count,
    found: tally.found,
    inTouch: tally.inTouch,
    missing,
    text: `${Math.min(tally.found, count)} of ${count}${remark === null ? '' : `; ${remark}`}`,
    byLevel: [...LEVELS, null].flatMap((level) => {
      const holders = tally.byLevel.get(level) ?? 0
      return holders === 0 ? [] : [{ level, count: holders }]
    }),
    reasons: reasonsOf(tally),
  }
}

interface Tally {
  found: number
  inTouch: number
  /** One level below, inside the organization, or not known in part. */
  nearly: number
  readonly byLevel: Map<Level | null, number>
}

const tallyOf = (wanted: Wanted, { people, relationships }: Candidacy): Tally => {
  const tally: Tally = { found: 0, inTouch: 0, nearly: 0, byLevel: new Map() }
  const fitOf = fitFor(wanted)
  foldedInOrder(people).forEach((subject, index) => {
    const relationship = relationships[index]
    if (relationship === undefined || subject === null) return
    const fit = fitOf(subject)
    if (fit === 0) return
    if (fit < 1) {
      tally.nearly += 1
      return
    }
    tally.found += 1
    if (isInTouch(relationship)) tally.inTouch += 1
    const { level } = subject.person
    tally.byLevel.set(level, (tally.byLevel.get(level) ?? 0) + 1)
  })
  return tally
}

const fitFor = (wanted: Wanted): KindMatcher['fit'] =>
  wanted.personId === null
    ? matchKind(wanted).fit
    : ({ person }: FoldedPerson) => Number(person.personId === wanted.personId)

/** What keeps the need from being met, the first of these that holds. */
const whatIsMissing = (wanted: Wanted, { found }: Tally, people: readonly PersonFacts[]): string => {
  if (wanted.personId !== null) return 'the person named is not on record'
  const unknown = whatIsUnknown(wanted, people)
  if (unknown !== null) return unknown
  const { level } = wanted
  if (level !== null && found > 0) return nobodyAbove(wanted, level, people)
  const alone = firstWithNobody(wanted, people)
  if (alone !== null) return alone
  if (found > 0) return 'nobody else on record fits'
  return 'nobody on record fits all of it'
}

const whatIsUnknown = (wanted: Wanted, people: readonly PersonFacts[]): string | null => {
  const named = foldedPeople(people)
  const share = (isUnknown: (person: PersonFacts) => boolean) =>
    named.length === 0 ? 0 : named.filter(({ person }) => isUnknown(person)).length / named.length
  const say = (what: string, unknown: number) =>
    unknown < TOO_LITTLE_KNOWN
      ? null
      : `not enough data: the ${what} of ${percentInWords(Math.floor(unknown * 100) / 100)} of your people are not known`
  const asksTitle = wanted.function !== null || wanted.level !== null
  return (
    (asksTitle
      ? say(
          'titles',
          share(({ title }) => title === null),
        )
      : null) ??
    (wanted.organization === null && wanted.industry === null
      ? null
      : say(
          'organizations',
          share(({ organization }) => organization === null),
        )) ??
    (wanted.place === null
      ? null
      : say(
          'places',
          share(({ place }) => place === null),
        ))
  )
}

/** The highest level that people who otherwise fit hold, where it is the one asked for. */
const nobodyAbove = (wanted: Wanted, level: Level, people: readonly PersonFacts[]): string => {
  const isOtherwise = fitFor({ ...wanted, level: null })
  const asksOnlyLevel = asksForLevelOnly(wanted)
  let highest = -1
  for (const subject of foldedPeople(people)) {
    if (subject.level <= highest) continue
    if (asksOnlyLevel || isOtherwise(subject) === 1) highest = subject.level
  }
  const where = whereOf(wanted)
  return highest === LEVELS.indexOf(level)
    ? `nobody above ${LEVEL_WORDS_IN_GAP[level]}${where}`
    : `nobody else on record fits`
}

const asksForLevelOnly = ({ function: asked, organization, industry, place, topic }: Wanted): boolean =>
  asked === null && organization === null && industry === null && place === null && topic === null

/** The first thing asked for that nobody on record meets by itself; else the level within the rest. */
const firstWithNobody = (wanted: Wanted, people: readonly PersonFacts[]): string | null => {
  const nothing = {
    personId: null,
    function: null,
    level: null,
    organization: null,
    industry: null,
    place: null,
    topic: null,
  }
  const has = (part: Partial<Wanted>) => {
    const fitOf = fitFor({ ...nothing, ...part })
    return foldedPeople(people).some((subject) => fitOf(subject) === 1)
  }
  const { organization, industry, function: asked, place, topic, level } = wanted
  if (organization !== null && !has({ organization }))
    return `nobody on record works at ${short(organization)}`
  if (industry !== null && !has({ industry })) return `nobody on record works in ${industry}`
  if (asked !== null && !has({ function: asked })) return `nobody on record works in ${asked}`
  if (place !== null && !has({ place })) return `nobody on record is known to be in ${short(place)}`
  if (topic !== null && !has({ topic })) return `nothing on record tells who knows “${short(topic)}”`
  if (level !== null && !asksForLevelOnly(wanted) && has({ ...wanted, level: null })) {
    return `nobody${whereOf(wanted)} is among the ${LEVEL_PLURALS[level]}`
  }
  return null
}

const whereOf = ({ function: asked, organization, industry, place }: Wanted): string => {
  if (asked !== null) return ` in ${asked}`
  if (organization !== null) return ` at ${short(organization)}`
  if (industry !== null) return ` in ${industry}`
  return place === null ? '' : ` in ${short(place)}`
}

const short = (text: string): string => plainText(text, LONGEST_NAME_IN_WORDS)

const LEVEL_WORDS_IN_GAP: Readonly<Record<Level, string>> = {
  training: 'trainee',
  entry: 'ordinary staff',
  senior: 'senior staff',
  manager: 'manager',
  director: 'director',
  vp: 'vice president',
  cxo: 'the C-level',
  partner: 'partner',
  owner: 'owner',
}

const reasonsOf = ({ found, inTouch, nearly }: Tally): readonly Reason[] => {
  const reasons: Reason[] = [
    {
      kind: 'found',
      text: `${counted(found, 'person', 'people')} on record ${found === 1 ? 'fits' : 'fit'} all that is asked for`,
      found,
    },
  ]
  if (found > 0) {
    reasons.push({
      kind: 'in-touch',
      text: `You are in touch with ${inTouch === 0 ? 'none' : inTouch} of them`,
      inTouch,
    })
  }
  if (nearly > 0) {
    reasons.push({
      kind: 'nearly',
      text: `${counted(nearly, 'more might do', 'more might do')}: one level below, in another position there, or not known in part`,
      nearly,
    })
  }
  return reasons
}
