export { hidden, type RowOutcome, recorded, rejected, skipped } from '../csv/row-outcome.ts'
