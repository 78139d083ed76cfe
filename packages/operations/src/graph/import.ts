import { fail, ok, type Result } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import type { FailureCase, OperationFailure } from '../operation-failure.ts'
import { flagIfSaid, id } from '../schema/common.ts'
import { edgeFiles, importedTies, listName } from '../schema/graph.ts'
import { keepList } from './keep-list.ts'
import { listBefore } from './list-before.ts'
import { readApart } from './read-apart.ts'
import type { UnreadableList } from './read-lists.ts'

const errors = {
  ...personNotFound,
  EMPTY_LIST: { kind: 'invalid', when: 'A file holds no row.' },
  NOT_A_LIST: { kind: 'invalid', when: 'A file is no text, or has but one column.' },
  NO_TIES: { kind: 'invalid', when: 'No row of any file is a tie.' },
  CANCELLED: { kind: 'cancelled', when: 'The import was cancelled; nothing of it was kept.' },
} as const satisfies Record<string, FailureCase>

type Failure = OperationFailure<keyof typeof errors>

export const importTieList = writeOperation({
  name: 'graph.import',
  summary: 'Take in a list of who knows whom: a connector’s own, a colleague’s, a community’s.',
  description:
    'A CSV with the columns source, target, weight (0 to 1: how likely one passes on a word to the other) and kind; a header is optional. Columns such as target_email or target_organization help to recognise people. A list of one person’s contacts needs only their names, and its owner; so does LinkedIn’s Connections.csv. Gzip is unpacked. Every row is accounted for: rows = ties + doubles + rejected. All or nothing is kept. A list of the same name and owner takes the place of the one before, which keeps its id; where nothing is said of the owner, the only list of that name keeps its own.',
  route: 'POST /graph/lists',
  input: z
    .object({
      files: edgeFiles,
      name: listName,
      owner: id.nullable().optional().meta({
        description:
          'Whose list it is: a person; a community’s with null, and where none of its name is there',
      }),
      colleague: flagIfSaid('Its owner pools their network with yours: paths may begin at them'),
    })
    .refine(({ owner, colleague }) => colleague !== true || typeof owner === 'string', {
      path: ['owner'],
      message: 'Say whose list it is: a colleague’s list has an owner.',
    }),
  output: importedTies,
  errors,
  examples: [
    'rapport graph import EDGES.csv',
    'rapport graph import Connections.csv --name "Ben’s contacts" --owner 0192f0c1-0000-7000-8000-000000000001 --colleague',
  ],
  command: { positional: ['files'] },
  isLong: true,
  handle: async ({ files, name, owner, colleague }, context) => {
    const listed = name ?? nameOf(files[0]?.name ?? '')
    const ownerId =
      owner === undefined
        ? (listBefore(await context.store.ties.heads(), listed, owner)?.ownerId ?? null)
        : owner
    const person = ownerId === null ? null : await context.store.people.get(ownerId)
    // A list whose owner was taken out of view is still theirs.
    if (person === null && typeof owner === 'string') return notFound('PERSON_NOT_FOUND', owner)
    try {
      const read = await readApart(files, {
        owner: person === null ? null : `${person.givenName} ${person.familyName}`.trim(),
        signal: context.signal,
        onBytes: (file, done, total) =>
          context.progress({ phase: `Reading ${file}`, done, total, unit: 'bytes' }),
      })
      if (!read.ok) return unreadable(read.failure)
      const list = { name: listed, ownerId: person?.personId ?? ownerId, isColleague: colleague }
      const { rows, rejected, firstRejected, ties, close } = read.value
      try {
        if (ties > 0) return ok(await keepList(list, read.value, context))
        return fail({
          code: 'NO_TIES' as const,
          message: `${rows === 1 ? 'Its only row is no tie' : `None of its ${rows.toLocaleString('en')} rows is a tie; the first that is none`}, line ${firstRejected[0]?.line}: ${firstRejected[0]?.message}${ownerId === null && firstRejected[0]?.code === 'missing-field' ? ' Where it lists one person’s contacts, say whose they are: --owner.' : ''}`,
          details: { rows, rejected, firstRejected },
        })
      } finally {
        close()
      }
    } catch (error) {
      // Reading and writing stop by throwing the signal's reason; whatever else comes then is a consequence of it.
      if (context.signal.aborted) return cancelled
      throw error
    }
  },
})

const cancelled = fail({
  code: 'CANCELLED' as const,
  message: 'The import was cancelled. Nothing of it was kept.',
})

const ENDING = /\.[a-z0-9]{1,5}$/i

/** A file without a name of its own is still a list. */
const nameOf = (fileName: string): string => fileName.replace(ENDING, '').trim().slice(0, 300) || 'A list'

const unreadable = ({ file, because }: UnreadableList): Result<never, Failure> => {
  const details = { file, because }
  switch (because) {
    case 'empty':
      return fail({ code: 'EMPTY_LIST', message: `${file} holds no row.`, details })
    case 'one-column':
      return fail({
        code: 'NOT_A_LIST',
        message: `${file} has but one column. A list of ties names two people a row, or has an owner.`,
        details,
      })
    case 'no-text':
      return fail({
        code: 'NOT_A_LIST',
        message: `${file} is no text in UTF-8. Save it as a CSV in UTF-8 and try again.`,
        details,
      })
    case 'damaged':
      return fail({ code: 'NOT_A_LIST', message: `${file} is damaged and cannot be read.`, details })
    case 'too-large':
      return fail({ code: 'NOT_A_LIST', message: `${file} holds more names than a list has.`, details })
  }
}
