import { type KeptCircle, type KeptNetwork, strategyOf } from '@rapport/domain'
import type { MembershipRow, NetworkRow } from '../ports/purpose.ts'

/** A network as the domain looks at it. */
export const keptNetwork = (row: NetworkRow): KeptNetwork => ({
  networkId: row.networkId,
  kind: row.kind,
  name: row.name,
  purpose: row.purpose,
  ...strategyOf(row),
})

/** Who was decided on for each network, as the weekly plan goes by. */
export const keptCircles = (
  networks: readonly NetworkRow[],
  memberships: readonly MembershipRow[],
): ReadonlyMap<string, KeptCircle> => {
  const decided = Map.groupBy(memberships, ({ networkId }) => networkId)
  return new Map(
    networks.map((row) => {
      const rows = decided.get(row.networkId) ?? []
      const idsOf = (isMember: boolean) =>
        new Set(rows.flatMap((each) => (each.isMember === isMember ? [each.personId] : [])))
      const { cadenceDays } = strategyOf(row).strategy
      return [row.networkId, { members: idsOf(true), declined: idsOf(false), cadenceDays }]
    }),
  )
}
