import { isIdiom } from '../lexicon/idioms.ts'
import { judgeBeing, judgeDoing, judgeGiving, judgeMingling, judgeSelling } from './judge-deed.ts'
import { judgeGain } from './judge-gain.ts'
import { judgeLearning, judgeShaping } from './judge-growth.ts'
import { activity, isCounted, isHead, type Judgement, judgeThing, NONE } from './judge-thing.ts'
import type { Goal } from './read-goals.ts'

/** Judges one goal by what its verb says of the thing. */
export const judgeGoal = (goal: Goal): Judgement => {
  const { verb, thing } = goal
  if (!isCounted(thing) && isIdiom(goal.words.map(({ key }) => key))) return NONE
  switch (verb?.verbClass) {
    case undefined:
      return judgeThing(goal, true)
    case 'be':
      return judgeBeing(goal)
    case 'gain':
      return judgeGain(goal, verb?.lemma ?? '')
    case 'unknown':
      if (isHead(thing, 'doing')) return activity(isCounted(thing) || thing.isSingle)
      return isCounted(thing) || thing.isProper ? judgeThing(goal, false) : NONE
    case 'learn':
      return judgeLearning(goal, verb?.lemma ?? '')
    case 'shape':
      return judgeShaping(goal, verb?.lemma ?? '')
    case 'give':
      return judgeGiving(goal, verb?.lemma ?? '')
    case 'sell':
      return judgeSelling(goal, verb?.lemma ?? '')
    case 'keep':
    case 'mingle':
      return judgeMingling(goal, verb?.lemma ?? '')
    case 'do':
      return judgeDoing(goal, verb?.lemma ?? '')
  }
}
