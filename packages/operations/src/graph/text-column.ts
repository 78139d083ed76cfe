/** Texts one after the other as bytes, so that a million of them are two arrays and no million of objects. */
export interface TextColumn {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each ends. */
  readonly ends: Int32Array<ArrayBuffer>
}

export const textAt = ({ bytes, ends }: TextColumn, place: number): string => {
  const start = place === 0 ? 0 : (ends[place - 1] ?? 0)
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, (ends[place] ?? 0) - start).toString('utf8')
}

/** Room at first; it is doubled as texts come. */
const FIRST_BYTES = 1_024

/** Gathers texts; the number of each is its place among them. */
export const createTexts = () => {
  let bytes = Buffer.alloc(FIRST_BYTES)
  let used = 0
  const ends: number[] = []
  return {
    add: (text: string): number => {
      const length = Buffer.byteLength(text)
      if (used + length > bytes.length) {
        const larger = Buffer.alloc(2 * (used + length))
        bytes.copy(larger, 0, 0, used)
        bytes = larger
      }
      used += bytes.write(text, used)
      return ends.push(used) - 1
    },
    column: (): TextColumn => {
      const kept = new Uint8Array(used)
      kept.set(bytes.subarray(0, used))
      return { bytes: kept, ends: Int32Array.from(ends) }
    },
  }
}

/** The same, each text once. */
export const createDistinctTexts = () => {
  const texts = createTexts()
  const places = new Map<string, number>()
  return {
    column: texts.column,
    placeOf: (text: string): number => {
      const known = places.get(text)
      if (known !== undefined) return known
      const place = texts.add(text)
      places.set(text, place)
      return place
    },
  }
}
