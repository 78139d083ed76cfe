import { isNoun } from '../lexicon/nouns.ts'
import type { Goal } from './goal.ts'
import {
  activity,
  isCounted,
  isHead,
  isOneDefinite,
  isVague,
  type Judgement,
  judgeThing,
  NONE,
  outcome,
} from './judge-thing.ts'
import { WISHED_STATES } from './small-words.ts'
import { isPlural } from './thing.ts'

/** Verbs for what lies in one's own hands: to have a coffee is to do something, to get a meeting is not. */
const ARRANGING = /^(?:have|buy|order|make|book|reserve|pass|reach|hit|complete|deliver|log)$/
const COLLECTING = /^(?:collect|gather|grab|add)$/
/** By themselves they say only by which means. */
const BY_MEANS_OF = /^(?:use|leverage|try|engage)$/
const SETTLING =
  /^(?:hammer out|thrash out|iron out|negotiate|fix|sort|talk over|clear with|square with|decide|choose|settle|agree|agree on|settle on|resolve)$/
const BY_FORCE = /^(?:milk|squeeze|exploit|convert)$/
const WON_OVER = /^(?:get|persuade|convince|enlist|win over)$/
/** What somebody merely comes to think or feel is nothing that happened. */
const STATES_OF_MIND =
  /^(?:know|see|notice|like|remember|trust|think|hear|talk|understand|recognise|recognize|take)$/
const WINNING_BUSINESS = /^(?:win|get|generate|close|bring in|land|find|secure|drum up|gain|attract)$/

/** Something is to be in hand afterwards: judged by what it is. */
export const judgeGain = (goal: Goal, lemma: string): Judgement => {
  const { thing } = goal
  const next = goal.words[1]?.key ?? ''
  if (/^(?:be|get) \w/.test(lemma) && !/^get (?:to know|on board)/.test(lemma))
    return judgeBecoming(goal, lemma)
  if (
    lemma === 'use' &&
    (goal.isRhythmic ||
      /^(?:linkedin|xing|twitter|instagram|facebook|mastodon)$/.test(thing.core[0]?.key ?? ''))
  )
    return activity(goal.isRhythmic)
  const question = goal.words[goal.verb?.words.length ?? 1]
  if (SETTLING.test(lemma) && /^(?:whether|which|who|what|how|where|when|if)$/.test(question?.key ?? ''))
    return outcome(/^(?:whether|if|who|which)$/.test(question?.key ?? ''))
  if (/^who(?:m|ever|soever)?$/.test(question?.key ?? '')) return outcome(true)
  if (BY_MEANS_OF.test(lemma)) return NONE
  if (BY_FORCE.test(lemma)) return outcome(isCounted(thing))
  if (lemma === 'turn') return goal.words.some(({ key }) => key === 'into') ? outcome(isCounted(thing)) : NONE
  if (/^(?:get|become)$/.test(lemma) && isState(goal, next, lemma)) return NONE
  if (isHead(thing, 'reach') && /^(?:collect|get|gather|grab|add)$/.test(lemma)) {
    return isCounted(thing) ? activity(true) : lemma === 'get' ? NONE : activity(false)
  }
  if (COLLECTING.test(lemma) && (isHead(thing, 'vague') || /^(?:leads|cards?)$/.test(thing.head))) {
    return activity(thing.count !== null)
  }
  if (isTreat(goal, lemma)) return activity(isCounted(thing) || thing.isSingle || thing.isProper)
  // "Win clients": to win is plainer than to have.
  if (/^(?:win|land|bag|hook|net|poach|steal|snag|score|nab|acquire)$/.test(lemma) && isHead(thing, 'client'))
    return outcome(isCounted(thing) || isOneDefinite(thing))
  if (isHead(thing, 'doing') && !isHead(thing, 'sale')) return judgeArranging(goal, lemma)
  if (lemma === 'reach' && !isCounted(thing) && !thing.isSingle && !thing.isProper) return NONE
  if (lemma === 'get to know') return judgeAcquaintance(goal)
  // "Persuade the maintainers to drop it".
  if (
    WON_OVER.test(lemma) &&
    /^(?:the|my|our|both)$/.test(next) &&
    thing.rest[0]?.key === 'to' &&
    !isVague(thing)
  )
    return outcome(true)
  if (WON_OVER.test(lemma) && isHead(thing, 'vague') && !isCounted(thing)) {
    const to = thing.rest.findIndex(({ key }) => key === 'to')
    const deed = to < 0 ? '' : (thing.rest[to + 1]?.key ?? '')
    return deed === '' || STATES_OF_MIND.test(deed) ? judgeThing(goal, false) : outcome(false)
  }
  // "New business" is orders; "a business" is not.
  const isOrders = thing.head === 'business' && thing.core.length === 1 && !thing.isSingle && !thing.isPlaced
  if (isOrders && WINNING_BUSINESS.test(lemma)) return outcome(isCounted(thing))
  return judgeThing(goal, false)
}

