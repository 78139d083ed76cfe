/**
 * Counters that fade: one for each item and half-life, brought up to date only when touched. Adding is constant in
 * the number of items; what is read is exact for any later time.
 */
export interface DecayBank {
  /** Times must not go back for one item. */
  readonly add: (item: number, time: number, amount: number) => void
  readonly read: (item: number, time: number, halfLife: number) => number
}

/** `halfLives` in the unit of the times; `read` takes an index into them. */
export const createDecayBank = (items: number, halfLives: readonly number[]): DecayBank => {
  const size = halfLives.length
  const sums = new Float64Array(items * size)
  const touched = new Float64Array(items)
  return {
    add: (item, time, amount) => {
      const passed = time - (touched[item] as number)
      touched[item] = time
      for (let h = 0; h < size; h += 1) {
        const cell = item * size + h
        const sum = sums[cell] as number
        sums[cell] = amount + (sum === 0 ? 0 : sum * 2 ** (-passed / (halfLives[h] as number)))
      }
    },
    read: (item, time, halfLife) => {
      const sum = sums[item * size + halfLife] as number
      if (sum === 0) return 0
      return sum * 2 ** (-(time - (touched[item] as number)) / (halfLives[halfLife] as number))
    },
  }
}
