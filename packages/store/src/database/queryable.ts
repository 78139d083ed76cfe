import type pg from 'pg'

/** A connection on which a transaction is open, or a pool. */
export interface Queryable {
  readonly query: <Row extends pg.QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ) => Promise<{ readonly rows: Row[]; readonly rowCount: number | null }>
}
