import {
  type Channel,
  followUpAfter,
  INTRODUCTION_TASKS,
  type IntroductionTaskKind,
  isIntroductionOpen,
  isTalk,
  type PlanDecision,
  taskSuggestion,
} from '@rapport/domain'
import type { WriteContext } from '../context.ts'
import { stepBack } from '../introduction/index.ts'
import type { IntroductionRow } from '../ports/introduction.ts'

interface Meant {
  readonly row: IntroductionRow
  readonly kind: IntroductionTaskKind
}

/** The introduction that an item looks after, told from its words; null where it looks after none. */
export const introductionMeant = (
  { personId, suggestion }: Pick<PlanDecision, 'personId' | 'suggestion'>,
  introductions: readonly IntroductionRow[],
): Meant | null => {
  for (const row of introductions) {
    if (![row.connectorId, row.personId, row.forId].includes(personId)) continue
    const kind = INTRODUCTION_TASKS.find((task) => taskSuggestion(task, row) === suggestion)
    if (kind !== undefined) return { row, kind }
  }
  return null
}

/** What a done item means for its introduction: told, made, met where the two talked, or looked after later. */
export const moveOn = async (
  decision: PlanDecision,
  channel: Channel,
  { store, today, newId }: Pick<WriteContext, 'store' | 'today' | 'newId'>,
): Promise<void> => {
  const meant = introductionMeant(decision, await store.introductions.list())
  if (meant === null) return
  const { row, kind } = meant
  const { introductionId } = row
  if (kind === 'tell-connector') {
    await store.introductions.update(introductionId, { toldOn: today })
    return
  }
  if (!isIntroductionOpen(row)) return
  const state = stateAfter(kind, channel)
  if (state !== null && state !== row.state) {
    await store.introductions.addStep(introductionId, { stepId: newId(), state, cameOn: today, note: null })
  }
  await store.introductions.update(introductionId, {
    state: state ?? row.state,
    followUpOn: followUpAfter(state ?? row.state, today),
  })
}

/** Two who talked have met; a line that was written waits for its answer. */
const stateAfter = (kind: IntroductionTaskKind, channel: Channel): 'made' | 'met' | null => {
  if (kind === 'make') return 'made'
  return (kind === 'write' || kind === 'find-time') && isTalk(channel) ? 'met' : null
}

/** An introduction that is put off is looked after on that day; telling the connector has no day of its own. */
export const putOff = async (
  { introductionId, until }: { readonly introductionId: string | null; readonly until: string },
  { introductions }: WriteContext['store'],
): Promise<void> => {
  const row = introductionId === null ? null : await introductions.get(introductionId)
  if (row !== null && isIntroductionOpen(row)) {
    await introductions.update(row.introductionId, { followUpOn: until })
  }
}

/**
 * Takes back what a decision did to its introduction, as far as nothing was said of it since. It is to be looked after
 * on the usual day of its state again, or where the user had set an earlier one, on the day of the decision.
 */
export const takeBackMove = async (
  decision: PlanDecision,
  { introductions }: WriteContext['store'],
): Promise<void> => {
  const meant = introductionMeant(decision, await introductions.list())
  if (meant === null) return
  const { row, kind } = meant
  const { introductionId, state, steps, followUpOn } = row
  const on = localDate(decision.decidedAt)
  const last = steps.at(-1)
  const isMoved = last?.cameOn === on && last.state === (kind === 'make' ? 'made' : 'met')
  if (decision.state === 'done' && kind === 'tell-connector') {
    if (row.toldOn === on) await introductions.update(introductionId, { toldOn: null })
    return
  }
  if (decision.state === 'done' && isMoved) {
    await stepBack(row, introductions)
    return
  }
  const given = decision.state === 'snoozed' ? decision.until : followUpAfter(state, on)
  if (!isIntroductionOpen(row) || followUpOn !== given) return
  const usual = followUpAfter(state, last?.cameOn ?? row.requestedOn)
  const isUsual = kind === 'write' || (usual !== null && usual <= on)
  await introductions.update(introductionId, { followUpOn: isUsual ? usual : on })
}

/** The day of a moment where this machine, and so the user, is. */
const localDate = (moment: string): string => {
  const at = new Date(moment)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
