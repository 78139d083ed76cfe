import { fail, followUpAfter, type Introduction, introductionMovesFrom, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import type { IntroductionChange, IntroductionRow } from '../ports/introduction.ts'
import { id, plainDate, text } from '../schema/common.ts'
import { blurbText, introduction, introductionState, introductionWarning } from '../schema/introduction.ts'
import { describeIntroduction } from './describe.ts'
import { dateInFuture, inFuture, introductionNotFound, noSuchIntroduction } from './failures.ts'
import { stepBack } from './step-back.ts'

export const updateIntroduction = writeOperation({
  name: 'intro.update',
  summary:
    'Say how far an introduction came: agreed, made, met, declined, no answer; or who agreed or was told.',
  description:
    'An introduction is made when both agreed: `accepted` says that the one to be met did. `told` says that the connector heard what came of it. `takeBack` takes the last step back.',
  route: 'PATCH /introductions/{introductionId}',
  input: z.object({
    introductionId: id.meta({ description: 'Which introduction' }),
    state: introductionState.optional().meta({ description: 'What it came to' }),
    on: plainDate.optional().meta({ description: 'When; today if left out' }),
    note: text.optional().meta({ description: 'What was said' }),
    accepted: z.boolean().optional().meta({ description: 'The one to be met agreed' }),
    told: z.boolean().optional().meta({ description: 'The connector heard what came of it' }),
    followUp: plainDate
      .nullable()
      .optional()
      .meta({ description: 'When to look after it; usual for its state if left out' }),
    blurb: blurbText.optional().meta({ description: 'What can be passed on, as it was sent' }),
    takeBack: z.boolean().optional().meta({ description: 'Take the last step back' }),
  }),
  output: z.object({ introduction, warnings: z.array(introductionWarning) }),
  errors: {
    ...introductionNotFound,
    ...dateInFuture,
    IMPOSSIBLE_MOVE: { kind: 'conflict', when: 'It cannot come to that state from where it is.' },
    BEFORE_LAST_STEP: { kind: 'invalid', when: 'The step is dated before the one it follows.' },
    NOTHING_TO_TAKE_BACK: { kind: 'conflict', when: 'It was asked for, and nothing else happened yet.' },
    NOBODY_TO_TELL: { kind: 'invalid', when: 'You brought the two together yourself.' },
  },
  examples: [
    'rapport intro update 0192f0c1-0000-7000-8000-00000000000e agreed --note "Asks her on Monday"',
    'rapport intro update 0192f0c1-0000-7000-8000-00000000000e met --on 2026-11-20',
    'rapport intro update 0192f0c1-0000-7000-8000-00000000000e --told',
  ],
  command: { positional: ['introductionId', 'state'] },
  handle: async (input, context) => {
    const { store, today, newId } = context
    const row = await store.introductions.get(input.introductionId)
    if (row === null) return noSuchIntroduction(input.introductionId)
    const on = input.on ?? today
    if (on > today) return inFuture(on, today)
    const refused = refusalOf(row, input, on)
    if (refused !== null) return refused
    if (input.takeBack === true) await stepBack(row, store.introductions)
    if (input.state !== undefined) {
      await store.introductions.addStep(row.introductionId, {
        stepId: newId(),
        state: input.state,
        cameOn: on,
        note: input.note ?? null,
      })
    }
    await store.introductions.update(row.introductionId, changeOf(input, on))
    const changed = await describeIntroduction(row.introductionId, context)
    if (changed === null) throw new Error('an introduction just changed is not there')
    return ok({ introduction: changed, warnings: input.state === 'made' ? oneSided(changed) : [] })
  },
})

interface Change {
  readonly state?: Introduction['state'] | undefined
  readonly accepted?: boolean | undefined
  readonly told?: boolean | undefined
  readonly followUp?: string | null | undefined
  readonly blurb?: string | undefined
  readonly takeBack?: boolean | undefined
}

const refusalOf = (row: IntroductionRow, { state, told, takeBack: isBack }: Change, on: string) => {
  const last = row.steps.at(-1)
  if (isBack === true && row.steps.length < 2) {
    return fail({
      code: 'NOTHING_TO_TAKE_BACK' as const,
      message: 'It was asked for, and nothing else happened yet.',
    })
  }
  if (told === true && row.connectorId === null) {
    return fail({ code: 'NOBODY_TO_TELL' as const, message: 'You brought the two together yourself.' })
  }
  if (state === undefined) return null
  const from = isBack === true ? (row.steps.at(-2)?.state ?? 'requested') : row.state
  const moves = introductionMovesFrom(from)
  if (!moves.includes(state)) {
    return fail({
      code: 'IMPOSSIBLE_MOVE' as const,
      message:
        moves.length === 0
          ? `It is ${inWords(from)}, and that is the end of it. Ask anew, or take the last step back.`
          : `It is ${inWords(from)}; from there it can be ${moves.map(inWords).join(', ')}.`,
      details: { from, to: state, moves },
    })
  }
  if (last !== undefined && isBack !== true && on < last.cameOn) {
    return fail({
      code: 'BEFORE_LAST_STEP' as const,
      message: `${on} is before ${last.cameOn}, when it was ${inWords(last.state)}.`,
      details: { on, last: last.cameOn },
    })
  }
  return null
}

const inWords = (state: Introduction['state']): string =>
  state === 'no-answer' ? 'without an answer' : state

const changeOf = (change: Change, on: string): IntroductionChange => {
  const { state, accepted, told, followUp, blurb } = change
  const followUpOn =
    followUp !== undefined ? followUp : state === undefined ? undefined : followUpAfter(state, on)
  return {
    ...(state === undefined ? {} : { state }),
    ...(accepted === undefined ? {} : { acceptedOn: accepted ? on : null }),
    ...(told === undefined ? {} : { toldOn: told ? on : null }),
    ...(followUpOn === undefined ? {} : { followUpOn }),
    ...(blurb === undefined ? {} : { blurb }),
  }
}

/** Made before both agreed: possible, and said. */
const oneSided = ({ acceptedOn, person }: { readonly acceptedOn: string | null; readonly person: string }) =>
  acceptedOn !== null
    ? []
    : [
        {
          code: 'not-both-agreed' as const,
          text: `That ${person} agreed is not on record. It is kinder to ask both first.`,
        },
      ]
