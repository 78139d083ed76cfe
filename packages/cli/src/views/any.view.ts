import { table, wrapText } from '../output/index.ts'
import type { Canvas } from './view.ts'

/** Any output without a view of its own: its facts by name, its lists as tables. */
export const anyView = (output: unknown, canvas: Canvas): readonly string[] => {
  if (!isRecord(output)) return [textOf(output)]
  const entries = Object.entries(output)
  const facts = entries.filter(([, value]) => !isRows(value))
  const widest = Math.max(0, ...facts.map(([name]) => name.length))
  const rows = entries.filter((entry): entry is [string, Row[]] => isRows(entry[1]))
  return [
    ...facts.flatMap(([name, value]) =>
      wrapText(textOf(value), canvas.width - widest - 2).map(
        (line, index) => `${canvas.style.quiet((index === 0 ? name : '').padEnd(widest))}  ${line}`,
      ),
    ),
    ...rows.flatMap(([name, list]) => ['', canvas.style.bold(name), ...rowTable(list, canvas)]),
  ]
}

type Row = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord)

const rowTable = (rows: readonly Row[], canvas: Canvas) => {
  const names = Object.keys(rows[0] ?? {})
  return table(
    names.map((title) => ({
      title,
      canShrink: !title.endsWith('Id'),
      align: typeof rows[0]?.[title] === 'number' ? ('end' as const) : ('start' as const),
    })),
    rows.map((row) => names.map((name) => textOf(row[name]))),
    canvas,
  )
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(textOf).join(', ')
  return Object.entries(value)
    .map(([name, field]) => `${name} ${textOf(field)}`)
    .join(', ')
}
