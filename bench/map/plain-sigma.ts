/** What is drawn: columns as `graph.map` answers them. */
export interface PlainNetwork {
  readonly people: {
    readonly name: readonly string[]
    readonly tie: readonly number[]
    readonly community: readonly number[]
  }
  readonly ties: { readonly from: readonly number[]; readonly to: readonly number[] }
}

interface Order {
  readonly network: PlainNetwork
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** The least of graphology and Sigma that is used here, as a page's own scripts bring them. */
interface Libraries {
  readonly graphology: {
    readonly Graph: new (options: {
      readonly type: 'undirected'
    }) => {
      addNode: (key: string, attributes: object) => void
      mergeEdge: (from: string, to: string, attributes: object) => void
    }
  }
  readonly Sigma: new (graph: object, container: HTMLElement) => unknown
}

/** To run in an empty page: the same network with Sigma's usual settings, circle by circle on a spiral, at the same size. */
export const drawPlainly = ({ network: { people, ties }, box }: Order): void => {
  const { graphology, Sigma } = window as unknown as Libraries
  const container = document.createElement('div')
  container.style.cssText = `position:absolute;left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px`
  document.body.append(container)
  const graph = new graphology.Graph({ type: 'undirected' })
  const colours = ['#0f6e69', '#3563b0', '#8a4fb0', '#b0356b', '#6b7d12', '#1583a8', '#8a5a2b', '#4b4f9e']
  for (const [at, label] of people.name.entries()) {
    const circle = people.community[at] ?? -1
    const [turn, away] = [2.4 * circle, 10 * Math.sqrt(circle + 2)]
    const [ownTurn, ownAway] = [2.4 * at, 4 * Math.sqrt((at % 97) / 97)]
    graph.addNode(String(at), {
      x: away * Math.cos(turn) + ownAway * Math.cos(ownTurn),
      y: away * Math.sin(turn) + ownAway * Math.sin(ownTurn),
      size: 2 + 4 * (people.tie[at] ?? 0),
      label,
      color: colours[(circle + colours.length) % colours.length],
    })
  }
  for (const [tie, from] of ties.from.entries()) {
    graph.mergeEdge(String(from), String(ties.to[tie]), { color: '#a9b7b2' })
  }
  new Sigma(graph, container)
}
