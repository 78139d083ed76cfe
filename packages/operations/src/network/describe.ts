import { fillStateOf, strategyOf } from '@rapport/domain'
import type { NetworkRow, PurposePort } from '../ports/purpose.ts'

/** A network as every interface shows it: how it is kept, and how full it is. */
export const describeNetwork = (
  row: NetworkRow,
  counts: { readonly objectives: number; readonly members: number },
) => {
  const { networkId, kind, name, purpose, createdAt } = row
  const { strategy, usual } = strategyOf(row)
  return {
    networkId,
    kind,
    name,
    purpose,
    createdAt,
    ...counts,
    strategy,
    usual,
    state: fillStateOf(counts.members, strategy.size),
  }
}

/** Every network with how it is kept, its members and the number of objectives it serves. */
export const describeNetworks = async (purpose: PurposePort) => {
  const objectives = await purpose.objectives()
  const members = (await purpose.members()).filter(({ isMember }) => isMember)
  return (await purpose.networks()).map((row) => {
    const isOfIt = ({ networkId }: { readonly networkId: string }) => networkId === row.networkId
    return describeNetwork(row, {
      objectives: objectives.filter(isOfIt).length,
      members: members.filter(isOfIt).length,
    })
  })
}
