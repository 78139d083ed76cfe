import type { CountedTable } from '../dump.ts'

/** The first line of a backup. It describes its own tables, so that it can be verified without a database. */
export interface BackupHeader {
  readonly format: typeof FORMAT
  readonly version: number
  readonly schema: string
  readonly workspaceId: string
  readonly createdAt: string
  readonly tables: readonly BackupTable[]
}

export type BackupTable = Pick<CountedTable, 'name' | 'rows' | 'columns' | 'key' | 'references'>

/** The last line. */
export interface BackupFooter {
  readonly rows: number
  /** Of every byte before this line, after unpacking; hexadecimal. */
  readonly sha256: string
}

export const FORMAT = 'rapport-backup'
/** Raised when an older Rapport could misread a file. */
export const FORMAT_VERSION = 1

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)

const isReference = (value: unknown): boolean =>
  isFields(value) && isText(value.table) && isTexts(value.columns) && isTexts(value.key)

const isTable = (value: unknown): boolean =>
  isFields(value) &&
  isText(value.name) &&
  isCount(value.rows) &&
  isTexts(value.columns) &&
  isTexts(value.key) &&
  Array.isArray(value.references) &&
  value.references.every(isReference)

/** What the line says it is, before anything else of it is trusted; null when it is no backup's. */
export const formatVersionOf = (header: unknown): number | null =>
  isFields(header) && header.format === FORMAT && isCount(header.version) ? header.version : null

export const isHeader = (header: unknown): header is BackupHeader =>
  formatVersionOf(header) !== null &&
  isFields(header) &&
  isText(header.schema) &&
  isText(header.workspaceId) &&
  isText(header.createdAt) &&
  Array.isArray(header.tables) &&
  header.tables.every(isTable)

export const isFooter = (footer: unknown): footer is BackupFooter =>
  isFields(footer) && isCount(footer.rows) && isText(footer.sha256)
