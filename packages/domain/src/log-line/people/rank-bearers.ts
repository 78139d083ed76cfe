import { toDayNumber } from '../../plain-date.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import type { LogCandidate, NameFit } from '../reading.ts'
import { type DirectoryPerson, type LogDirectory, wordsOf } from './directory.ts'
import type { Bearer } from './find-names.ts'

/** How one stands with somebody; strength 0 to 100. */
export interface Standing {
  readonly strength: number
  readonly lastContactOn: string | null
}

export interface RankContext {
  readonly directory: LogDirectory
  /** By index in the directory's people. */
  readonly standingOf: (person: number) => Standing
  readonly today: string
  /** Folded words of the line outside the name itself. */
  readonly words: ReadonlySet<string>
}

/** Shown of the many who may bear a name. */
const MOST_CANDIDATES = 5
/** Days after which the memory of a contact has faded to a third. */
const RECENT_DAYS = 180
/** Shares of the whole, weighed so that a fitting organization outdoes any difference of strength. */
const ORGANIZATION_SHARE = 0.6
const PLACE_SHARE = 0.4
const TITLE_SHARE = 0.4
const STRENGTH_SHARE = 0.36
const RECENCY_SHARE = 0.24
/** Ahead by so much one is meant; nearer than that the user is asked. Labelled namesakes set it. */
const LEAD = 0.1
/** Words of a title or organization shorter than this say too little. */
const SHORTEST_TELLING = 4

/** Those who may be meant, most likely first, and who it is where that is plain. Ties go by id. */
export const rankBearers = (
  bearers: readonly Bearer[],
  context: RankContext,
): { readonly candidates: readonly LogCandidate[]; readonly personId: string | null } => {
  const ranked = bearers
    .flatMap((bearer) => scored(bearer, context))
    .sort((a, b) => b.score - a.score || (a.candidate.personId < b.candidate.personId ? -1 : 1))
  const [first, second] = ranked
  const isPlain = first !== undefined && (second === undefined || first.score - second.score >= LEAD)
  return {
    candidates: ranked.slice(0, MOST_CANDIDATES).map(({ candidate }) => candidate),
    personId: isPlain ? first.candidate.personId : null,
  }
}

const FIT_WORDS: Readonly<Record<NameFit, string>> = {
  'full-name': 'the name',
  initial: 'name and initial',
  'given-name': 'the first name',
  'family-name': 'the family name',
  nickname: 'a form of the first name',
  typo: 'nearly the name',
}

const scored = ({ person, fit, quality }: Bearer, context: RankContext) => {
  const { directory, standingOf, today, words } = context
  const facts = directory.people[person]
  if (facts === undefined) return []
  const { strength, lastContactOn } = standingOf(person)
  const days = lastContactOn === null ? null : Math.max(0, toDayNumber(today) - toDayNumber(lastContactOn))
  const about = tellingWordsOf(facts)
  const isNamed = (of: readonly string[]) => of.some((word) => words.has(word))
  const [isOrganization, isPlace, isTitle] = [
    isNamed(about.organization),
    isNamed(about.place),
    isNamed(about.title),
  ]
  const score =
    quality +
    (isOrganization ? ORGANIZATION_SHARE : 0) +
    (isPlace ? PLACE_SHARE : 0) +
    (isTitle ? TITLE_SHARE : 0) +
    (STRENGTH_SHARE * strength) / 100 +
    (days === null ? 0 : RECENCY_SHARE * Math.exp(-days / RECENT_DAYS))
  const because = [
    FIT_WORDS[fit],
    ...(isOrganization && facts.organization !== null ? [`the line names ${said(facts.organization)}`] : []),
    ...(isPlace && facts.place !== null ? [`the line names ${said(facts.place)}`] : []),
    ...(isTitle && facts.title !== null ? [`the line says ${said(facts.title)}`] : []),
    days === null ? 'no contact on record' : days === 0 ? 'in touch today' : `last in touch ${lastContactOn}`,
  ]
  const { personId, name, title, organization } = facts
  return [{ score, candidate: { personId, name, title, organization, fit, why: because.join('; ') } }]
}

interface TellingWords {
  readonly organization: readonly string[]
  readonly place: readonly string[]
  readonly title: readonly string[]
}

/** Folded once for each person: hundreds may bear a first name, at every pause of the typing. */
const telling = new WeakMap<DirectoryPerson, TellingWords>()

const tellingWordsOf = (person: DirectoryPerson): TellingWords => {
  const known = telling.get(person)
  if (known !== undefined) return known
  const of = (text: string | null) =>
    text === null ? [] : wordsOf(text).filter((word) => word.length >= SHORTEST_TELLING && !VAGUE.has(word))
  const made = { organization: of(person.organization), place: of(person.place), title: of(person.title) }
  telling.set(person, made)
  return made
}

const said = (text: string): string => plainText(text, LONGEST_NAME_IN_WORDS)

/** In too many names of firms and titles to tell one from another. */
const VAGUE = new Set(
  'group company limited gmbh corp international global services solutions consulting partners bank trade trust works systems media design head director manager owner chief officer senior junior lead with from and the und der die das von new meet meeting call phone mail lunch coffee dinner school'.split(
    ' ',
  ),
)
