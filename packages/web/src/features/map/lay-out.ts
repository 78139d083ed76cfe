import type { GroupOrder } from './arrange-group.ts'
import type { NetworkMap } from './drawing.ts'
import type { LayoutAnswer, LayoutOrder } from './layout-thread.ts'
import { firstPlaces, type Ground, groundOf, type Places } from './places.ts'

/** Where everybody was when the page was last left; as long as the browser's page lives. */
let kept: { readonly key: string; readonly places: Places } | null = null

/** The same for the same people with the same ties. */
const keyOf = ({ people, ties }: NetworkMap): string =>
  [people.personId.join(), people.name.length, ties.from.join(), ties.to.join()].join('|')

/**
 * Finds a place for everybody: at once a first picture, circle by circle, then each circle arranged by its ties, in a thread of its
 * own. Where it is known already, it is told once. Answers how to stop it.
 */
export const layOut = (
  map: NetworkMap,
  onPlaces: (places: Places, isDone: boolean) => void,
): (() => void) => {
  const key = keyOf(map)
  if (kept?.key === key) {
    onPlaces(kept.places, true)
    return () => {}
  }
  const ground = groundOf(map)
  const first = firstPlaces(map, ground)
  const isDone = ground.groups.every(({ members }) => members.length < 3)
  onPlaces(first, isDone)
  if (isDone) return () => {}
  const thread = new Worker(new URL('./layout-thread.ts', import.meta.url), { type: 'module' })
  thread.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    thread.terminate()
    const places = withGroups(first, ground, data)
    kept = { key, places }
    onPlaces(places, true)
  })
  thread.postMessage({ groups: ordersFor(map, ground, first) } satisfies LayoutOrder)
  return () => thread.terminate()
}

const withGroups = (first: Places, { groups }: Ground, arranged: LayoutAnswer): Places => {
  const places = first.slice()
  for (const [group, { members, x, y }] of groups.entries()) {
    const within = arranged.groups[group]
    for (const [number, at] of members.entries()) {
      places[2 * at] = x + (within?.[2 * number] ?? 0)
      places[2 * at + 1] = y + (within?.[2 * number + 1] ?? 0)
    }
  }
  return places
}

const ordersFor = (
  { people, ties }: NetworkMap,
  { groups }: Ground,
  places: Places,
): readonly GroupOrder[] => {
  const groupOf = new Int32Array(people.name.length).fill(-1)
  const numberOf = new Int32Array(people.name.length)
  for (const [group, { members }] of groups.entries()) {
    for (const [number, at] of members.entries()) {
      groupOf[at] = group
      numberOf[at] = number
    }
  }
  const inner: number[][] = groups.map(() => [])
  for (const [tie, from] of ties.from.entries()) {
    const group = groupOf[from] ?? -1
    if (group === groupOf[ties.to[tie] ?? -1]) inner[group]?.push(tie)
  }
  return groups.map(({ members, x, y, radius }, group) => {
    const own = inner[group] ?? []
    return {
      places: Float32Array.from(
        members.flatMap((at) => [(places[2 * at] ?? 0) - x, (places[2 * at + 1] ?? 0) - y]),
      ),
      from: Int32Array.from(own, (tie) => numberOf[ties.from[tie] ?? 0] ?? 0),
      to: Int32Array.from(own, (tie) => numberOf[ties.to[tie] ?? 0] ?? 0),
      weights: Float32Array.from(own, (tie) => ties.probability[tie] ?? 0),
      radius,
    }
  })
}
