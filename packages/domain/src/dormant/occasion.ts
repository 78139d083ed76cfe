import type { FavorKind } from '../few/index.ts'
import type { GiveMatch, LearnedEntry } from '../learned/index.ts'
import { freshness } from '../learned/matching.ts'
import { quote } from '../learned/reasons.ts'
import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'
import type { Reason } from '../plan/index.ts'
import { dateInWords, monthInWords, type Relationship } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { DormantInput, Reading } from './dormant.ts'

/*
 * What gives a reason to write now: what the user can give comes first, then a change in their life, then thanks,
 * then what they were busy with. Independent reasons add up as chances do: 1 − Π (1 − sᵢ). Sizes are judgements.
 */
const GIVE = 0.8
const MOVED = 0.7
const THANKS = 0.4
const THEIR_MATTER = 0.35
const NOTE = 0.2
/** A change of employer is half as good a reason after a quarter, in days. */
const MOVE_HALF_LIFE = 90
/** Changes seen longer ago than this are no news: a year, in days. */
const MOVE_IS_NEWS = 365
/** Longest piece of a note that is shown, in characters. */
const LONGEST_NOTE = 140

/** What is on record of one person that a word could start from. */
export interface Ground {
  /** What the user could do for them, best first. */
  readonly gives: readonly GiveMatch[]
  /** What they work on and look for, newest first, as far as it still holds. */
  readonly matters: readonly LearnedEntry[]
  /** The newest thing they did for the user, where the user did less for them. */
  readonly thanksFor: { readonly deed: Deed; readonly madeOn: string | null } | null
}

/** Sorts what is on record by person, once for a list. */
export const groundsOf = ({
  gives,
  learned,
  received,
}: Pick<DormantInput, 'gives' | 'learned' | 'received'>): ((person: PersonFacts) => Ground) => {
  const givesBy = Map.groupBy(gives, ({ personId }) => personId)
  const mattersBy = Map.groupBy(
    learned
      .filter(({ kind, settledOn }) => kind !== 'offer' && settledOn === null)
      .toSorted((a, b) => (a.learnedOn < b.learnedOn ? 1 : a.learnedOn > b.learnedOn ? -1 : compare(a, b))),
    ({ personId }) => personId,
  )
  const newest = new Map<string, NonNullable<Ground['thanksFor']>>()
  for (const { personId, kind, madeOn } of received) {
    const known = newest.get(personId)
    const isNewer = known === undefined || (madeOn ?? '') > (known.madeOn ?? '')
    if (isNewer && isDeed(kind)) newest.set(personId, { deed: kind, madeOn })
  }
  return ({ personId, given, received: got }) => ({
    gives: givesBy.get(personId) ?? [],
    matters: mattersBy.get(personId) ?? [],
    thanksFor: got > given ? (newest.get(personId) ?? null) : null,
  })
}

const compare = (a: LearnedEntry, b: LearnedEntry): number => (a.learnedId < b.learnedId ? -1 : 1)

interface Spur {
  readonly size: number
  readonly reason: Reason
}

/** How fresh a reason there is to write, with what it is; the reasons are empty where there is none. */
export const occasionOf = (
  person: PersonFacts,
  relationship: Relationship,
  ground: Ground,
  today: string,
): Reading => {
  const spurs = [
    give(ground),
    moved(person, relationship, today),
    thanks(ground),
    theirMatter(ground, today),
    note(person),
  ].filter((spur) => spur !== null)
  const none = spurs.reduce((left, { size }) => left * (1 - size), 1)
  return {
    score: Math.round(100 * (1 - none)),
    reasons: spurs.toSorted((a, b) => b.size - a.size).map(({ reason }) => reason),
  }
}

const give = ({ gives: [best] }: Ground): Spur | null =>
  best === undefined
    ? null
    : {
        size: GIVE * Math.min(1, 0.5 + best.score / 100),
        reason: {
          kind: 'give',
          text: `You have something to give: ${best.suggestion}`,
          learnedId: best.need.learnedId,
          learnedOn: best.need.learnedOn,
        },
      }

