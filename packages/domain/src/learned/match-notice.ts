import type { MatchInput, MatchNotice } from './matches.ts'

/** Why nothing is matched, and the one step that mends it. */
export const noticeOf = ({ people, entries, about }: MatchInput): MatchNotice => {
  if (people.length === 0) {
    return {
      code: 'no-people',
      text: 'There is nobody here yet whose needs and offers could be matched.',
      next: 'Bring in the people you know: rapport import FILE',
    }
  }
  const theirs = entries.filter((entry) => about === null || entry.personId === about)
  if (theirs.length === 0) {
    return about === null
      ? {
          code: 'nothing-learned',
          text: 'Nothing is written down yet of what people need or can offer.',
          next: 'Write down what the last three people you spoke with are working on: rapport learned add ID "…"',
        }
      : {
          code: 'nothing-learned',
          text: 'Nothing is written down yet of what this person needs or can offer.',
          next: 'Write down what they are working on, look for or can offer: rapport learned add ID "…"',
        }
  }
  if (theirs.every((entry) => entry.settledOn !== null)) {
    return {
      code: 'all-settled',
      text: 'All that was written down is settled.',
      next: 'Ask what they are working on now, and write it down: rapport learned add ID "…"',
    }
  }
  return {
    code: 'nothing-fits',
    text: 'Nothing that was written down fits anything else closely enough to propose it.',
    next: 'Say what you can offer yourself: rapport learned add --text "I can …"',
  }
}
