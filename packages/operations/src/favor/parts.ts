import type { ReadContext } from '../context.ts'

/** The networks with their members, by the people shown. */
export const partsOf = async (purpose: ReadContext['store']['purpose']) => {
  const byNetwork = Map.groupBy(
    (await purpose.members()).filter(({ isMember }) => isMember),
    ({ networkId }) => networkId,
  )
  return (await purpose.networks()).map(({ networkId, name }) => ({
    networkId,
    name,
    members: new Set((byNetwork.get(networkId) ?? []).map(({ personId }) => personId)),
  }))
}
