import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { introduction } from '../schema/introduction.ts'
import { describeIntroduction } from './describe.ts'
import { introductionNotFound, noSuchIntroduction } from './failures.ts'
import { alreadyOpen, isSameOpen, sameIsOpen } from './same-open.ts'

export const removeIntroduction = writeOperation({
  name: 'intro.remove',
  summary:
    'Take back an introduction with all its steps, as if it had never been asked for; you can restore it.',
  route: 'DELETE /introductions/{introductionId}',
  input: z.object({ introductionId: id.meta({ description: 'Which introduction' }) }),
  output: z.object({ introductionId: id }),
  errors: introductionNotFound,
  examples: ['rapport intro remove 0192f0c1-0000-7000-8000-00000000000e'],
  command: { positional: ['introductionId'] },
  isDestructive: true,
  handle: async ({ introductionId }, { store }) =>
    (await store.introductions.remove(introductionId))
      ? ok({ introductionId })
      : noSuchIntroduction(introductionId),
})

export const restoreIntroduction = writeOperation({
  name: 'intro.restore',
  summary: 'Put back an introduction that was removed, as it was, with all its steps.',
  route: 'POST /introductions/{introductionId}/restore',
  input: z.object({ introductionId: id.meta({ description: 'Which introduction' }) }),
  output: z.object({ introduction }),
  errors: {
    INTRODUCTION_NOT_FOUND: { kind: 'not-found', when: 'No introduction with that id was removed.' },
    ...alreadyOpen,
  },
  examples: ['rapport intro restore 0192f0c1-0000-7000-8000-00000000000e'],
  command: { positional: ['introductionId'] },
  handle: async ({ introductionId }, context) => {
    const { introductions } = context.store
    if (!(await introductions.restore(introductionId))) {
      return fail({
        code: 'INTRODUCTION_NOT_FOUND',
        message: `No introduction with the id ${introductionId} was removed. What there is: rapport intro list`,
        details: { id: introductionId },
      })
    }
    const all = await introductions.list()
    const row = all.find((each) => each.introductionId === introductionId)
    const same = row === undefined ? undefined : all.find((each) => each !== row && isSameOpen(each, row))
    if (same !== undefined) return sameIsOpen(same)
    const restored = await describeIntroduction(introductionId, context)
    if (restored === null) throw new Error('an introduction just restored is not there')
    return ok({ introduction: restored })
  },
})
