import { quoted } from '../in-words.ts'
import type { Letter } from '../objective-check.ts'
import { type Reading, written } from '../reading.ts'

/** Measurable: one could tell without argument whether it was reached, by a count or by one definite thing. */
export const judgeMeasurable = ({ text, statement, measure }: Reading): Letter => {
  const { kind, isMeasured, chief } = statement
  const thing = chief === null ? '' : written(text, chief.goal.thing.core)
  if (kind === 'none')
    return {
      ok: false,
      why: 'There is nothing here to count yet. A number of people or one definite thing would do.',
      words: [],
    }
  if (!isMeasured) {
    return thing === ''
      ? {
          ok: false,
          why: 'Nothing says when it is reached. A number, or one thing that is there or not, would.',
          words: [],
        }
      : { ok: false, why: `How many? ${quoted(thing)} could be one or twenty.`, words: [thing] }
  }
  if (measure !== null)
    return { ok: true, why: `${quoted(measure.words)} can be counted.`, words: [measure.words] }
  const said = thing === '' ? written(text, chief?.goal.verb?.words ?? []) : thing
  return { ok: true, why: `${quoted(said)}: it is there or it is not.`, words: said === '' ? [] : [said] }
}
