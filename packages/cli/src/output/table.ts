import type { Style } from './style.ts'
import { fitText, padText, textWidth } from './text-width.ts'

export interface Column {
  readonly title: string
  /** Numbers stand to the right. */
  readonly align?: 'start' | 'end'
  /** It gives up its width first when the terminal is narrow. */
  readonly canShrink?: boolean
  readonly paint?: (text: string, row: number) => string
}

const GAP = '  '
/** Narrower than this, in columns, a cell says nothing any more. */
const NARROWEST = 8

/** Rows under aligned headings, within so many columns. */
export const table = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { style, width }: { readonly style: Style; readonly width: number },
): readonly string[] => {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')))
  const widths = shrink(
    columns,
    columns.map(({ title }, index) =>
      Math.max(textWidth(title), ...cells.map((row) => textWidth(row[index] ?? ''))),
    ),
    width,
  )
  const line = (row: readonly string[], paint: (text: string, index: number) => string) =>
    columns
      .map(({ align }, index) => {
        const columnWidth = widths[index] ?? 0
        const side = align === 'end' ? 'start' : 'end'
        return paint(padText(fitText(row[index] ?? '', columnWidth), columnWidth, side), index)
      })
      .join(GAP)
      .trimEnd()
  const heading = line(
    columns.map(({ title }) => title),
    (text) => style.quiet(text),
  )
  return [
    heading,
    ...cells.map((row, rowIndex) =>
      line(row, (text, index) => columns[index]?.paint?.(text, rowIndex) ?? text),
    ),
  ]
}

/** Takes columns away from the widest that can give until the row fits. */
const shrink = (columns: readonly Column[], natural: readonly number[], width: number): readonly number[] => {
  const widths = [...natural]
  let excess = widths.reduce((sum, one) => sum + one, 0) + GAP.length * (columns.length - 1) - width
  while (excess > 0) {
    const widest = columns
      .map((column, index) => ({ index, size: column.canShrink === true ? (widths[index] ?? 0) : 0 }))
      .reduce((a, b) => (b.size > a.size ? b : a))
    if (widest.size <= NARROWEST) break
    widths[widest.index] = widest.size - 1
    excess -= 1
  }
  return widths
}
