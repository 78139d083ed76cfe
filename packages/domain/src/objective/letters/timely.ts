import { dayInWords, proposedDue, quoted } from '../in-words.ts'
import type { Letter, ObjectiveFrame } from '../objective-check.ts'
import type { Reading } from '../reading.ts'

const RHYTHM =
  /\b(?:(?:every|each|per) (?:day|week|fortnight|month|quarter|year)|(?:once|twice|times|one|two|\d+) an? (?:day|week|month|quarter|year)|weekly|monthly|daily)\b/
const NO_DATE =
  /\b(?:soon|asap|quickly|as soon as possible|right away|some ?day|eventually|in the near future|one day|in due course|when i can|sometime)\b/

/** Timely: it names a last day, or a period that ends. */
export const judgeTimely = ({ text, dates, deadline, due }: Reading, frame: ObjectiveFrame): Letter => {
  const words = deadline === null ? [] : [deadline.text]
  if (due !== null && due < frame.today) {
    return { ok: false, why: `${dayInWords(due)} has gone by. ${proposal(frame.today)}`, words }
  }
  if (due !== null) {
    const isOther = deadline !== null && deadline.date !== due
    const other = isOther ? ` The words ${quoted(deadline.text)} say ${dayInWords(deadline.date)}.` : ''
    return { ok: true, why: `The last day is ${dayInWords(due)}.${other}`, words }
  }
  const gone = dates.find(({ isDeadline }) => !isDeadline)
  const rhythm = RHYTHM.exec(text.plain) ?? null
  if (rhythm !== null) {
    const said = text.raw.slice(rhythm.index, rhythm.index + rhythm[0].length)
    return {
      ok: false,
      why: `${quoted(said)} says how often, not until when. ${proposal(frame.today)}`,
      words: [said],
    }
  }
  const loose = NO_DATE.exec(text.plain)
  if (loose !== null) {
    const said = text.raw.slice(loose.index, loose.index + loose[0].length)
    return {
      ok: false,
      why: `${quoted(said)} is no day one could look up. ${proposal(frame.today)}`,
      words: [said],
    }
  }
  return {
    ok: false,
    why: `No last day is named. ${proposal(frame.today)}`,
    words: gone === undefined ? [] : [gone.text],
  }
}

const proposal = (today: string): string => `${dayInWords(proposedDue(today))} would give it three months.`
