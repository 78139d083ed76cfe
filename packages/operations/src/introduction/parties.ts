import { fail, ok } from '@rapport/domain'
import { notFound } from '../failures.ts'
import type { ReadTransaction } from '../ports/store.ts'

interface Asked {
  readonly to?: string | undefined
  readonly wanted?: string | undefined
  readonly through?: string | undefined
  readonly for?: string | undefined
}

interface Party {
  readonly personId: string
  readonly name: string
}

/** Who connects, who is to be met and who is to meet them: three different people, or the user in one of the places. */
export const partiesOf = async (asked: Asked, store: Pick<ReadTransaction, 'people'>) => {
  const found = new Map<string, Party>()
  for (const personId of [asked.to, asked.through, asked.for]) {
    if (personId === undefined) continue
    const row = await store.people.get(personId)
    if (row === null) return notFound('PERSON_NOT_FOUND', personId)
    const name = `${row.givenName} ${row.familyName}`.trim()
    found.set(personId, { personId: row.personId, name })
  }
  const partyOf = (personId: string | undefined): Party | null => found.get(personId ?? '') ?? null
  const [person, connector, other] = [partyOf(asked.to), partyOf(asked.through), partyOf(asked.for)]
  const wanted = person?.name ?? asked.wanted
  if (wanted === undefined) {
    return fail({
      code: 'NOBODY_TO_MEET' as const,
      message: 'Say who is to be met: --to ID, or --wanted "…".',
    })
  }
  if (person !== null && person.personId === other?.personId) {
    return fail({
      code: 'SELF_INTRODUCTION' as const,
      message: `${person.name} cannot be introduced to ${person.name}.`,
    })
  }
  if (connector === null && other === null) {
    return fail({
      code: 'SELF_INTRODUCTION' as const,
      message:
        'You need nobody to introduce yourself. Say who is asked (--through), or who is to meet them (--for).',
    })
  }
  if (connector !== null && [person?.personId, other?.personId].includes(connector.personId)) {
    return fail({
      code: 'CONNECTOR_IS_PARTY' as const,
      message: `${connector.name} is one of the two who are to meet, and cannot introduce them.`,
    })
  }
  return ok({ person, connector, other, wanted })
}
