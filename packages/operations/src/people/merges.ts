import { ok } from '@rapport/domain'
import { z } from 'zod'
import { evidenceInWords } from '../identity/evidence-words.ts'
import { readOperation } from '../operation.ts'
import { id, instant, page } from '../schema/common.ts'

export const listMerges = readOperation({
  name: 'people.merges',
  summary: 'List who was merged with whom, by whom and why, the latest first.',
  route: 'GET /merges',
  input: z.object(page),
  output: z.object({
    total: z.number().int(),
    merges: z.array(
      z.object({
        mergeId: id,
        personId: id,
        person: z.string(),
        /** The name on the card that was merged into it. */
        other: z.string(),
        otherId: id,
        mergedAt: instant,
        decidedBy: z.enum(['you', 'rapport']),
        score: z.number().nullable(),
        evidence: z.array(z.string()),
      }),
    ),
  }),
  errors: {},
  examples: ['rapport people merges'],
  handle: async ({ limit, offset }, { store }) => {
    const merges = await store.identity.merges()
    const shown = merges.slice(offset, offset + limit)
    const people = await store.people.cards([...new Set(shown.map(({ keptId }) => keptId))])
    const cards = new Map(
      people.flatMap((person) =>
        person.cards.map((card) => [
          card.personId,
          { card, name: `${person.givenName} ${person.familyName}`.trim() },
        ]),
      ),
    )
    return ok({
      total: merges.length,
      merges: shown.map((merge) => {
        const other = cards.get(merge.absorbedId)?.card
        return {
          mergeId: merge.mergeId,
          personId: merge.keptId,
          person: cards.get(merge.keptId)?.name ?? '',
          other: other === undefined ? '' : `${other.givenName} ${other.familyName}`.trim(),
          otherId: merge.absorbedId,
          mergedAt: merge.mergedAt,
          decidedBy: merge.decidedBy,
          score: merge.score,
          evidence: merge.evidence.filter(({ level }) => level !== 'missing').map(evidenceInWords),
        }
      }),
    })
  },
})