/** Their change of work, where it is news: seen within a year, and after the two last spoke. */
export const moveOf = (
  { changedEmployerOn: on, leftOrganization, organization }: PersonFacts,
  { lastPersonalOn, lastContactOn }: Relationship,
  today: string,
): { readonly from: string; readonly to: string; readonly on: string } | null => {
  if (on === null || on > today || toDayNumber(today) - toDayNumber(on) > MOVE_IS_NEWS) return null
  if (on < (lastPersonalOn ?? lastContactOn ?? '')) return null
  const [from, to] = [leftOrganization, organization].map((name) =>
    plainText(name ?? '', LONGEST_NAME_IN_WORDS),
  )
  return from === '' && to === '' ? null : { from: from ?? '', to: to ?? '', on }
}

const moved = (person: PersonFacts, relationship: Relationship, today: string): Spur | null => {
  const move = moveOf(person, relationship, today)
  if (move === null) return null
  const { from, to, on } = move
  const what = from === '' ? `Moved to ${to}` : to === '' ? `Left ${from}` : `Left ${from} for ${to}`
  return {
    size: MOVED * 0.5 ** ((toDayNumber(today) - toDayNumber(on)) / MOVE_HALF_LIFE),
    reason: { kind: 'moved', text: `${what} since you last spoke`, from, to, on },
  }
}

/** What they did, to the user in the reasons and to them in the opener; thanks received ask for none in return. */
const DEEDS: Readonly<Record<Exclude<FavorKind, 'thanks'>, readonly [reason: string, opener: string]>> = {
  introduction: ['introduced you to somebody', 'the introduction you made for me'],
  lead: ['passed a name on to you', 'the name you passed on to me'],
  business: ['brought you business', 'the business you brought me'],
  answer: ['answered a question of yours', 'the answer you gave me'],
  help: ['helped you', 'your help'],
  mentoring: ['taught you something', 'what you taught me'],
  recommendation: ['recommended you', 'the recommendation you wrote for me'],
  endorsement: ['endorsed you', 'your endorsement'],
}

export type Deed = keyof typeof DEEDS

const isDeed = (kind: string): kind is Deed => Object.hasOwn(DEEDS, kind)

/** "the introduction you made for me". */
export const deedInWords = (deed: Deed): string => DEEDS[deed][1]

const thanks = ({ thanksFor }: Ground): Spur | null => {
  if (thanksFor === null) return null
  const { deed, madeOn } = thanksFor
  const when = madeOn === null ? '' : ` in ${monthInWords(madeOn)}`
  return {
    size: THANKS,
    reason: {
      kind: 'thanks',
      text: `They ${DEEDS[deed][0]}${when}: thanks are never late`,
      did: deed,
      on: madeOn,
    },
  }
}

const BUSY: Readonly<Record<LearnedEntry['kind'], string>> = {
  'working-on': 'They worked on',
  need: 'They looked for',
  offer: 'They offered',
}

const theirMatter = ({ matters: [newest], gives }: Ground, today: string): Spur | null => {
  if (newest === undefined || gives.some(({ need }) => need.learnedId === newest.learnedId)) return null
  const on = dateInWords(newest.learnedOn, today)
  return {
    size: THEIR_MATTER * freshness(newest, today),
    reason: {
      kind: newest.kind,
      text: `${BUSY[newest.kind]} ${quote(newest.text)}, as you noted on ${on}`,
      learnedId: newest.learnedId,
      learnedOn: newest.learnedOn,
    },
  }
}

const note = (person: PersonFacts): Spur | null => {
  const text = plainText(person.note ?? '', LONGEST_NOTE)
  return text === '' ? null : { size: NOTE, reason: { kind: 'note', text: `Your note: ${text}` } }
}
