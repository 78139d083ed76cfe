import iterate from 'graphology-layout-forceatlas2/iterate.js'

/** A circle to be arranged within itself: numbers of its own, from where they lie now. */
export interface GroupOrder {
  /** x and y of each, around 0. */
  readonly places: Float32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly weights: Float32Array
  readonly radius: number
}

/** What ForceAtlas2 keeps of a node and of an edge (Jacomy et al., ForceAtlas2, PLoS ONE 9, 2014). */
const NUMBERS_A_NODE = 10
const NUMBERS_AN_EDGE = 3
/** Above this the repulsion is worked out by Barnes and Hut's tree, in people. */
const FEW_PEOPLE = 300
/** Steps: a fixed number, so that the picture is the same each time; fewer where each takes long. */
const stepsFor = (people: number): number => (people <= FEW_PEOPLE ? 120 : people <= 1_500 ? 60 : 30)

/**
 * Arranges a circle by its ties with ForceAtlas2, then fits it into its disc: half by how far out somebody came to lie, half by
 * their rank, so that the disc is filled and nobody flies off. O(steps · (people² or people · log people + ties)).
 */
export const arrangeGroup = (order: GroupOrder): Float32Array => {
  const people = order.places.length / 2
  if (people < 3) return order.places
  const { nodes, edges } = matricesOf(order)
  const settings = settingsFor(people)
  for (let step = 0; step < stepsFor(people); step += 1) iterate(settings, nodes, edges)
  return fitted(nodes, order.radius)
}

const settingsFor = (people: number) => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.05,
  slowDown: 1 + Math.log(people),
  barnesHutOptimize: people > FEW_PEOPLE,
  barnesHutTheta: 0.9,
})

const matricesOf = ({ places, from, to, weights }: GroupOrder) => {
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

/** The share of people who lie within the distance that fills the disc. */
const WITHIN = 0.95

const fitted = (nodes: Float32Array, radius: number): Float32Array => {
  const people = nodes.length / NUMBERS_A_NODE
  const xs = Array.from({ length: people }, (_, at) => nodes[at * NUMBERS_A_NODE] ?? 0)
  const ys = Array.from({ length: people }, (_, at) => nodes[at * NUMBERS_A_NODE + 1] ?? 0)
  const middle = { x: sum(xs) / people, y: sum(ys) / people }
  const away = xs.map((x, at) => Math.hypot(x - middle.x, (ys[at] ?? 0) - middle.y))
  const order = away.map((_, at) => at).sort((a, b) => (away[a] ?? 0) - (away[b] ?? 0) || a - b)
  const far = away[order[Math.floor(WITHIN * (people - 1))] ?? 0] || 1
  const places = new Float32Array(2 * people)
  for (const [rank, at] of order.entries()) {
    const angle = Math.atan2((ys[at] ?? 0) - middle.y, (xs[at] ?? 0) - middle.x)
    const reach = (Math.sqrt((rank + 0.5) / people) + Math.min(1, (away[at] ?? 0) / far)) / 2
    places[2 * at] = radius * reach * Math.cos(angle)
    places[2 * at + 1] = radius * reach * Math.sin(angle)
  }
  return places
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
