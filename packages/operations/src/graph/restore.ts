import { fail, LONGEST_NAME_IN_WORDS, ok, plainText, type Result } from '@rapport/domain'
import { z } from 'zod'
import type { WriteContext } from '../context.ts'
import { linesOf } from '../data/lines-of.ts'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import type { FailureCase, OperationFailure } from '../operation-failure.ts'
import { id } from '../schema/common.ts'
import { createKeptLines, type KeptHead, readKeptHead } from './kept-list.ts'
import { listBefore } from './list-before.ts'

const errors = {
  ...personNotFound,
  NOT_A_KEPT_LIST: { kind: 'invalid', when: 'The file is no list that was taken out, or not all of it.' },
  LIST_STANDS: { kind: 'conflict', when: 'The list, or another of its name and owner, is there.' },
  CANCELLED: { kind: 'cancelled', when: 'It was cancelled; nothing of the list was put back.' },
} as const satisfies Record<string, FailureCase>

type Failure = OperationFailure<keyof typeof errors>

export const restoreTieList = writeOperation({
  name: 'graph.restore',
  summary: 'Put a list of who knows whom back as it was when it was taken out: the same list, tie by tie.',
  description: 'Takes what `graph.export` gave. All of it is put back or nothing.',
  route: 'POST /graph/lists/restore',
  input: z.object({ file: z.file().meta({ description: 'A list as it was taken out' }) }),
  output: z.object({ listId: id, name: z.string(), ties: z.number().int() }),
  errors,
  examples: ['rapport graph restore club.jsonl'],
  command: { positional: ['file'] },
  isLong: true,
  handle: async ({ file }, context) => {
    const lines = linesOf(file)
    const first = await lines.next()
    const head = first.done === true ? null : readKeptHead(first.value)
    if (head === null) return notKept(file.name)
    await context.store.imports.lock()
    const refused = await standsInTheWay(head, context.store)
    if (refused !== null) return refused
    try {
      if (!(await putBack(head, lines, context))) return notKept(file.name)
    } catch (error) {
      if (context.signal.aborted) return cancelled
      throw error
    }
    const { listId, name, ties } = head
    return ok({ listId, name, ties })
  },
})

/** Answers whether what follows the head was as it promised. */
const putBack = async (
  head: KeptHead,
  lines: AsyncIterable<string>,
  { store, signal, progress }: WriteContext,
): Promise<boolean> => {
  const { listId, name, ownerId, isColleague, rows, rejected, importedAt, ties } = head
  await store.ties.add({ listId, name, ownerId, isColleague, rows, rejected, importedAt })
  const following = createKeptLines(head)
  let done = 0
  for await (const line of lines) {
    signal.throwIfAborted()
    const read = following.read(line)
    if (read === null) return false
    if ('points' in read) {
      await store.ties.addPoints(listId, read.points)
      continue
    }
    const { first, second, weight, kinds } = read.ties
    await store.ties.addTies(listId, {
      first: Int32Array.from(first),
      second: Int32Array.from(second),
      weight: Float64Array.from(weight),
      kinds,
    })
    done += first.length
    progress({ phase: 'Keeping the ties', done, total: ties, unit: 'rows' })
  }
  return following.isWhole()
}

const cancelled: Result<never, Failure> = fail({
  code: 'CANCELLED',
  message: 'It was cancelled. Nothing of the list was put back.',
})

const notKept = (fileName: string): Result<never, Failure> =>
  fail({
    code: 'NOT_A_KEPT_LIST',
    message: `${fileName} is no list that was taken out of Rapport, or not all of it. To take in a table of who knows whom, import it.`,
    details: { file: fileName },
  })

const standsInTheWay = async (
  { listId, name, ownerId }: KeptHead,
  { ties, people }: WriteContext['store'],
): Promise<Result<never, Failure> | null> => {
  const lists = await ties.lists()
  const standing = lists.find((list) => list.listId === listId) ?? listBefore(lists, name, ownerId)
  if (standing !== null) {
    return fail({
      code: 'LIST_STANDS',
      message: `A list called ${plainText(name, LONGEST_NAME_IN_WORDS)} is there already. Remove it first.`,
      details: { listId: standing.listId },
    })
  }
  return ownerId !== null && (await people.get(ownerId)) === null
    ? notFound('PERSON_NOT_FOUND', ownerId)
    : null
}
