import type { Outputs } from '../../api/index.ts'

export type Trace = Outputs['outcome']['trace']
export type TraceNode = Trace['nodes'][number]

/** One box of the picture: a step, or several of one person that would crowd it. */
export interface Box {
  readonly id: string
  readonly kind: TraceNode['kind']
  readonly text: string
  readonly on: string
  readonly credit: number
  /** One of the places where the outcome began. */
  readonly isBeginning: boolean
  /** The steps it stands for. */
  readonly nodeIds: readonly string[]
  /** Counted from where it began. */
  readonly column: number
  /** Of those who share a column. */
  readonly row: number
}

export interface Band {
  readonly from: string
  readonly to: string
  /** How much of the outcome passes, 0 to 1. */
  readonly flow: number
}

export interface Picture {
  readonly boxes: readonly Box[]
  readonly bands: readonly Band[]
  readonly columns: number
  readonly rows: number
}

/** Boxes of one person that are read at a glance; what lies between the first and the last ones becomes one. */
const MOST_WITH_ONE = 3
/** Less of an outcome is no wider than a hair. */
const LEAST_FLOW = 0.004

/** What one has with a person, whatever it was. */
const TOGETHER: ReadonlySet<TraceNode['kind']> = new Set(['conversation', 'help-given', 'help-received'])

/** What to draw of a trace: few boxes, in columns from where it began to the outcome, and bands between them. */
export const pictureOf = (trace: Trace): Picture => {
  const groups = groupsOf(trace.nodes)
  const groupOf = new Map(groups.flatMap((group) => group.map((node) => [node.id, group[0]?.id ?? ''])))
  const flows = new Map<string, Band>()
  for (const { cause, effect, flow } of trace.links) {
    const from = groupOf.get(cause) ?? ''
    const to = groupOf.get(effect) ?? ''
    if (from === to) continue
    const key = `${from}>${to}`
    flows.set(key, { from, to, flow: (flows.get(key)?.flow ?? 0) + flow })
  }
  const bands = [...flows.values()].filter(({ flow }) => flow >= LEAST_FLOW)
  const columnOf = columnsOf(groups, [...flows.values()])
  const taken = new Map<number, number>()
  const beginnings = new Set(trace.chains.map(({ nodeIds }) => nodeIds[0]))
  const boxes = groups.map((group): Box => {
    const [first] = group
    const id = first?.id ?? ''
    const column = columnOf.get(id) ?? 0
    const row = taken.get(column) ?? 0
    taken.set(column, row + 1)
    return {
      id,
      kind: first?.kind ?? 'conversation',
      text: group.length === 1 ? (first?.text ?? '') : `${group.length} times more with ${nameOf(first)}`,
      on: first?.on ?? '',
      credit: group.reduce((sum, { credit }) => sum + credit, 0),
      isBeginning: group.some(({ id: nodeId }) => beginnings.has(nodeId)),
      nodeIds: group.map((node) => node.id),
      column,
      row,
    }
  })
  return {
    boxes,
    bands,
    columns: Math.max(0, ...boxes.map(({ column }) => column)) + 1,
    rows: Math.max(0, ...taken.values()),
  }
}

const nameOf = (node: TraceNode | undefined): string => node?.people[0]?.person ?? 'someone removed'

/** Conversations and help with one person: the first and the last alone, those between them together. */
const groupsOf = (nodes: readonly TraceNode[]): readonly (readonly TraceNode[])[] => {
  const between = new Map<string, Set<string>>()
  const withOne = Map.groupBy(
    nodes.filter(({ kind }) => TOGETHER.has(kind)),
    ({ people }) => people[0]?.personId ?? '',
  )
  for (const [personId, steps] of withOne) {
    if (steps.length <= MOST_WITH_ONE) continue
    between.set(personId, new Set(steps.slice(1, -1).map(({ id }) => id)))
  }
  const made = new Set<string>()
  return nodes.flatMap((node) => {
    const personId = node.people[0]?.personId ?? ''
    const inner = between.get(personId)
    if (inner === undefined || !inner.has(node.id)) return [[node]]
    if (made.has(personId)) return []
    made.add(personId)
    return [nodes.filter(({ id }) => inner.has(id))]
  })
}

/** Steps with one person stand below each other; what brought two together has a place of its own. */
const blockOf = ({ kind, id, people }: TraceNode): string =>
  TOGETHER.has(kind) ? `with ${people[0]?.personId ?? ''}` : id

/** Each as far from the beginning as the longest way to it from what began earlier; the outcome after all of them. */
const columnsOf = (
  groups: readonly (readonly TraceNode[])[],
  bands: readonly Band[],
): ReadonlyMap<string, number> => {
  const blocks = new Map(groups.flatMap(([node]) => (node === undefined ? [] : [[node.id, blockOf(node)]])))
  const order = [...new Set(blocks.values())]
  const rank = new Map(order.map((block, place) => [block, place]))
  const into = Map.groupBy(
    bands.map(({ from, to }) => ({ from: blocks.get(from) ?? '', to: blocks.get(to) ?? '' })),
    ({ to }) => to,
  )
  const columns = new Map<string, number>()
  for (const block of order) {
    // Only what began earlier comes before it, so that two who introduced each other make no circle.
    const earlier = (into.get(block) ?? []).filter(
      ({ from }) => (rank.get(from) ?? 0) < (rank.get(block) ?? 0),
    )
    columns.set(block, Math.max(-1, ...earlier.map(({ from }) => columns.get(from) ?? -1)) + 1)
  }
  const last = order.at(-1)
  if (last !== undefined) {
    const others = order.slice(0, -1).map((block) => columns.get(block) ?? 0)
    columns.set(last, Math.max(-1, ...others) + 1)
  }
  return new Map([...blocks].map(([id, block]) => [id, columns.get(block) ?? 0]))
}
