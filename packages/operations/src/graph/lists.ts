import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { tieList } from '../schema/graph.ts'
import { describeList } from './describe-list.ts'

export const listTieLists = readOperation({
  name: 'graph.lists',
  summary: 'List who handed over whom they know: the lists of connectors, colleagues and communities.',
  route: 'GET /graph/lists',
  input: z.object({}),
  output: z.object({ lists: z.array(tieList) }),
  errors: {},
  examples: ['rapport graph lists', 'rapport graph lists --json'],
  handle: async (_input, { store, graph }) => {
    const rows = await store.ties.lists()
    if (rows.length === 0) return ok({ lists: [] })
    const { knownOnLists } = await graph()
    return ok({ lists: rows.map((row) => describeList(row, knownOnLists.get(row.listId) ?? 0)) })
  },
})
