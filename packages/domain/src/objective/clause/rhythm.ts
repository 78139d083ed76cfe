import type { Sentence } from './words.ts'

const ALONE =
  /^(?:weekly|daily|monthly|quarterly|yearly|annually|fortnightly|biweekly|bi-weekly|once|twice|thrice)$/
const TIME =
  /^(?:day|week|weekday|workday|morning|month|quarter|year|evening|fortnight|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunchtime|night|season|spring|summer|autumn|winter|advent|christmas|easter|term)s?$/

/** "On Tuesdays": each of them. */
const WEEKDAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends)$/

const isTime = (sentence: Sentence, at: number): boolean => TIME.test(sentence[at]?.key ?? '')

/** "A week", "every month", "weekly", "three times": how often can be counted, though it has no end. */
export const isRhythmic = (sentence: Sentence): boolean =>
  sentence.some(({ key }, at) => {
    if (ALONE.test(key) || WEEKDAYS.test(key)) return true
    if (key === 'times') return sentence.slice(Math.max(0, at - 2), at).some(({ number }) => number !== null)
    if (/^(?:every|each|per)$/.test(key)) return isTime(sentence, at + 1) || rhythmAt(sentence, at) > 0
    return /^an?$/.test(key) && at > 1 && isTime(sentence, at + 1)
  })

/** "Every Monday" or "once a week" at the head of a sentence: how many words of it, or none. */
export const rhythmAt = (sentence: Sentence, at: number): number => {
  const key = sentence[at]?.key ?? ''
  if (/^(?:every|each)$/.test(key)) {
    if (isTime(sentence, at + 1)) return 2
    // "Every second Thursday".
    return /^(?:second|other|third|first|last)$/.test(sentence[at + 1]?.key ?? '') && isTime(sentence, at + 2)
      ? 3
      : 0
  }
  if (key === 'on' && WEEKDAYS.test(sentence[at + 1]?.key ?? '')) return 2
  return /^(?:once|twice)$/.test(key) && isTime(sentence, at + 2) ? 3 : 0
}
