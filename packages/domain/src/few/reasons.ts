import type { Reason } from '../plan/index.ts'
import { counted, dateInWords, interactionsInWords, type Relationship } from '../strength/index.ts'
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
export const deedReasons = (deeds: readonly WeighedDeed[]): readonly Reason[] => {
  const endorsements = deeds.filter(({ kind }) => kind === 'endorsement')
  const lines = deeds
    .filter(({ kind }) => kind !== 'endorsement')
    .map((deed) => ({ deed, reason: reasonOf(deed) }))
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
  lead: 'Passed your name on',
  mentoring: 'Mentored you',
  help: 'Helped you',
  recommendation: 'Recommended you',
  endorsement: 'Endorsed you',
  manager: 'Your manager, as your address book says',
  'worked-together': 'You worked together',
  'same-employer': 'Works where you worked too',
}

const ABOUT: Readonly<Partial<Record<DeedKind, string>>> = {
  introduction: ' to',
  lead: ' to',
  'worked-together': ' at',
  'same-employer': ',',
}

const reasonOf = (deed: WeighedDeed): Reason => {
  const about = deed.about === null ? '' : plainText(deed.about, LONGEST_NAME_IN_WORDS)
  const quote = deed.quote === null ? '' : plainText(deed.quote, LONGEST_QUOTE)
  const link = ABOUT[deed.kind]
  const who = about === '' || link === undefined ? '' : `${link} ${about}`
  const when = whenInWords(deed)
  const said = quote === '' ? '' : `: “${quote}”`
  return {
    kind: deed.kind,
    text: `${WORDS[deed.kind]}${who}${when}${said}`,
    on: deed.on,
    quote: quote === '' ? null : quote,
    about: about === '' ? null : about,
    source: deed.source,
    sourceId: deed.sourceId,
  }
}

/** With the year: a reason may be kept for years. */
const whenInWords = ({ kind, on }: WeighedDeed): string => {
  if (on === null || kind === 'same-employer') return ''
  return kind === 'worked-together' ? `, until ${dateInWords(on)}` : ` on ${dateInWords(on)}`
}

/** The skills named of many. */
const MOST_SKILLS = 3

const endorsed = (endorsements: readonly WeighedDeed[], first: WeighedDeed): Reason => {
  const skills = [...new Set(endorsements.map(({ quote }) => plainText(quote ?? '', LONGEST_NAME_IN_WORDS)))]
    .filter((skill) => skill !== '')
    .sort()
  const named = skills.slice(0, MOST_SKILLS).join(', ')
  const rest = skills.length > MOST_SKILLS ? ' and more' : ''
  const times = endorsements.length === 1 ? '' : ` ${counted(endorsements.length, 'time')}, last`
  const when = first.on === null ? '' : ` on ${dateInWords(first.on)}`
  return {
    kind: 'endorsement',
    text: `${WORDS.endorsement}${named === '' ? '' : ` for ${named}${rest}`}${when === '' ? '' : `${times}${when}`}`,
    on: first.on,
    count: endorsements.length,
    source: first.source,
    sourceId: first.sourceId,
  }
}

/** How alive the tie is; null where nothing is on record. */
export const tieReason = (relationship: Relationship, today: string): Reason | null => {
  const { lastContactOn, interactions, strength, state } = relationship
  if (lastContactOn === null) return null
  return {
    kind: 'tie',
    text: `${interactionsInWords(relationship)}, the last on ${dateInWords(lastContactOn, today)} (${state}, ${strength} of 100)`,
    interactions,
    strength,
    state,
    lastContactOn,
  }
}
