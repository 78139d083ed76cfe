import { followUpAfter } from '@rapport/domain'
import type { IntroductionRow, IntroductionWritePort } from '../ports/introduction.ts'

/** Takes the last step back: it is where it was before, and looked after on the usual day. The asking itself stays. */
export const stepBack = async (row: IntroductionRow, introductions: IntroductionWritePort): Promise<void> => {
  const [before, last] = row.steps.slice(-2)
  if (before === undefined || last === undefined) return
  await introductions.removeStep(row.introductionId, last.stepId)
  await introductions.update(row.introductionId, {
    state: before.state,
    followUpOn: followUpAfter(before.state, before.cameOn),
  })
}
