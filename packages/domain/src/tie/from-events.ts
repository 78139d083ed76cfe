import { faded } from './fade.ts'
import type { EventRecord } from './records.ts'
import type { TieFact } from './tie.ts'
import { EVENT } from './weights.ts'

/**
 * Ties between people who came to the same gathering: inferred, since nobody saw them speak, and weaker the more came.
 * Quadratic in the people of one gathering, of whom at most 40 count: a larger one draws nothing.
 */
export const tiesFromEvents = (
  events: readonly EventRecord[],
  today: string,
  add: (a: number, b: number, fact: TieFact) => void,
): void => {
  for (const { name, on, people } of events) {
    const came = [...new Set(people)]
    if (came.length > EVENT.crowd) continue
    const fact: TieFact = {
      kind: 'event',
      probability: Math.min(EVENT.mostOnce, EVENT.spokenTo / came.length) * faded(on, today, EVENT.halfLife),
      recorded: false,
      count: 1,
      on,
      since: null,
      about: name,
    }
    came.forEach((one, index) => {
      for (const other of came.slice(index + 1)) add(one, other, fact)
    })
  }
}
