import { isHeld, isHeldByOne } from '../lexicon/held-things.ts'
import type { Goal } from './goal.ts'
import {
  activity,
  isCounted,
  isHead,
  isVague,
  type Judgement,
  judgeThing,
  NONE,
  outcome,
} from './judge-thing.ts'

/** Endings of verbs that change something without end: "humanise", "simplify", "invigorate". */
const CHANGING = /(?:i[sz]e|ify|ate)$/

/**
 * A verb that no list holds is judged by what follows it. A new thing ("a translator", "six growers") was found or won;
 * a thing known before ("the councillor", "our hall") had something done to it, unless it is of those one holds in the end;
 * and what nobody could point at stays a wish.
 */
export const judgeUnknown = (goal: Goal, lemma: string): Judgement => {
  const { thing } = goal
  if (isHead(thing, 'doing')) return activity(isCounted(thing) || thing.isSingle)
  // "Drop my bike off at four garages": a known thing is taken about.
  if (
    thing.count === null &&
    !thing.isNew &&
    /^(?:my|our|the)$/.test(goal.words[1]?.key ?? '') &&
    thing.rest.some(
      ({ key, isCut }, at) =>
        !isCut && /^(?:at|in|on|through|around)$/.test(key) && thing.rest[at + 1]?.number !== null,
    )
  )
    return activity(true)
  if (isCounted(thing)) return judgeThing(goal, false)
  if (isVague(thing) || isHead(thing, 'soft', 'reach')) return judgeThing(goal, false)
  if (thing.isNew) return outcome(true)
  if (isHeld(thing.head)) return outcome(thing.isSingle || thing.isProper || isHeldByOne(thing.head))
  if (CHANGING.test(lemma)) return NONE
  if (thing.isProper) return judgeThing(goal, false)
  if (thing.isSingle) return activity(true)
  return /^(?:the|my|our|his|her|their)$/.test(goal.words[1]?.key ?? '') ? activity(false) : NONE
}
