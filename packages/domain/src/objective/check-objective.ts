import { adviceFor } from './advice.ts'
import { judgeAchievable } from './letters/achievable.ts'
import { judgeMeasurable } from './letters/measurable.ts'
import { judgeRealistic } from './letters/realistic.ts'
import { judgeSpecific } from './letters/specific.ts'
import { judgeTimely } from './letters/timely.ts'
import { mentionsOf } from './mentions.ts'
import type { ObjectiveCheck, ObjectiveFrame } from './objective-check.ts'
import { readStatement } from './reading.ts'
import { longTermOf } from './rewrite/long-term.ts'
import { rewriteOf } from './rewrite/rewrite.ts'

/**
 * Judges a statement in plain words as an objective: outcome, activity or neither, by the five letters of SMART, with the
 * words that led there and a proposed rewrite. Reads English; of other languages dates, numbers and little more.
 */
export const checkObjective = (statement: string, frame: ObjectiveFrame): ObjectiveCheck => {
  const reading = readStatement(statement, frame)
  const letters = {
    specific: judgeSpecific(reading),
    measurable: judgeMeasurable(reading),
    achievable: judgeAchievable(reading, frame),
    realistic: judgeRealistic(reading),
    timely: judgeTimely(reading, frame),
  }
  const { statement: judged, selfServing, horizon, due, measure } = reading
  return {
    kind: judged.kind,
    selfServing: selfServing.is,
    horizon,
    ...letters,
    due,
    amount: measure?.amount ?? null,
    unit: measure?.unit ?? null,
    rewrite: rewriteOf(reading, frame),
    alternative: selfServing.is ? longTermOf(reading, frame) : null,
    advice: adviceFor(reading, letters, frame),
    mentions: mentionsOf(reading, frame),
  }
}
