import { existsSync, readFileSync } from 'node:fs'
import { type History, historyOf } from '../../packages/domain/src/forecast/history/history.ts'
import { readMessages } from '../../packages/domain/src/forecast/history/read-messages.ts'
import { generateMessages } from './communication-world.ts'

export interface MessageLog {
  readonly name: string
  readonly history: History
  readonly isEgo: Uint8Array
  readonly question: { readonly horizon: number; readonly step: number; readonly dormant: number }
  /** Figures published for it, where there are any: best baseline and 35-feature logistic, by MAP. */
  readonly table?: { readonly best: number; readonly logistic: number }
}

const FOLDER = new URL('../../../shared/data/communications/', import.meta.url)
const MONTH = { horizon: 30, step: 30, dormant: 90 }
const TEN_DAYS = { ...MONTH, step: 10 }
const WEEK = { horizon: 7, step: 7, dormant: 14 }

const PUBLIC = [
  { name: 'enron', question: MONTH, table: { best: 0.738, logistic: 0.738 } },
  { name: 'calls', question: TEN_DAYS, table: { best: 0.727, logistic: 0.724 } },
  { name: 'texts', question: TEN_DAYS, table: { best: 0.781, logistic: 0.781 } },
  { name: 'college', question: WEEK, table: { best: 0.636, logistic: 0.629 } },
] as const

/** The public sets where they lie beside the project, else an invented one. */
export const messageLogs = (): readonly MessageLog[] =>
  existsSync(FOLDER)
    ? PUBLIC.map(({ name, question, table }) => {
        const egos = new URL(`${name}.egos.txt`, FOLDER)
        const names = existsSync(egos) ? new Set(readFileSync(egos, 'utf8').split(/\s+/)) : null
        return {
          name,
          question,
          table,
          ...logFrom(readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'), names),
        }
      })
    : [{ name: 'invented', question: MONTH, ...logFrom(generateMessages(7), null) }]

const logFrom = (text: string, egos: ReadonlySet<string> | null) => {
  const read = readMessages(text)
  if (!read.ok) throw new Error(`line ${read.failure.line}: ${read.failure.reason}`)
  return {
    history: historyOf(read.value),
    isEgo: Uint8Array.from(read.value.names, (name) => (egos === null || egos.has(name) ? 1 : 0)),
  }
}
