import { isCountableIng } from '../lexicon/kinds-of-noun.ts'
import { isNoun } from '../lexicon/nouns.ts'
import { verbOf } from '../lexicon/verbs.ts'
import type { Goal } from './goal.ts'
import {
  activity,
  hasFigure,
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
import { isPlural, type Thing } from './thing.ts'

/** What one does among people: with nobody in particular it is no more than being there. */
const AMONG_PEOPLE =
  /^(?:meet|meet up|meet with|meet up with|connect with|engage with|talk|talk to|talk with|speak|speak to|speak with|try|sit|walk|like|go|follow|stay in touch with|keep in touch with|touch base with|add|enter|stand|plan|watch|read|present|present myself|join in|go along|catch up|contribute to|talk about|speak about|reconnect with|get in touch with)$/
const MEETING = /^(?:meet|connect|engage|join in|like|follow|try|plan|enter|stay|keep)/
const TELLING = /^(?:tell|show|explain|demonstrate|inform|share)/
const ALONE_IS_A_DEED =
  /^(?:post|blog|tweet|publish|volunteer|exhibit|comment|cold call|cold email|ask around|phone|phone around|ring round|go door to door|drop in|drop by|reach out|follow up|touch base)$/
const ONE_MAY_UPDATE = /^(?:profile|cv|website|page|portfolio|name|brand|message)$/
/** "Send my CV around" has no end to it. */
const WITHOUT_END =
  /^(?:send|share|post|practise|practice|hand out|give out|distribute|spend|work|work on|send out|circulate|walk|pass around|hand|go door to door|talk people into|carry|leaflet|tidy|tidy up|clean up|sort through)$/

/** "More cold calling", "some leafleting". */
const isGerund = ({ head }: Thing): boolean => {
  const verbClass = /ing$/.test(head) ? verbOf(head)?.verbClass : undefined
  return (verbClass === 'do' || verbClass === 'sell') && !isCountableIng(head)
}

/** Something is done, whatever comes of it. */
export const judgeDoing = (goal: Goal, lemma: string): Judgement => {
  const judged = judgeDeed(goal, lemma)
  // "Post on LinkedIn regularly" has no end to it.
  const isLoose =
    judged.isMeasured &&
    !isCounted(goal.thing) &&
    !goal.isRhythmic &&
    goal.words.some(({ key }) => /^(?:regularly|often|frequently|occasionally|sometimes)$/.test(key))
  return isLoose ? activity(false) : judged
}

const judgeDeed = (goal: Goal, lemma: string): Judgement => {
  const { thing, words } = goal
  if (isCounted(thing) || goal.isRhythmic) return activity(true)
  // "Attend as company representative" leaves open what.
  if (words[1]?.key === 'as' && /^(?:attend|go|participate|join)$/.test(lemma)) return NONE
  if (/^work/.test(lemma)) return lemma === 'work on' && isVague(thing) ? NONE : activity(false)
  if (/^(?:do|make) the rounds$/.test(lemma)) return activity(false)
  // "Leafleting": named by itself, a deed.
  if (words.length === 1 && /ing$/.test(words[0]?.key ?? '') && !AMONG_PEOPLE.test(lemma))
    return activity(false)
  if (isGerund(thing)) return activity(false)
  if (thing.core.length === 0)
    return ALONE_IS_A_DEED.test(lemma) || thing.isRestricted ? activity(false) : NONE
  if (TELLING.test(lemma) && (isVague(thing) || words[1]?.key === 'that') && thing.head !== 'everyone')
    return NONE
  if (/^(?:do|exchange|swap|try)$/.test(lemma) && (isVague(thing) || isHead(thing, 'soft', 'reach')))
    return NONE
  if (/^ask/.test(lemma) && /^(?:me|us)$/.test(words[1]?.key ?? '')) return NONE
  if (isHead(thing, 'mass') && !isHead(thing, 'doing') && !ONE_MAY_UPDATE.test(thing.head)) return NONE
  if (isHead(thing, 'doing')) return activity((thing.isSingle && !isPlural(thing.head)) || thing.isProper)
  const isOne = isOneDefinite(thing) && (thing.isSingle || thing.isProper)
  if (AMONG_PEOPLE.test(lemma)) {
    if (isOne) return activity(true)
    if (isVague(thing) || MEETING.test(lemma)) return thing.isRestricted ? activity(false) : NONE
    return thing.core.some(({ key }) => WISHED_STATES.has(key)) ? NONE : activity(false)
  }
  if (/^(?:stand|sit)$/.test(lemma)) return activity(false)
  if (thing.isSingle && ONE_MAY_UPDATE.test(thing.head) && !thing.isLoose)
    return activity(!WITHOUT_END.test(lemma))
  return activity(
    isOne &&
      !(WITHOUT_END.test(lemma) && !words.slice(1, 3).some(({ key }) => /^(?:one|another)$/.test(key))),
  )
}

/** Mixing with people at some place is at least something one does there. */
const MIXING =
  /^(?:network|mingle|hang out|socialise|socialize|schmooze|mix|chat|hang around|party)(?: with)?$/

/** One is among people, or things stay as they are; counted, it is at least something to do. */
export const judgeMingling = ({ thing, words }: Goal, lemma: string): Judgement =>
  MIXING.test(lemma) &&
  (/ with$/.test(lemma) || words.some(({ key }) => /^(?:at|with|in)$/.test(key))) &&
  thing.core.length > 0 &&
  !isVague(thing) &&
  thing.head !== 'level'
    ? activity(isCounted(thing) || thing.isSingle)
    : /^(?:be|have|look around|take|check out|see|enjoy|feel)\b/.test(lemma) || !isCounted(thing)
      ? NONE
      : activity(true)

const SEAT =
  /^(?:board|committee|jury|council|panel|shortlist|list|team|programme|program|staff|cast|roster|menu|agenda|member|chair|head|director|treasurer|speaker|partner|examiner)$/

/** "Be added to the mailing list": done by others, to something definite. */
const isPutSomewhere = (words: Goal['words']): boolean =>
  /(?:[a-z]{3}ed|^(?:let|put|taken|given|brought|shown|written|chosen|sworn|read))$/.test(
    words[1]?.key ?? '',
  ) &&
  !WISHED_STATES.has(words[1]?.key ?? '') &&
  /^(?:to|onto|into|for)$/.test(words[2]?.key ?? '') &&
  /^(?:the|an?|one|my|our)$/.test(words[3]?.key ?? '') &&
  !words.slice(3, 8).some(({ key }) => isNoun(key, 'vague', 'mass', 'soft'))

/** "Be on the jury" is reached or not, "be at every fair" is done; any other way to be is a wish. */
export const judgeBeing = ({ thing, words }: Goal): Judgement => {
  const next = words[1]?.key ?? ''
  if (next === 'at' && (thing.isLoose || isHead(thing, 'doing')))
    return activity(isCounted(thing) || thing.isSingle)
  if (next === 'on' && (isCounted(thing) || thing.isNew) && !isVague(thing)) return outcome(true)
  if (words.slice(0, 4).some(({ key }) => key === 'active')) return activity(false)
  const by = words.findIndex(({ key }) => key === 'by')
  const isDoneByOne =
    /[a-z]{3}(?:ed|en|ght)$/.test(next) &&
    by === 2 &&
    !/^(?:inspired|surrounded|driven|motivated|moved|noticed|loved|liked)$/.test(next)
  if (isDoneByOne)
    return isCounted(thing) ||
      thing.isRestricted ||
      thing.isProper ||
      /^(?:a|an|one|the)$/.test(words[3]?.key ?? '')
      ? outcome(true)
      : NONE
  if (isPutSomewhere(words)) return outcome(true)
  return SEAT.test(thing.head) && !isVague(thing) && (thing.isSingle || thing.isProper) ? outcome(true) : NONE
}

const BRINGING_TOGETHER =
  /^(?:introduce|connect people|match|put together|bring together|put in touch|refer)$/
/** Help that ends in something. */
const CARRIED_THROUGH = /^(?:find|get|land|win|become|secure|into|start|fill|pass|job|mentor)$/

const WISHING_WELL = /^(?:support|inspire|encourage|contribute|welcome|give back)$/

/** Somebody else is to have something. */
export const judgeGiving = (goal: Goal, lemma: string): Judgement => {
  const { thing, words } = goal
  const next = words[1]?.key ?? ''
  if (isHead(thing, 'doing'))
    return WISHING_WELL.test(lemma) && !isCounted(thing) ? NONE : activity(isCounted(thing) || thing.isSingle)
  // "Contribute a chapter".
  if (lemma === 'contribute' && thing.isNew) return activity(true)
  if (BRINGING_TOGETHER.test(lemma)) {
    if (/^(?:myself|ourselves)$/.test(next)) return activity(isCounted(thing) || isOneDefinite(thing))
    // "Introduce me to" asks for an introduction.
    if (/^(?:me|us)$/.test(next)) return judgeThing(goal, false)
    if (isCounted(thing) || thing.isProper) return outcome(true)
    return isVague(thing) ? NONE : activity(false)
  }
  const isSomebody = isCounted(thing) || (isOneDefinite(thing) && (thing.isSingle || thing.isProper))
  // "Help carry the marquee".
  if (
    /^(?:help|assist)$/.test(lemma) &&
    thing.core.length === 1 &&
    !thing.isSingle &&
    !thing.isProper &&
    thing.count === null &&
    /^(?:the|an?|our)$/.test(words[2]?.key ?? '')
  )
    return activity(true)
  if (/^(?:help|assist|give)$/.test(lemma)) {
    if (!isSomebody) return NONE
    return words.some(({ key }) => CARRIED_THROUGH.test(key)) ? outcome(true) : activity(true)
  }
  if (isCounted(thing)) return activity(true)
  if (isVague(thing) || isHead(thing, 'soft')) return NONE
  return WISHING_WELL.test(lemma) || lemma === 'share' ? NONE : activity(isSomebody)
}

const COMING_OF_A_SALE =
  /^(?:sell|upsell|cross-sell|close|flog|monetise|monetize|cash in|drum up|flip|sell to|get rid of|rent out|let out|offload|auction|shift|unload|dump|palm off|fob off)/

/** What is sold again and again: one buyer is no end to it. */
const OFFERED_TO_MANY =
  /^(?:products?|services?|courses?|software|apps?|books?|art|music|ideas?|expertise|skills?|time|insurance|candles|jewell?ery|training|package|solution|platform|membership|stock|wine|honey)$/

/** Something is sold: an outcome where it changes hands, an activity where it is only offered. */
export const judgeSelling = (goal: Goal, lemma: string): Judgement => {
  const { thing } = goal
  if (/^(?:myself|ourselves)$/.test(goal.words[1]?.key ?? '')) return NONE
  const isMeasured = isCounted(thing) || hasFigure(goal)
  if (lemma === 'sell' && thing.core.length === 0 && !isMeasured) return NONE
  if (/quota|number|target/.test(lemma)) return outcome(true)
  if (COMING_OF_A_SALE.test(lemma))
    return outcome(
      isMeasured || (isOneDefinite(thing) && thing.isSingle && !OFFERED_TO_MANY.test(thing.head)),
    )
  const isToOne = isOneDefinite(thing) && thing.isSingle && !isNoun(thing.head, 'vague')
  return activity(
    isMeasured || (isToOne && !/^(?:service|product|business|startup|app|idea|offer)$/.test(thing.head)),
  )
}
