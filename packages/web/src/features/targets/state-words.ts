import type { TargetState } from '@rapport/domain'

/** How the board calls its columns. */
export const STATE_WORDS: Readonly<Record<TargetState, string>> = {
  identified: 'To look into',
  mapping: 'Mapping',
  qualified: 'Qualified',
  pursuing: 'Pursuing',
  won: 'Won',
  lost: 'Lost',
  disqualified: 'Off the list',
}

/** What stands in an empty column. */
export const STATE_HINTS: Readonly<Record<TargetState, string>> = {
  identified: 'Organizations worth a look',
  mapping: 'Who is there, and who leads to them',
  qualified: 'What you require is met',
  pursuing: 'You are talking with them',
  won: 'It came to something',
  lost: '',
  disqualified: '',
}

/** The columns, from left to right; what left the list stands below. */
export const COLUMNS = [
  'identified',
  'mapping',
  'qualified',
  'pursuing',
  'won',
] as const satisfies readonly TargetState[]

/** How a move is offered. */
export const MOVE_WORDS: Readonly<Record<TargetState, string>> = {
  identified: 'Back to look into',
  mapping: 'Map it',
  qualified: 'It qualifies',
  pursuing: 'Pursue it',
  won: 'Won',
  lost: 'Lost',
  disqualified: 'Take it off the list',
}

/** The next open column to one side of where a target stands; null where there is none. */
export const neighbourOf = (
  state: TargetState,
  moves: readonly TargetState[],
  step: 1 | -1,
): TargetState | null => {
  const columns: readonly TargetState[] = COLUMNS
  for (let at = columns.indexOf(state) + step; at >= 0 && at < columns.length; at += step) {
    const column = columns[at]
    if (column !== undefined && moves.includes(column)) return column
  }
  return null
}

/** "40,000 EUR", in the user's locale; null where no value was said. */
export const valueInWords = (value: number | null, currency: string | null): string | null => {
  if (value === null) return null
  return currency === null
    ? new Intl.NumberFormat().format(value)
    : new Intl.NumberFormat(undefined, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
        value,
      )
}
