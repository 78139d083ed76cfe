import { hash } from 'node:crypto'
import type { ImportBatch, RecordVersion, RowOutcome } from '../ports/import.ts'

/** Hexadecimal digits kept of a digest: 128 bits, far beyond any chance of two statements of one key colliding. */
const DIGEST_LENGTH = 32

export const digestOf = (value: unknown): string =>
  hash('sha256', JSON.stringify(value)).slice(0, DIGEST_LENGTH)

export interface Statement {
  readonly key: string
  readonly kind: string
  readonly digest: string
  /** What is kept of it: enough to show it again when a newer version is undone. */
  readonly data: object
  readonly personId: string | null
}

export interface Restated {
  readonly recordId: string
  readonly outcome: Extract<RowOutcome, 'created' | 'updated' | 'unchanged'>
  /** A version never seen before: rows must be made from it. */
  readonly isNew: boolean
  readonly isCurrent: boolean
  /** What stood before, when it has been replaced. */
  readonly replaced: RecordVersion | null
}

/**
 * Fits a statement among the versions known of its key. The newest export wins; among equals the later statement.
 * `versions` is kept up to date, so that a key met twice in one batch sees itself.
 */
export const restate = (
  statement: Statement,
  versions: Map<string, readonly RecordVersion[]>,
  batch: ImportBatch,
  asOf: string,
  newId: () => string,
): Restated => {
  const known = versions.get(statement.key) ?? []
  const current = known.find((version) => version.isCurrent) ?? null
  const same = known.find((version) => version.digest === statement.digest) ?? null
  const wins = current === null || asOf >= current.asOf
  const replace = (record: RecordVersion) => {
    const others = known
      .filter((version) => version.recordId !== record.recordId)
      .map((version) => (record.isCurrent ? { ...version, isCurrent: false } : version))
    versions.set(statement.key, [...others, record])
  }

  if (same !== null) {
    batch.seenAgain.push({ recordId: same.recordId, asOf })
    const newer = asOf > same.asOf ? asOf : same.asOf
    if (same === current || !wins) {
      replace({ ...same, asOf: newer })
      return {
        recordId: same.recordId,
        outcome: 'unchanged',
        isNew: false,
        isCurrent: same.isCurrent,
        replaced: null,
      }
    }
    if (current !== null) batch.currency.set(current.recordId, false)
    batch.currency.set(same.recordId, true)
    replace({ ...same, asOf: newer, isCurrent: true })
    return { recordId: same.recordId, outcome: 'updated', isNew: false, isCurrent: true, replaced: current }
  }

  const recordId = newId()
  if (wins && current !== null) batch.currency.set(current.recordId, false)
  batch.records.push({ ...statement, recordId, asOf, isCurrent: wins })
  replace({
    recordId,
    digest: statement.digest,
    data: statement.data as RecordVersion['data'],
    asOf,
    isCurrent: wins,
    personId: statement.personId,
  })
  const outcome = current === null ? 'created' : wins ? 'updated' : 'unchanged'
  return { recordId, outcome, isNew: true, isCurrent: wins, replaced: wins ? current : null }
}
