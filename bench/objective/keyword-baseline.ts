import type { ObjectiveKind } from '../../packages/domain/src/objective/index.ts'

const OUTCOME = /\b(?:find|win|secure|hire|land|get|agree|sign|close|intro|mentor|job|learn)/i
const ACTIVITY = /\b(?:attend|post|call|email|send|go|meet|host|event|coffee|visit|write)/i
const SELLING = /\b(?:sales?|sell|clients?|customers?|quota|pitch|asap|deals?)\b/i
const NUMBER = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|an?)\b/i
const TIME =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|today|tonight|tomorrow|week|month|quarter|year|q[1-4]|by|spring|summer|20\d\d)/i

/** What a plain look for words makes of a statement: the least that reading it has to be better than. */
export function keywordRule(statement: string): {
  readonly kind: ObjectiveKind
  readonly selfServing: boolean
  readonly measurable: boolean
  readonly timely: boolean
} {
  return {
    kind: OUTCOME.test(statement) ? 'outcome' : ACTIVITY.test(statement) ? 'activity' : 'none',
    selfServing: SELLING.test(statement),
    measurable: NUMBER.test(statement),
    timely: TIME.test(statement),
  }
}
