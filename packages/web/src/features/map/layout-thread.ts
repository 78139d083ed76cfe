import iterate from 'graphology-layout-forceatlas2/iterate.js'

/** What the page asks for: the linked people only, by numbers of their own. */
export interface LayoutOrder {
  /** x and y of each. */
  readonly places: Float32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly weights: Float32Array
  readonly steps: number
}

export interface LayoutAnswer {
  readonly places: Float32Array
  readonly isDone: boolean
}

/** What ForceAtlas2 keeps of a node and of an edge (Jacomy et al., ForceAtlas2, PLoS ONE 9, 2014). */
const NUMBERS_A_NODE = 10
const NUMBERS_AN_EDGE = 3
/** Above this the repulsion is worked out by Barnes and Hut's tree, in people. */
const FEW_PEOPLE = 1_000
/** How often the page is told, in milliseconds: often enough to see it settle. */
const EVERY = 250

const settingsFor = (people: number) => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.05,
  slowDown: 1 + Math.log(Math.max(1, people)),
  barnesHutOptimize: people > FEW_PEOPLE,
  barnesHutTheta: 0.7,
})

const matricesOf = ({ places, from, to, weights }: LayoutOrder) => {
  const people = places.length / 2
  const nodes = new Float32Array(people * NUMBERS_A_NODE)
  for (let at = 0; at < people; at += 1) {
    const row = at * NUMBERS_A_NODE
    nodes[row] = places[2 * at] ?? 0
    nodes[row + 1] = places[2 * at + 1] ?? 0
    nodes.fill(1, row + 6, row + 9)
  }
  const edges = new Float32Array(from.length * NUMBERS_AN_EDGE)
  for (const [tie, start] of from.entries()) {
    const ends = [start * NUMBERS_A_NODE, (to[tie] ?? 0) * NUMBERS_A_NODE]
    const weight = weights[tie] ?? 0
    edges.set([...ends, weight], tie * NUMBERS_AN_EDGE)
    for (const end of ends) nodes[end + 6] = (nodes[end + 6] ?? 1) + weight
  }
  return { nodes, edges }
}

const placesOf = (nodes: Float32Array): Float32Array => {
  const places = new Float32Array((nodes.length / NUMBERS_A_NODE) * 2)
  for (let at = 0; at < places.length / 2; at += 1) {
    places[2 * at] = nodes[at * NUMBERS_A_NODE] ?? 0
    places[2 * at + 1] = nodes[at * NUMBERS_A_NODE + 1] ?? 0
  }
  return places
}

addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const { nodes, edges } = matricesOf(data)
  const settings = settingsFor(data.places.length / 2)
  const answer = (isDone: boolean) => postMessage({ places: placesOf(nodes), isDone } satisfies LayoutAnswer)
  let told = performance.now()
  for (let step = 0; step < data.steps; step += 1) {
    iterate(settings, nodes, edges)
    if (performance.now() - told < EVERY) continue
    answer(false)
    told = performance.now()
  }
  answer(true)
})