/** "Buy Leonie a coffee", "book two tickets": paid for by oneself. */
const isTreat = ({ thing }: Goal, lemma: string): boolean =>
  /^(?:buy|book|order|reserve)$/.test(lemma) &&
  (/^tickets?$/.test(thing.head) || thing.rest.slice(0, 3).some(({ key }) => isNoun(key, 'doing')))

/** "Be invited", "get hired": it happened or it did not. */
const judgeBecoming = ({ thing, words }: Goal, lemma: string): Judgement => {
  // "Be allowed to be myself": how one is, once more.
  const after =
    words[lemma.split(' ').length]?.key === 'to' && words[lemma.split(' ').length + 1]?.key === 'be'
  if (after && words.some(({ key }) => key === 'myself')) return NONE
  if (!/introduced$/.test(lemma)) return outcome(true)
  return outcome(isCounted(thing) || isOneDefinite(thing) || words.some(({ isCapital }) => isCapital))
}

/** "Get out more", "get over my fear", "become better known": how one is, not what is in hand. */
const isState = ({ thing }: Goal, next: string, lemma: string): boolean => {
  if (thing.core.length === 0) return thing.count === null
  if (isCounted(thing)) return false
  if (
    /^(?:out|over|into|to|ahead|started|rid|through|used|away|past|by|going|ready|busy|serious|real|off)$/.test(
      next,
    )
  )
    return true
  if (isHead(thing, 'job', 'client', 'sale', 'money')) return false
  // "Better prices from our suppliers" can be had.
  if (lemma === 'get' && isPlural(thing.head) && thing.rest[0]?.key === 'from') return false
  const isLed = WISHED_STATES.has(thing.core[0]?.key ?? '') && (!thing.isSingle || lemma === 'become')
  return WISHED_STATES.has(thing.head) || isLed
}

const judgeArranging = ({ thing, isRhythmic }: Goal, lemma: string): Judgement => {
  // "Have a good evening" is enjoyed, not done.
  if (
    /^(?:good|great|nice|lovely|better|wonderful|fun|pleasant)$/.test(thing.core[0]?.key ?? '') &&
    !isCounted(thing)
  )
    return NONE
  const isMeasured = isCounted(thing) || (thing.isSingle && !thing.isLoose)
  if (ARRANGING.test(lemma)) {
    const isTalkOnly = /^(?:conversations|discussions|talks|exchanges|dialogue)$/.test(thing.head)
    return isTalkOnly && !isMeasured && !isRhythmic ? NONE : activity(isMeasured || isRhythmic)
  }
  const isSocial =
    /^(?:coffees?|lunch|lunches|dinners?|drinks?|breakfasts?|chats?|events?|meetups?|walks?|courses?|webinars?|conferences?)$/.test(
      thing.head,
    )
  if (isSocial) return activity(isMeasured || isRhythmic)
  return isMeasured || thing.isPlaced ? outcome(isMeasured) : activity(false)
}

const judgeAcquaintance = ({ thing }: Goal): Judgement => {
  const isSaidWhich = thing.isPlaced || thing.isRestricted || !isVague(thing)
  if (thing.count !== null) return isSaidWhich ? outcome(true) : activity(true)
  const isPlace =
    /^(?:town|city|village|region|area|country|place|scene|locals|staff|team|company|firm|building|business|community|industry|neighbourhood|city|board|market|people|world)$/.test(
      thing.head,
    )
  return isOneDefinite(thing) && !isPlace && (thing.isSingle || thing.isProper) ? outcome(true) : NONE
}
