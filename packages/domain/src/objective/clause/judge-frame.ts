import { isIdiom } from '../lexicon/idioms.ts'
import { isNoun } from '../lexicon/nouns.ts'
import { verbOf } from '../lexicon/verbs.ts'
import type { Goal } from './goal.ts'
import {
  activity,
  isCounted,
  isHead,
  isOneDefinite,
  type Judgement,
  judgeThing,
  NONE,
  outcome,
} from './judge-thing.ts'
import { PREPOSITIONS, RELATIVES } from './small-words.ts'

/** "Have the dean host it", "see my niece settled": what somebody else does or what is done is in hand afterwards. */
const CAUSING = /^(?:have|get|see|make|let|want|love|like)$/
const CONFIRMED =
  /^(?:confirmed|booked|agreed|signed|scheduled|granted|secured|fixed|filled|published|accepted|approved|arranged|promised)$/
const SETTLED =
  /^(?:confirmed|booked|agreed|signed|scheduled|granted|secured|fixed|filled|published|accepted|approved|arranged|promised|decided|settled|sorted|resolved|done|built|repaired|changed|dropped|cancelled)$/
/** What nobody can be without: to lose, find or spread it is a turn of phrase. */
const INALIENABLE =
  /^(?:bearings|footing|feet|foot|wings|stripes|spurs|nerve|nerves|voice|head|heart|mind|eyes|ears|ear|hand|hands|fingers|toes|shell|skin|self|own|act|mojo|groove|tribe|confidence|rhythm|stride|way|place|edge|bit|best|part|utmost|bubble|comfort|fears?|shyness|wits|tongue|soul|spirits?|batteries|perspective|outlook|presence|standing|corner|dues|horizons?|say|luck|chances|limits|potential|calling|passion|purpose|roots|peace|cool|composure|inhibitions)$/
const JOINING = /^(?:connect|pair|link|couple|team)$/

