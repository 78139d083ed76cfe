import { ok } from '@rapport/domain'
import type { WriteContext } from '../context.ts'
import { notFound } from '../failures.ts'
import type { MembershipRow } from '../ports/purpose.ts'

type Context = Pick<WriteContext, 'store' | 'snapshot' | 'now'>

/** Decides on people at once, all or none: the first id that nobody has ends it. */
export const decideOn = async (
  { networkId, personIds }: { readonly networkId: string; readonly personIds: readonly string[] },
  decision: { readonly isMember: boolean; readonly reason: string | null },
  context: Context,
) => {
  const found = await findBoth(networkId, personIds, context)
  if (!found.ok) return found
  const before = await membersOf(networkId, context)
  const changed = found.value.filter((personId) => before.get(personId)?.isMember !== decision.isMember)
  // A second call with another reason replaces it; one without says nothing new.
  const decided = decision.reason === null ? changed : found.value
  await context.store.purpose.decideMembers(
    networkId,
    decided.map((personId) => ({ personId, ...decision })),
    context.now.toISOString(),
  )
  return ok(await countOf(networkId, changed.length, context))
}

/** Takes decisions back, as if there had been none. */
export const forgetDecisions = async (
  { networkId, personIds }: { readonly networkId: string; readonly personIds: readonly string[] },
  context: Context,
) => {
  const found = await findBoth(networkId, personIds, context)
  if (!found.ok) return found
  const changed = await context.store.purpose.forgetMembers(networkId, found.value)
  return ok(await countOf(networkId, changed, context))
}

/** The people shown under these ids, each once. */
const findBoth = async (networkId: string, personIds: readonly string[], { store, snapshot }: Context) => {
  const networks = await store.purpose.networks()
  if (!networks.some((network) => network.networkId === networkId)) {
    return notFound('NETWORK_NOT_FOUND', networkId)
  }
  const { indexOf } = await snapshot()
  const found = new Set<string>()
  for (const personId of personIds) {
    // A merged card stands for the person it is shown as.
    const shownId = indexOf.has(personId) ? personId : (await store.people.get(personId))?.personId
    if (shownId === undefined || !indexOf.has(shownId)) return notFound('PERSON_NOT_FOUND', personId)
    found.add(shownId)
  }
  return ok([...found])
}

const membersOf = async (
  networkId: string,
  { store }: Context,
): Promise<ReadonlyMap<string, MembershipRow>> => {
  const rows = await store.purpose.members()
  return new Map(rows.filter((row) => row.networkId === networkId).map((row) => [row.personId, row]))
}

const countOf = async (networkId: string, changed: number, context: Context) => {
  const rows = await membersOf(networkId, context)
  return {
    networkId,
    members: rows
      .values()
      .filter(({ isMember }) => isMember)
      .toArray().length,
    changed,
  }
}
