import {
  conflictsAmong,
  describeNeed,
  hoursAsked,
  type KeptNetwork,
  ok,
  strategyNotice,
} from '@rapport/domain'
import { z } from 'zod'
import { describeNetworks } from '../network/describe.ts'
import { readOperation } from '../operation.ts'
import type { MembershipRow, PurposePort } from '../ports/purpose.ts'
import { strategyPage } from '../schema/network.ts'

export const showStrategy = readOperation({
  name: 'strategy.show',
  summary: 'Show your strategy on one page: networks, how they are kept, objectives, conflicts and hours.',
  route: 'GET /strategy',
  input: z.object({}),
  output: strategyPage,
  errors: {},
  examples: ['rapport strategy', 'rapport strategy show --json'],
  command: { isDefault: true },
  handle: async (_input, { store, snapshot, today }) => {
    const workspace = await store.workspace.get()
    const networks = await describeNetworks(store.purpose)
    const members = (await store.purpose.members()).filter(({ isMember }) => isMember)
    const objectives = await openObjectives(store.purpose)
    const { people, indexOf } = await snapshot()
    const nameOf = (personId: string) => people[indexOf.get(personId) ?? -1]?.name ?? null
    const few = await store.few.list()
    return ok({
      owner: workspace.ownerName,
      today,
      hoursPerWeek: workspace.hoursPerWeek,
      networks: networks.map((network) => ({
        ...network,
        objectives: objectives
          .filter(({ networkId }) => networkId === network.networkId)
          .map(({ networkId: _, ...objective }) => objective),
      })),
      conflicts: conflictsOf(networks, members, nameOf),
      hours: hoursAsked(networks, members, workspace.hoursPerWeek),
      few: { count: few.length, size: (await store.few.settings()).size },
      notice: strategyNotice(networks, { members: members.length, objectives: objectives.length }),
    })
  },
})

/** Those still pursued with their needs in words, in focus first, then by due date. */
const openObjectives = async (purpose: PurposePort) => {
  const needs = await purpose.needs()
  return (await purpose.objectives())
    .filter(({ closedAs }) => closedAs === null)
    .toSorted(
      (a, b) =>
        Number(b.isFocused) - Number(a.isFocused) ||
        a.due.localeCompare(b.due) ||
        a.objectiveId.localeCompare(b.objectiveId),
    )
    .map(({ objectiveId, networkId, statement, due, isFocused }) => ({
      objectiveId,
      networkId,
      statement,
      due,
      isFocused,
      needs: needs
        .filter((need) => need.objectiveId === objectiveId)
        .map((need) => describeNeed(need, need.person)),
    }))
}

/** People named for a conflict: enough to begin with. */
const MOST_NAMED = 20

/** Every pair of networks whose kinds are at odds, with those who are in both. */
const conflictsOf = (
  networks: readonly KeptNetwork[],
  members: readonly MembershipRow[],
  nameOf: (personId: string) => string | null,
) => {
  const idsIn = Map.groupBy(members, ({ networkId }) => networkId)
  const membersOf = ({ networkId }: KeptNetwork) =>
    new Set((idsIn.get(networkId) ?? []).map(({ personId }) => personId))
  return conflictsAmong(networks.map(({ kind }) => kind)).flatMap(({ kinds, text, advice }) => {
    const [one, other] = kinds.map((kind) => networks.filter((network) => network.kind === kind))
    return (one ?? []).flatMap((first) =>
      (other ?? []).map((second) => {
        const both = [...membersOf(first).intersection(membersOf(second))]
          .flatMap((personId) => ({ personId, name: nameOf(personId) ?? '' }))
          .sort((a, b) => a.name.localeCompare(b.name) || (a.personId < b.personId ? -1 : 1))
        return {
          networkIds: [first.networkId, second.networkId],
          text,
          advice,
          both: both.slice(0, MOST_NAMED),
          total: both.length,
        }
      }),
    )
  })
}
