import type { ImportRecord, RowFinding } from '../record.ts'

/** What became of a row: a record, perhaps with something to say about it, or the reason why not. */
export type RowOutcome =
  | { readonly record: ImportRecord; readonly warning?: string }
  | { readonly finding: RowFinding }

/** A record, with the warnings that are any. */
export function recorded(record: ImportRecord, ...warnings: readonly (string | null)[]): RowOutcome {
  const warning = warnings.filter((each) => each !== null).join(' ')
  return warning === '' ? { record } : { record, warning }
}

export const hidden = (message: string): RowOutcome => finding('hidden', 'member-hidden', message)

export const skipped = (code: string, message: string): RowOutcome => finding('skipped', code, message)

export const rejected = (code: string, message: string): RowOutcome => finding('rejected', code, message)

function finding(outcome: RowFinding['outcome'], code: string, message: string): RowOutcome {
  return { finding: { outcome, code, message } }
}
