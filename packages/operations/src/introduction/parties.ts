import { fail, ok } from '@rapport/domain'
import { findNamedPerson, type NamedPerson } from './named-person.ts'

interface Asked {
  readonly to?: string | undefined
  readonly wanted?: string | undefined
  readonly through?: string | undefined
  readonly for?: string | undefined
}

/** Who connects, who is to be met and who is to meet them: three different people, or the user in one of the places. */
export const partiesOf = async (asked: Asked, where: Parameters<typeof findNamedPerson>[1]) => {
  const found = new Map<string, NamedPerson>()
  for (const word of [asked.to, asked.through, asked.for]) {
    if (word === undefined) continue
    const named = await findNamedPerson(word, where)
    if (!named.ok) return named
    if (named.value !== null) found.set(word, named.value)
    else if (word === asked.to) {
      return fail({
        code: 'SELF_INTRODUCTION' as const,
        message: 'That is you. Say who is to be met (--to), and who is to meet them (--for), if not you.',
      })
    }
  }
  const partyOf = (word: string | undefined): NamedPerson | null => found.get(word ?? '') ?? null
  const [person, connector, other] = [partyOf(asked.to), partyOf(asked.through), partyOf(asked.for)]
  const wanted = person?.name ?? asked.wanted
  if (wanted === undefined) {
    return fail({
      code: 'NOBODY_TO_MEET' as const,
      message:
        'Say who is to be met: --to with a name or an id, or --wanted "…" where they are not on record.',
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
