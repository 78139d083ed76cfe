import type { Reason } from '../plan/index.ts'
import { dateInWords, interactionsInWords, type Relationship } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { DeedKind } from './deed.ts'
import type { WeighedDeed } from './weigh-few.ts'

/** Longest quote, in characters: what one reads at a glance. */
const LONGEST_QUOTE = 140
/** Deeds shown of one person: the rest is in the timeline. */
const MOST_SHOWN = 6

export const NO_DEEDS: Reason = {
  kind: 'no-deeds',
  text: 'Nothing they did for you is on record; the tie alone speaks for them',
}
export const FIT_ALONE: Reason = {
  kind: 'fit-alone',
  text: 'For what you look for now, and that alone: you have no history on record',
}

/** What they did, what weighs most first; endorsements in one line. */
export const deedReasons = (deeds: readonly WeighedDeed[], today: string): readonly Reason[] => {
  const endorsements = deeds.filter(({ kind }) => kind === 'endorsement')
  const lines = deeds
    .filter(({ kind }) => kind !== 'endorsement')
    .map((deed) => ({ deed, reason: reasonOf(deed, today) }))
  const first = endorsements.toSorted(weightiest)[0]
  if (first !== undefined) lines.push({ deed: first, reason: endorsed(endorsements, first) })
  return lines
    .sort((a, b) => weightiest(a.deed, b.deed))
    .slice(0, MOST_SHOWN)
    .map(({ reason }) => reason)
}

const weightiest = (a: WeighedDeed, b: WeighedDeed): number =>
  b.points - a.points ||
  compare(b.on ?? '', a.on ?? '') ||
  compare(a.kind, b.kind) ||
  compare(a.sourceId ?? '', b.sourceId ?? '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const WORDS: Readonly<Record<DeedKind, string>> = {
  business: 'Business came from them',
  introduction: 'Introduced you',
  lead: 'Put your name forward',
  mentoring: 'Mentored you',
  help: 'Helped you',
  answer: 'Answered you',
  recommendation: 'Recommended you',
  endorsement: 'Endorsed you',
  thanks: 'Thanked you',
  manager: 'Your manager, as your address book says',
  'worked-together': 'You worked together',
  'same-employer': 'Works at',
}

const ABOUT: Readonly<Partial<Record<DeedKind, string>>> = {
  introduction: ' to',
  lead: ' to',
  'worked-together': ' at',
  'same-employer': '',
}

const reasonOf = (deed: WeighedDeed, today: string): Reason => {
  const about = deed.about === null ? '' : plainText(deed.about, LONGEST_NAME_IN_WORDS)
  const quote = deed.quote === null ? '' : plainText(deed.quote, LONGEST_QUOTE)
  const link = ABOUT[deed.kind]
  const who = about === '' || link === undefined ? '' : `${link} ${about}`
  const when = whenInWords(deed, today)
  const said = quote === '' ? '' : `: “${quote}”`
  return {
    kind: deed.kind,
    text: `${wordsOf(deed, today)}${who}${when}${said}`,
    on: deed.on,
    quote: quote === '' ? null : quote,
    about: about === '' ? null : about,
    source: deed.source,
    sourceId: deed.sourceId,
  }
}

const isStill = ({ kind, on }: WeighedDeed, today: string): boolean =>
  kind === 'worked-together' && on === today

const wordsOf = (deed: WeighedDeed, today: string): string =>
  isStill(deed, today) ? 'You work together' : WORDS[deed.kind]

/** With the year: a reason may be kept for years. */
const whenInWords = (deed: WeighedDeed, today: string): string => {
  const { kind, on } = deed
  if (kind === 'same-employer') return ', where you worked too'
  if (on === null || isStill(deed, today)) return ''
  return kind === 'worked-together' ? `, until ${dateInWords(on)}` : ` on ${dateInWords(on)}`
}

/** The skills named of many. */
const MOST_SKILLS = 3

const endorsed = (endorsements: readonly WeighedDeed[], first: WeighedDeed): Reason => {
  const skills = [...new Set(endorsements.map(({ quote }) => plainText(quote ?? '', LONGEST_NAME_IN_WORDS)))]
    .filter((skill) => skill !== '')
    .sort()
  const named = andInWords(skills.length > MOST_SKILLS ? [...skills.slice(0, MOST_SKILLS), 'more'] : skills)
  const last = endorsements.length === 1 ? '' : ', last'
  const when = first.on === null ? '' : `${last} on ${dateInWords(first.on)}`
  return {
    kind: 'endorsement',
    text: `${WORDS.endorsement}${named === '' ? '' : ` for ${named}`}${when}`,
    on: first.on,
    count: endorsements.length,
    source: first.source,
    sourceId: first.sourceId,
  }
}

/** "Customs, Mentoring and more". */
const andInWords = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ')

/** How alive the tie is; null where nothing is on record. */
export const tieReason = (relationship: Relationship, today: string): Reason | null => {
  const { lastContactOn, interactions, strength, state } = relationship
  if (lastContactOn === null) return null
  return {
    kind: 'tie',
    text: `${interactionsInWords(relationship)}, the last on ${dateInWords(lastContactOn, today)} (${state})`,
    interactions,
    strength,
    state,
    lastContactOn,
  }
}
