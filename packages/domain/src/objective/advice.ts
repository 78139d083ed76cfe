import { dayInWords, quoted } from './in-words.ts'
import type { Letter, ObjectiveAdvice, ObjectiveFrame } from './objective-check.ts'
import type { Reading } from './reading.ts'

/** Words kept beside a piece of advice. */
const withWords = (kind: string, text: string, words: readonly string[]): ObjectiveAdvice =>
  words.length === 0 ? { kind, text } : { kind, text, words }

/** What to mend, the weightiest first. */
export const adviceFor = (
  reading: Reading,
  letters: {
    readonly specific: Letter
    readonly measurable: Letter
    readonly achievable: Letter
    readonly timely: Letter
  },
  frame: ObjectiveFrame,
): readonly ObjectiveAdvice[] => {
  const { statement, selfServing, deadline, due } = reading
  const advice: ObjectiveAdvice[] = []
  if (selfServing.is) {
    advice.push(
      withWords(
        'self-serving',
        'This is a gain for yourself, wanted soon. Look for one or two people worth an extended conversation instead; steady business follows from being of use to them.',
        selfServing.words,
      ),
    )
  }
  const place = statement.chief?.goal.place
  if (statement.kind === 'none') {
    const isTold = place === 'background' || place === 'told'
    advice.push(
      isTold
        ? {
            kind: 'no-objective',
            text: 'There is no objective here yet. If you look back in three months and are glad you went: what had come of it?',
          }
        : withWords('vague', letters.specific.why, letters.specific.words),
    )
  }
  if (statement.kind === 'activity' && !selfServing.is) {
    advice.push(
      withWords(
        'activity',
        'This says what you will do. Add what should come of it: “so that two of them …”.',
        letters.specific.words,
      ),
    )
  }
  if (statement.kind === 'outcome' && !letters.specific.ok)
    advice.push(withWords('vague', letters.specific.why, letters.specific.words))
  if (statement.kind !== 'none' && !letters.measurable.ok)
    advice.push(withWords('no-measure', letters.measurable.why, letters.measurable.words))
  if (!letters.timely.ok)
    advice.push(withWords(due === null ? 'no-date' : 'past-date', letters.timely.why, letters.timely.words))
  if (!letters.achievable.ok && due !== null && due >= frame.today)
    advice.push(withWords('too-much', letters.achievable.why, letters.achievable.words))
  if (deadline !== null && due !== null && deadline.date !== due) {
    advice.push({
      kind: 'two-dates',
      text: `The words ${quoted(deadline.text)} say ${dayInWords(deadline.date)}, the date beside them ${dayInWords(due)}. The latter is kept.`,
      words: [deadline.text],
    })
  }
  return advice
}