/** Judges a goal by its construction, whatever its verb; null where the construction says nothing. */
export const judgeFrame = (goal: Goal): Judgement | null => {
  const { thing, words, verb } = goal
  const isSomebody = isCounted(thing) || (isOneDefinite(thing) && (thing.isSingle || thing.isProper))
  if (/^(?:no|nothing|none)$/.test(words[0]?.key ?? '') && !/^(?:fewer|less)$/.test(words[1]?.key ?? ''))
    return NONE
  if (verb === null && /^(?:what|who|how|why|where)'s$/.test(words[0]?.key ?? '')) return NONE
  if (!isCounted(thing) && isIdiom(beforeRelative(goal))) return NONE
  if (isTapped(goal)) return outcome(false)
  if (verb !== null && (isOwnSelf(goal) || isBodily(goal))) return NONE
  // "Have it decided".
  if (
    CAUSING.test(verb?.lemma ?? '') &&
    /^(?:it|this|that|them|things)$/.test(words[1]?.key ?? '') &&
    SETTLED.test(words[2]?.key ?? '')
  )
    return outcome(true)
  // "For the buffet" gives a reason; "bring the region closer" is a matter of degree.
  if (
    verb === null &&
    !isCounted(thing) &&
    /^(?:for|out|about|due)$/.test(words[0]?.key ?? '') &&
    !goal.isMarked
  )
    return NONE
  if (
    verb?.lemma === 'bring' &&
    words.some(({ key }) => /^(?:closer|together)$/.test(key)) &&
    !isCounted(thing)
  )
    return NONE
  if (verb === null && words[0]?.number?.span.isPercent && thing.rest[0]?.key !== 'of') return NONE
  if (verb === null && goal.isMarked && isMindOnly(goal)) return NONE
  // "Make our street friendlier".
  if (verb?.lemma === 'make' && !isCounted(thing) && /[a-z]{3}ier$|^more$/.test(words.at(-1)?.key ?? ''))
    return NONE
  if (verb === null) return isToDo(goal) ? activity(isCounted(thing) || thing.isSingle) : null
  if (verb.verbClass !== 'sell' && isTalkedInto(goal)) return outcome(isSomebody)
  const deed = thing.rest[0]?.key ?? ''
  if (
    CAUSING.test(verb.lemma) &&
    /^(?:understand|know|notice|like|love|see|hear|remember|recognise|recognize|think|feel|appreciate|respect|trust|exist)$/.test(
      deed,
    )
  )
    return NONE
  if (CAUSING.test(verb.lemma) && isSomebody && isDeed(goal, deed)) return outcome(true)
  if (isHead(thing, 'doing') && isCounted(thing) && CONFIRMED.test(deed)) return outcome(true)
  if (verb.lemma === 'bring' && words.some(({ key }) => /^(?:onto|into|together|on|back)$/.test(key)))
    return judgeThing(goal, false)
  if (JOINING.test(verb.lemma) && thing.rest[0]?.key === 'with' && thing.core.length > 0)
    return isSomebody || /^(?:each|every)$/.test(words[1]?.key ?? '') ? outcome(true) : activity(false)
  return null
}

/** "Tap the alumni for donations": what is to be in hand is said last. */
const isTapped = ({ words, verb }: Goal): boolean => {
  const at = words.findIndex(({ key }) => key === 'for')
  return (
    /^(?:tap|hit up|milk|squeeze|pump|lean on|bleed)$/.test(verb?.lemma ?? '') &&
    at > 1 &&
    words.slice(at + 1, at + 4).some(({ key }) => isNoun(key, 'money', 'sale', 'job'))
  )
}

/** "Keep one eye on": no eye is counted. */
const isBodily = ({ thing: { head, count, rest } }: Goal): boolean =>
  /^(?:eyes?|ears?|foot|feet|hands?|leg|steps?|finger|heart|face)$/.test(head) &&
  count !== null &&
  count <= 2 &&
  rest.length > 0

/** "Spread my wings", "hold my own". */
const isOwnSelf = ({ thing, words, verb }: Goal): boolean =>
  verb?.words.length === 1 &&
  /^(?:my|our|one's)$/.test(words[1]?.key ?? '') &&
  thing.core.length === 1 &&
  INALIENABLE.test(thing.head) &&
  !isCounted(thing) &&
  !/^(?:of|as)$/.test(thing.rest[0]?.key ?? '')

/** "I'd like my boss to see that I try": what somebody comes to think is nothing that happened. */
const isMindOnly = ({ thing: { rest } }: Goal): boolean =>
  rest[0]?.key === 'to' &&
  /^(?:see|notice|realise|realize|think|believe|remember|appreciate|recognise|recognize|like)$/.test(
    rest[1]?.key ?? '',
  )

/** "Five books to read", "ten people to call": a list of what to do. */
const isToDo = ({ words, thing }: Goal): boolean => {
  const to = words.findIndex(({ key }) => key === 'to')
  const deed = words[to + 1]
  const next = words[to + 2]
  return (
    to > 0 &&
    thing.core.length > 0 &&
    /^(?:read|visit|attend|call|phone|contact|meet|see|watch|write|email|invite|try)$/.test(
      deed?.key ?? '',
    ) &&
    (next === undefined || next.isCut)
  )
}

/** Turns of phrase inside "who can open doors" say who is meant, not what is wanted. */
const beforeRelative = ({ words }: Goal): readonly string[] => {
  const end = words.findIndex(({ key }, at) => at > 0 && RELATIVES.has(key))
  return (end < 0 ? words : words.slice(0, end)).map(({ key }) => key)
}

/** "Coax the chair into advising us": it ends in what the other one does. */
const isTalkedInto = ({ words, thing, verb }: Goal): boolean => {
  const into = words.findIndex(({ key }) => key === 'into')
  const isRound = verb?.lemma === 'talk' && /^(?:round|around|over)$/.test(thing.rest[0]?.key ?? '')
  return thing.core.length > 0 && (isRound || (into > 1 && /[a-z]{2}ing$/.test(words[into + 1]?.key ?? '')))
}

const isDeed = ({ thing, words }: Goal, deed: string): boolean =>
  !PREPOSITIONS.has(deed) &&
  words.at(-1)?.key !== thing.head &&
  (/[a-z]{3}(?:ed|ing)$/.test(deed) || (verbOf(deed)?.lemma === deed && thing.rest.length > 1))
