import type { ObjectiveKind } from '@rapport/domain'

export type LetterName = 'specific' | 'measurable' | 'achievable' | 'realistic' | 'timely'

interface LetterWords {
  readonly name: LetterName
  readonly letter: string
  readonly title: string
  /** What is asked of the statement, while nothing is written yet. */
  readonly question: string
}

/** The five letters, in their order. */
export const LETTERS: readonly LetterWords[] = [
  {
    name: 'specific',
    letter: 'S',
    title: 'Specific',
    question: 'Would somebody else know what is meant?',
  },
  { name: 'measurable', letter: 'M', title: 'Measurable', question: 'Could you tell that it had happened?' },
  { name: 'achievable', letter: 'A', title: 'Achievable', question: 'Does it fit the hours you have?' },
  { name: 'realistic', letter: 'R', title: 'Realistic', question: 'Can a network bring it about?' },
  { name: 'timely', letter: 'T', title: 'Timely', question: 'By which day?' },
]

/** What a statement is, as one would say it aloud. */
export const OBJECTIVE_KIND_WORDS: Readonly<Record<ObjectiveKind, string>> = {
  outcome: 'An outcome',
  activity: 'Something to do',
  none: 'Not yet an objective',
}

/** Said beside the kind where there is nothing else to say of it. */
export const OBJECTIVE_KIND_MEANINGS: Readonly<Record<ObjectiveKind, string>> = {
  outcome: 'One could tell that it had happened.',
  activity: 'It says what you will do, not yet what should come of it.',
  none: 'Nobody could tell yet that it had happened.',
}

type Smart = Readonly<Record<LetterName, boolean>>

/** "Specific and timely, not yet measurable": the five letters for those who do not see them. */
export const smartInWords = (smart: Smart, locale?: string): string => {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const titles = (ok: boolean) =>
    LETTERS.filter(({ name }) => smart[name] === ok).map(({ title }) => title.toLowerCase())
  const has = titles(true)
  const lacks = titles(false)
  if (lacks.length === 0) return `All five: ${list.format(has)}`
  if (has.length === 0) return `Not yet ${list.format(lacks)}`
  const words = `${list.format(has)}, not yet ${list.format(lacks)}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}
