import { neighbours } from '@rapport/domain'
import { type AnyOperation, registry } from '@rapport/operations'
import type { TestRuntime } from '@rapport/testkit'
import { z } from 'zod'
import { type ConnectionRow, connectionsCsv, file, importFiles } from '../import/support.ts'

/** A workspace with these connections, and their ids by first name. */
export const connect = async (test: TestRuntime, rows: readonly ConnectionRow[]) => {
  await importFiles(test, file('Connections.csv', connectionsCsv(rows)))
  return idsOf(test)
}

export const idsOf = async (test: TestRuntime): Promise<Record<string, string>> => {
  const { people } = await test.call(registry.people.list, { limit: 1000 })
  return Object.fromEntries(
    people.map(({ personId, name }: { personId: string; name: string }) => [name.split(' ')[0], personId]),
  )
}

export const edges = (...lines: readonly string[]): File =>
  file('EDGES.csv', ['source,target,weight,kind', ...lines].join('\n'))

export interface SeenGraph {
  /** Names in the order of their nodes; the user is "You". */
  readonly names: readonly string[]
  readonly strangers: readonly string[]
  readonly colleagues: readonly string[]
  /** "Ana – Ben" to probability, of ties between others than the user. */
  readonly ties: Readonly<Record<string, number>>
  /** The same with the user. */
  readonly own: Readonly<Record<string, number>>
  /** "Ana – Ben" to the kinds and the words of what speaks for it. */
  readonly evidence: Readonly<Record<string, readonly string[]>>
}

/** The graph as operations see it: no operation shows all of it. */
const seeGraph: AnyOperation = {
  name: 'graph.see',
  summary: '',
  route: 'GET /graph/see',
  input: z.object({}),
  output: z.any(),
  errors: {},
  examples: [],
  effect: 'read',
  handle: async (_input, context) => {
    const { graph, colleagues, evidenceOf, ...seen } = await context.graph()
    const nodes = [...seen.nodes]
    const names = nodes.map(({ name }, node) => (node === 0 ? 'You' : (name.split(' ')[0] ?? name)))
    const ties: Record<string, number> = {}
    const own: Record<string, number> = {}
    const evidence: Record<string, readonly string[]> = {}
    for (let node = 0; node < graph.nodeCount; node += 1) {
      for (const { node: other, probability } of neighbours(graph, node)) {
        if (other < node) continue
        const key = [names[node], names[other]].sort().join(' – ')
        if (node === 0) own[names[other] ?? ''] = probability
        else ties[key] = probability
        evidence[key] = evidenceOf(other, node).map(({ kind, text }) => `${kind}: ${text}`)
      }
    }
    const value: SeenGraph = {
      names,
      strangers: nodes.flatMap(({ personId, name }, node) => (node > 0 && personId === null ? [name] : [])),
      colleagues: colleagues.map((node) => names[node] ?? ''),
      ties,
      own,
      evidence,
    }
    return { ok: true, value }
  },
}

export const graphOf = (test: TestRuntime): Promise<SeenGraph> => test.call(seeGraph)
