import { inSlices } from './pause.ts'

/** Ties of a list: by their points, each pair once, the smaller point first, in ascending order. */
export interface TieRows {
  readonly first: Int32Array
  readonly second: Int32Array
  readonly weight: Float64Array
  /** Null where the list says nothing. */
  readonly kindOf: (tie: number) => string | null
  /** Pairs that were named before; of these the likelier counts. */
  readonly doubles: number
}

/** Gathers ties row by row in typed arrays, so that millions of rows are no millions of objects. */
export const createTieColumns = () => {
  let first = new Int32Array(1_024)
  let second = new Int32Array(1_024)
  let weight = new Float64Array(1_024)
  let kind = new Uint16Array(1_024)
  let count = 0
  const kinds: (string | null)[] = [null]
  const numberOfKind = new Map<string, number>()

  const grow = (): void => {
    first = copied(first, new Int32Array(2 * count))
    second = copied(second, new Int32Array(2 * count))
    weight = copied(weight, new Float64Array(2 * count))
    kind = copied(kind, new Uint16Array(2 * count))
  }

  const kindNumber = (word: string | null): number => {
    if (word === null) return 0
    const shown = word.slice(0, LONGEST_KIND)
    const known = numberOfKind.get(shown)
    if (known !== undefined) return known
    // Whoever names more kinds than this has put something else into the column.
    if (kinds.length > MOST_KINDS) return 0
    numberOfKind.set(shown, kinds.length)
    kinds.push(shown)
    return kinds.length - 1
  }

  return {
    add: (a: number, b: number, likely: number, word: string | null): void => {
      if (count === first.length) grow()
      first[count] = Math.min(a, b)
      second[count] = Math.max(a, b)
      weight[count] = likely
      kind[count] = kindNumber(word)
      count += 1
    },

    /** Sorted by counting; linear in ties and points, with pauses in which others are answered. */
    sorted: async (): Promise<TieRows> => {
      const inOrder = new Int32Array(count)
      await inSlices(count, (tie) => {
        inOrder[tie] = tie
      })
      const order = await orderBy(first, await orderBy(second, inOrder))
      const kept = new Int32Array(count)
      let size = 0
      await inSlices(count, (place) => {
        const tie = order[place] as number
        const before = size === 0 ? -1 : (kept[size - 1] as number)
        if (before >= 0 && first[before] === first[tie] && second[before] === second[tie]) {
          if ((weight[tie] as number) > (weight[before] as number)) kept[size - 1] = tie
          return
        }
        kept[size] = tie
        size += 1
      })
      const columns = {
        first: new Int32Array(size),
        second: new Int32Array(size),
        weight: new Float64Array(size),
      }
      const kindOfTie = new Uint16Array(size)
      await inSlices(size, (place) => {
        const tie = kept[place] as number
        columns.first[place] = first[tie] as number
        columns.second[place] = second[tie] as number
        columns.weight[place] = weight[tie] as number
        kindOfTie[place] = kind[tie] as number
      })
      return { ...columns, kindOf: (tie) => kinds[kindOfTie[tie] ?? 0] ?? null, doubles: count - size }
    },
  }
}

/** Different kinds of ties in a list, and characters of one. */
const MOST_KINDS = 1_000
const LONGEST_KIND = 60

const copied = <T extends Int32Array | Float64Array | Uint16Array>(from: T, into: T): T => {
  into.set(from)
  return into
}

/** Ties in the order of a key, those of the same key in the order given. */
const orderBy = async (key: Int32Array, ties: Int32Array): Promise<Int32Array> => {
  let most = 0
  await inSlices(ties.length, (place) => {
    most = Math.max(most, key[ties[place] as number] as number)
  })
  const places = new Int32Array(most + 2)
  await inSlices(ties.length, (place) => {
    const at = (key[ties[place] as number] as number) + 1
    places[at] = (places[at] as number) + 1
  })
  for (let at = 1; at < places.length; at += 1) {
    places[at] = (places[at] as number) + (places[at - 1] as number)
  }
  const order = new Int32Array(ties.length)
  await inSlices(ties.length, (from) => {
    const tie = ties[from] as number
    const at = key[tie] as number
    order[places[at] as number] = tie
    places[at] = (places[at] as number) + 1
  })
  return order
}
