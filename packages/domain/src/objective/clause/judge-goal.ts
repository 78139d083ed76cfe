import type { Goal } from './goal.ts'
import { judgeBeing, judgeDoing, judgeGiving, judgeMingling, judgeSelling } from './judge-deed.ts'
import { judgeFrame } from './judge-frame.ts'
import { judgeGain } from './judge-gain.ts'
import { judgeLearning, judgeShaping } from './judge-growth.ts'
import { type Judgement, judgeThing } from './judge-thing.ts'
import { judgeUnknown } from './judge-unknown.ts'

/** Judges one goal by its construction, else by what its verb says of the thing. */
export const judgeGoal = (goal: Goal): Judgement => judgeFrame(goal) ?? byVerb(goal)

const byVerb = (goal: Goal): Judgement => {
  const { verb } = goal
  switch (verb?.verbClass) {
    case undefined:
      return judgeThing(goal, true)
    case 'be':
      return judgeBeing(goal)
    case 'gain':
      return judgeGain(goal, verb?.lemma ?? '')
    case 'unknown':
      return judgeUnknown(goal, verb?.lemma ?? '')
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
