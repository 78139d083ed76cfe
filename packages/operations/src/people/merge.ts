import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { MERGE_FIELDS, type MergeField } from '../ports/identity.ts'
import type { CardRow, PersonCards } from '../ports/people.ts'
import { id } from '../schema/common.ts'

export const mergePeople = writeOperation({
  name: 'people.merge',
  summary: 'Say that two people are one; both keep where they come from, and it can be undone at any time.',
  description:
    'The first one is kept and leads. E-mails, numbers, addresses, notes and conversations of both are shown; where only one value can stand, it is the first one’s unless chosen otherwise.',
  route: 'POST /people/{personId}/merge',
  input: z.object({
    personId: id.meta({ description: 'Whom to keep' }),
    otherId: id.meta({ description: 'Who is the same person' }),
    takeFromOther: z
      .array(z.enum(MERGE_FIELDS))
      .default([])
      .meta({ description: 'What to show of the other: name, position, birthday, photo' }),
  }),
  output: z.object({ mergeId: id, personId: id }),
  errors: {
    ...personNotFound,
    SAME_PERSON: { kind: 'conflict', when: 'The two are one person already.' },
  },
  examples: [
    'rapport people merge 0192f0c1-0000-7000-8000-000000000001 0192f0c1-0000-7000-8000-000000000002',
  ],
  command: { positional: ['personId', 'otherId'] },
  handle: async ({ personId, otherId, takeFromOther }, { store, newId, now }) => {
    await store.imports.lock()
    const kept = await store.people.get(personId)
    if (kept === null) return notFound('PERSON_NOT_FOUND', personId)
    const absorbed = await store.people.get(otherId)
    if (absorbed === null) return notFound('PERSON_NOT_FOUND', otherId)
    if (kept.personId === absorbed.personId) {
      return fail({ code: 'SAME_PERSON' as const, message: 'The two are one person already.' })
    }
    const mergeId = newId()
    const sides = await store.people.cards([kept.personId, absorbed.personId])
    const sideOf = (id: string) => sides.find((side) => side.personId === id)
    const cardsOf = (id: string) => sideOf(id)?.cards.map((card) => card.personId) ?? []
    const other = sideOf(absorbed.personId)
    const choices = takeFromOther.map(
      (field) => [field, (other && holderOf(other, field)) ?? absorbed.personId] as const,
    )
    await store.identity.forgetDistinct(cardsOf(kept.personId), cardsOf(absorbed.personId))
    await store.identity.merge([
      {
        mergeId,
        keptId: kept.personId,
        absorbedId: absorbed.personId,
        mergedAt: now.toISOString(),
        decidedBy: 'you',
        score: null,
        evidence: [],
        choices: new Map(choices),
      },
    ])
    return ok({ mergeId, personId: kept.personId })
  },
})

/** Which card of a person, who may have several, what is shown of them comes from; undefined where none has it. */
const holderOf = ({ cards, choices, title, organization }: PersonCards, field: MergeField) =>
  choices[field] ?? cards.find((card) => isShownFrom[field](card, { title, organization }))?.personId

const isShownFrom: Readonly<
  Record<MergeField, (card: CardRow, shown: Pick<PersonCards, 'title' | 'organization'>) => boolean>
> = {
  name: () => true,
  position: (card, shown) => card.title === shown.title && card.organization === shown.organization,
  birthday: (card) => Boolean(card.edits.birthday ?? card.card?.birthday),
  photo: (card) => card.hasPhoto,
}
