import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import type { WriteContext } from '../context.ts'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { keptLine, keptParts, logLine } from '../schema/log.ts'
import { decideParts, type LineInput } from './decide-parts.ts'
import { keepParts } from './keep-parts.ts'
import { readLineOf } from './read-line.ts'

export const keepLog = writeOperation({
  name: 'log.keep',
  summary: 'Keep what one line says of a contact, all of it or none.',
  description:
    'What is left out is taken as `log.read` reads it; an empty list leaves that part out. Nobody is entered as new unless named in `newPeople`. The answer names all that was made, so that each can be taken back.',
  route: 'POST /log',
  input: z.object({
    line: logLine,
    personId: id.optional().meta({ description: 'Whom it is about, where the line need not name them' }),
    ...keptParts,
  }),
  output: keptLine,
  errors: {
    ...personNotFound,
    NOBODY_NAMED: { kind: 'invalid', when: 'The line names nobody on record, and nobody was picked.' },
    WHO_IS_MEANT: { kind: 'invalid', when: 'Several people may be meant; the details name them.' },
    NOT_ON_RECORD: { kind: 'invalid', when: 'Somebody is not on record and not named in newPeople.' },
    ABOUT_NOBODY: { kind: 'invalid', when: 'A part is about somebody who is not among the people kept.' },
    DATE_IN_FUTURE: { kind: 'invalid', when: 'The contact is dated after today.' },
  },
  examples: [
    'rapport log keep "coffee with ana, needs a tax lawyer" --person-ids 0192f0c1-0000-7000-8000-000000000001',
  ],
  command: { positional: ['line'] },
  handle: async (input, context) => {
    const { today } = context
    if (input.on !== undefined && input.on > today) {
      return fail({
        code: 'DATE_IN_FUTURE',
        message: `${input.on} is after today, ${today}.`,
        details: { on: input.on, today },
      })
    }
    const people = await peopleById(input, context)
    if (typeof people === 'string') return notFound('PERSON_NOT_FOUND', people)
    const personId = people.find(({ asked }) => asked === input.personId)?.personId ?? null
    const shown = (ids: readonly string[]) => [
      ...new Set(ids.map((asked) => people.find((person) => person.asked === asked)?.personId ?? asked)),
    ]
    const reading = isComplete(input)
      ? null
      : readLineOf(input.line, personId, await context.snapshot(), today)
    const decided = decideParts(
      {
        ...input,
        ...(input.personIds === undefined ? {} : { personIds: shown(input.personIds) }),
        ...(input.aboutIds === undefined ? {} : { aboutIds: shown(input.aboutIds) }),
      },
      reading,
      today,
    )
    if (!decided.ok) {
      const { code, message, details = {} } = decided.failure
      return fail({ code, message, details })
    }
    return ok(await keepParts(decided.value, context))
  },
})

/** Everything is said: the line itself need not be read. */
const isComplete = ({ personIds, newPeople = [], ...said }: LineInput): boolean =>
  personIds !== undefined &&
  personIds.length + newPeople.length > 0 &&
  [said.isContact, said.on, said.channel, said.direction, said.minutes].every((part) => part !== undefined) &&
  [said.learned, said.news, said.favors, said.followUps].every((part) => part !== undefined)

/** The people named by id, as they are shown; the id of one who is not there. */
const peopleById = async (
  { personId, personIds = [], aboutIds = [] }: LineInput,
  { store }: Pick<WriteContext, 'store'>,
): Promise<readonly { readonly asked: string; readonly personId: string }[] | string> => {
  const found: { asked: string; personId: string }[] = []
  for (const asked of [...(personId === undefined ? [] : [personId]), ...personIds, ...aboutIds]) {
    const person = await store.people.get(asked)
    if (person === null) return asked
    found.push({ asked, personId: person.personId })
  }
  return found
}
