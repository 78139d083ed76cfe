import type { Damage } from '../byte-stream.ts'
import { createTextSource } from '../csv/text-decoder.ts'
import type { SourceFile } from '../source/index.ts'
import type { CalendarPart } from './calendar-part.ts'
import { createLineSplitter } from './split-lines.ts'
import { createPartSplitter } from './split-parts.ts'

export interface PartReading {
  readonly batches: AsyncIterable<{ readonly parts: readonly CalendarPart[]; readonly bytesRead: number }>
  /** How the file ended, once it has. */
  readonly damage: () => Damage | null
  readonly notes: () => readonly string[]
}

/** The parts of a calendar file, chunk by chunk, in the encoding its bytes give away. */
export function readParts(file: SourceFile, signal: AbortSignal | undefined): PartReading {
  const stream = file.open(signal)
  const text = createTextSource(file.sample ?? new Uint8Array(0))
  async function* batches() {
    const lines = createLineSplitter()
    const splitter = createPartSplitter()
    let bytesRead = 0
    const drain = (): CalendarPart[] => {
      const parts: CalendarPart[] = []
      for (let line = lines.next(); line !== undefined; line = lines.next()) {
        const part = splitter.take(line)
        if (part !== null) parts.push(part)
      }
      return parts
    }
    for await (const chunk of stream.bytes) {
      signal?.throwIfAborted()
      bytesRead += chunk.length
      lines.push(text.decode(chunk, false))
      yield { parts: drain(), bytesRead }
    }
    lines.push(text.decode(new Uint8Array(0), true))
    lines.finish()
    const parts = drain()
    const last = splitter.finish()
    yield { parts: last === null ? parts : [...parts, last], bytesRead }
  }
  return { batches: batches(), damage: stream.damage, notes: text.notes }
}
