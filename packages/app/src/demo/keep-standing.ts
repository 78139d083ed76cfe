import type { World } from '@rapport/testkit'
import type { Call } from './call.ts'

/** Keeps what the owner gave, asked and got, as far as it is not kept yet. */
export const keepStanding = async (
  { suggested }: World,
  idOf: (id: string) => string | undefined,
  call: Call,
): Promise<void> => {
  for (const { person, ...favor } of suggested.favors) {
    const personId = idOf(person)
    if (personId === undefined) continue
    const { favors } = await call<{ favors: readonly { isOwn: boolean; text: string }[] }>('favor.list', {
      personId,
    })
    const isKept = favors.some(({ isOwn, text }) => isOwn && text === favor.text)
    if (!isKept) await call('favor.log', { personId, ...favor })
  }
}
