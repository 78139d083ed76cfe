import { peopleById, type World } from '@rapport/testkit'
import type { Call } from './call.ts'

interface Page {
  readonly total: number
  readonly people: readonly {
    readonly personId: string
    readonly name: string
    readonly organization: string | null
  }[]
}

/** As many as a list gives at once. */
const PAGE = 1_000

/** Finds people of the world by name and employer, as they are listed once their cards are joined. */
export const peopleIn = async (world: World, call: Call): Promise<(id: string) => string | undefined> => {
  const ids = new Map<string, string>()
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await call<Page>('people.list', { limit: PAGE, offset })
    for (const { name, organization, personId } of page.people) ids.set(`${name}|${organization}`, personId)
    total = page.total
  }
  const byId = peopleById(world)
  return (id) => {
    const person = byId.get(id)
    if (person === undefined) return undefined
    const organization = person.positions[0]?.organization.name ?? null
    return ids.get(`${person.givenName} ${person.familyName}|${organization}`)
  }
}
