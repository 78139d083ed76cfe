import type { ImportEvent } from './record.ts'

type Begin = Extract<ImportEvent, { type: 'begin' }>

/** Several readings as one: a single beginning with all files, then each reading's events, one after the other. */
export async function* inTurn(
  readings: readonly AsyncIterable<ImportEvent>[],
): AsyncGenerator<ImportEvent, void> {
  const started = readings.map((reading) => reading[Symbol.asyncIterator]())
  try {
    const begins: Begin[] = []
    for (const reading of started) {
      const first = await reading.next()
      if (first.done === true || first.value.type !== 'begin') throw new Error('a reading has no beginning')
      begins.push(first.value)
    }
    yield together(begins)
    for (const reading of started) yield* { [Symbol.asyncIterator]: () => reading }
  } finally {
    for (const reading of started) await reading.return?.()
  }
}

function together(begins: readonly Begin[]): Begin {
  const dates = begins.flatMap(({ exportedOn }) => exportedOn ?? []).sort()
  return {
    type: 'begin',
    files: begins.flatMap(({ files }) => files),
    owner: begins.find(({ owner }) => owner !== null)?.owner ?? null,
    exportedOn: dates.at(-1) ?? null,
  }
}
