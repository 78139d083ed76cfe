import type { NetworkMap } from './drawing.ts'
import type { LayoutAnswer, LayoutOrder } from './layout-thread.ts'
import { type Places, placeAlone, splitByTies, startingPlaces } from './places.ts'

/** Steps after which ForceAtlas2 hardly moves any more: a fixed number, so that the picture is the same each time. */
const STEPS_FEW = 400
const STEPS_MANY = 160
const MANY_PEOPLE = 1_500

/** Where everybody was when the page was last left; as long as the browser's page lives. */
let kept: { readonly key: string; readonly places: Places } | null = null

/** The same for the same people with the same ties. */
const keyOf = ({ people, ties }: NetworkMap): string =>
  [people.personId.join(), people.name.length, ties.from.join(), ties.to.join()].join('|')

/**
 * Finds a place for everybody, in a thread of its own: at once where it is known, else some times on the way and at last when
 * nothing moves any more. Answers how to stop it.
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
  const split = splitByTies(map)
  const places = startingPlaces(map, split)
  const tell = (isDone: boolean) => {
    placeAlone(places, map, split)
    if (isDone) kept = { key, places }
    onPlaces(places, isDone)
  }
  if (split.linked.length === 0) {
    tell(true)
    return () => {}
  }
  tell(false)
  const thread = new Worker(new URL('./layout-thread.ts', import.meta.url), { type: 'module' })
  thread.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    for (const [number, at] of split.linked.entries()) {
      places[2 * at] = data.places[2 * number] ?? 0
      places[2 * at + 1] = data.places[2 * number + 1] ?? 0
    }
    tell(data.isDone)
    if (data.isDone) thread.terminate()
  })
  thread.postMessage(orderFor(map, split.linked, places))
  return () => thread.terminate()
}

const orderFor = ({ ties }: NetworkMap, linked: readonly number[], places: Places): LayoutOrder => {
  const numberOf = new Map(linked.map((at, number) => [at, number]))
  return {
    places: Float32Array.from(linked.flatMap((at) => [places[2 * at] ?? 0, places[2 * at + 1] ?? 0])),
    from: Int32Array.from(ties.from, (at) => numberOf.get(at) ?? 0),
    to: Int32Array.from(ties.to, (at) => numberOf.get(at) ?? 0),
    weights: Float32Array.from(ties.probability),
    steps: linked.length > MANY_PEOPLE ? STEPS_MANY : STEPS_FEW,
  }
}
