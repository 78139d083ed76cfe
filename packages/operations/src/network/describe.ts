import type { PurposePort } from '../ports/purpose.ts'

/** Every network with the number of objectives it serves. */
export const describeNetworks = async (purpose: PurposePort) => {
  const objectives = await purpose.objectives()
  return (await purpose.networks()).map((network) => ({
    ...network,
    objectives: objectives.filter((objective) => objective.networkId === network.networkId).length,
  }))
}
