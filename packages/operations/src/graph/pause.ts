/** Lets whatever else waits be answered. */
export const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume))

/** Small steps done between two pauses: some milliseconds' worth. */
const STEPS = 200_000

/** Does something for 0 to count − 1, with pauses. */
export const inSlices = async (
  count: number,
  step: (index: number) => void,
  steps: number = STEPS,
): Promise<void> => {
  for (let from = 0; from < count; from += steps) {
    const to = Math.min(count, from + steps)
    for (let index = from; index < to; index += 1) step(index)
    if (to < count) await pause()
  }
}
