import { type KeptNetwork, strategyOf } from '@rapport/domain'
import type { NetworkRow } from '../ports/purpose.ts'

/** A network as the domain looks at it. */
export const keptNetwork = (row: NetworkRow): KeptNetwork => ({
  networkId: row.networkId,
  kind: row.kind,
  name: row.name,
  purpose: row.purpose,
  ...strategyOf(row),
})
