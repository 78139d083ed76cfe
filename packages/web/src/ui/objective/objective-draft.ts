/** A quarter: long enough for something to come of it, short enough to act now; the check of a statement proposes the same. */
const USUAL_MONTHS = 3

/** A due date to start from: the end of the month a quarter ahead. */
export const usualDue = (today: string): string => {
  const [year = 0, month = 0] = today.split('-').map(Number)
  // The day before the first of the month after.
  return new Date(Date.UTC(year, month + USUAL_MONTHS, 0)).toISOString().slice(0, 10)
}

/** Whether an objective's last day has passed. */
export const isOver = (due: string, today: string): boolean => due < today

export interface Measure {
  readonly amount: number | null
  readonly unit: string
}

/** An objective while it is being written: what the user set, and nothing that was only read from the words. */
export interface ObjectiveDraft {
  readonly statement: string
  /** `YYYY-MM-DD`; null while the user has set none. */
  readonly due: string | null
  readonly measure: Measure | null
  /** The user's own words, while a proposed wording stands in their place. */
  readonly ownWords: string | null
}

interface Written {
  readonly statement: string
  readonly due: string
  readonly amount: number | null
  readonly unit: string | null
}

/** Where writing begins: empty, or with an objective as it stands. */
export const startDraft = (objective: Written | null): ObjectiveDraft =>
  objective === null
    ? { statement: '', due: null, measure: null, ownWords: null }
    : {
        statement: objective.statement,
        due: objective.due,
        measure: { amount: objective.amount, unit: objective.unit ?? '' },
        ownWords: null,
      }

/** A proposed wording taken; one's own is kept for going back, also when a second one is taken. */
export const takeWording = (draft: ObjectiveDraft, statement: string): ObjectiveDraft => ({
  ...draft,
  statement,
  ownWords: draft.ownWords ?? draft.statement,
})

export const takeBack = (draft: ObjectiveDraft): ObjectiveDraft => ({
  ...draft,
  statement: draft.ownWords ?? draft.statement,
  ownWords: null,
})

/** What was read out of the statement. */
interface Reading {
  /** The last day meant; the user's own where one was set. */
  readonly due: string | null
  readonly amount: number | null
  readonly unit: string | null
  readonly mentions: { readonly dates: readonly { readonly date: string; readonly isDeadline: boolean }[] }
}

/** The draft as it would be kept now, with where each part comes from. */
export interface Filled {
  readonly due: string
  readonly dueFrom: 'user' | 'words' | 'usual'
  readonly measure: Measure
  readonly measureFrom: 'user' | 'words'
  /** What the words say where the user set something else; null where they agree or say nothing. */
  readonly otherDue: string | null
  readonly otherMeasure: Measure | null
}

/** Fills what the user left open from the words; what the user set stays, and what the words say beside it is offered. */
export const fillDraft = (draft: ObjectiveDraft, reading: Reading | null, today: string): Filled => {
  const named = reading?.mentions.dates.findLast(({ isDeadline }) => isDeadline)?.date ?? null
  const read = named ?? (draft.due === null ? (reading?.due ?? null) : null)
  const said: Measure | null =
    reading === null || reading.amount === null
      ? null
      : { amount: Math.max(1, Math.round(reading.amount)), unit: reading.unit ?? '' }
  return {
    due: draft.due ?? read ?? usualDue(today),
    dueFrom: draft.due !== null ? 'user' : read !== null ? 'words' : 'usual',
    measure: draft.measure ?? said ?? { amount: null, unit: '' },
    measureFrom: draft.measure !== null ? 'user' : 'words',
    otherDue: draft.due !== null && read !== draft.due ? read : null,
    otherMeasure: draft.measure !== null && !isSameMeasure(draft.measure, said) ? said : null,
  }
}

const isSameMeasure = (a: Measure, b: Measure | null): boolean =>
  b !== null && a.amount === b.amount && a.unit.trim() === b.unit.trim()
