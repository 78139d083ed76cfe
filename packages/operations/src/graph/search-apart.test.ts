import { buildGraph, setTie, sharedMemory } from '@rapport/domain'
import { describe, expect, it } from 'vitest'
import { searchApart, whenUnread, whileRead } from './search-apart.ts'
import { searchGraph, type WaySearch } from './search-graph.ts'

const PEOPLE = 1_000
/** More than are searched in the thread that asks. */
const TIES = 8_000

/** A ring of circles with powers of two, so that every product is exact. */
const community = () => {
  const ties = Array.from({ length: TIES }, (_, tie) => {
    const from = (tie * 7) % PEOPLE
    return { from, to: (from + 1 + (tie % 37)) % PEOPLE, likely: [0.5, 0.25, 0.125][tie % 3] ?? 1 }
  })
  const probability = sharedMemory.float64(TIES)
  probability.set(ties.map(({ likely }) => likely))
  return buildGraph(
    PEOPLE,
    { from: ties.map(({ from }) => from), to: ties.map(({ to }) => to), probability },
    sharedMemory,
  )
}

const ways = (to: number): WaySearch => ({
  kind: 'ways',
  from: [0],
  to: [to],
  k: 5,
  mostHops: 4,
  order: 'connectors',
  withDirect: true,
  asks: new Map([[3, 2]]),
})

describe('a search in a thread of its own', () => {
  it('answers as one in the thread that asks', async () => {
    const graph = community()
    for (const search of [ways(50), ways(90), { kind: 'reach', from: [0] } as const]) {
      expect(await searchApart(graph, search)).toEqual(searchGraph(graph, search))
    }
  })

  it('sees a tie that was changed since the search before', async () => {
    const graph = community()
    await searchApart(graph, ways(500))
    await whenUnread(graph)
    setTie(graph, 0, 500, 1)
    const { paths } = await searchApart(graph, ways(500))
    expect(paths[0]).toMatchObject({ nodes: [0, 500], probability: 1 })
  })

  it('is over before anybody changes the graph', async () => {
    const graph = community()
    const order: string[] = []
    const reading = whileRead(graph, async () => {
      await searchApart(graph, ways(90))
      order.push('read')
    })
    await whenUnread(graph)
    order.push('changed')
    await reading
    expect(order).toEqual(['read', 'changed'])
  })
})
