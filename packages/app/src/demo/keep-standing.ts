import type { World } from '@rapport/testkit'
import type { Call } from './call.ts'

type IdOf = (id: string) => string | undefined

/** Keeps what the owner promised, gave, asked and got, who rests and what they say of a tie, as far as it is not kept yet. */
export const keepStanding = async ({ suggested }: World, idOf: IdOf, call: Call): Promise<void> => {
  for (const { person, ...favor } of suggested.favors) {
    const personId = idOf(person)
    if (personId === undefined) continue
    const { favors } = await call<{ favors: readonly { isOwn: boolean; text: string }[] }>('favor.list', {
      personId,
    })
    const isKept = favors.some(({ isOwn, text }) => isOwn && text === favor.text)
    if (!isKept) await call('favor.log', { personId, ...favor })
  }
  const { followUps } = await call<{ followUps: readonly { text: string }[] }>('follow-up.list', {
    settled: true,
  })
  for (const { person, text, dueOn } of suggested.followUps) {
    const personId = idOf(person)
    if (personId === undefined || followUps.some((kept) => kept.text === text)) continue
    await call('follow-up.add', { personId, text, due: dueOn })
  }
  // Said a second time, these say the same.
  for (const { person, ...rest } of suggested.rests) {
    const personId = idOf(person)
    if (personId !== undefined) await call('people.rest', { personId, ...rest })
  }
  for (const { person, ...said } of suggested.said) {
    const personId = idOf(person)
    if (personId !== undefined) await call('strength.say', { personId, ...said })
  }
}

/** Agrees to the first thing of the week, so that one sees what is kept beside what may still change. */
export const keepFirstOfWeek = async (call: Call): Promise<void> => {
  const { items } = await call<{ items: readonly { itemId: string; state: string }[] }>('plan.week')
  const [first] = items
  if (first === undefined || items.some(({ state }) => state === 'agreed')) return
  await call('plan.agree', { itemIds: [first.itemId] })
}
