import { columnKey } from '../csv/index.ts'

/** The cells of one numbered group of columns: `Phone 2 - Label` is part `label` of the second of the group `phone`. */
export interface Numbered {
  readonly part: (cells: readonly string[], ...names: readonly string[]) => string
}

const NUMBERED = /^(e-?mail|phone|address|website|event|relation|customfield|im|organization)(\d{1,3})-(.+)$/
/** What separates several values in one cell. */
const SEVERAL = / ::: /u

/** Numbered columns by group, in the order of their numbers: they grow with the data, without bound. */
export function numberedColumns(header: readonly string[]): (group: string) => readonly Numbered[] {
  const groups = new Map<string, Map<number, Map<string, number>>>()
  for (const [position, cell] of header.entries()) {
    const found = NUMBERED.exec(columnKey(cell))
    if (found === null) continue
    const [, noun = '', number, part = ''] = found
    const group = noun === 'e-mail' ? 'email' : noun
    const members = groups.get(group) ?? new Map<number, Map<string, number>>()
    groups.set(group, members)
    const parts = members.get(Number(number)) ?? new Map<string, number>()
    members.set(Number(number), parts)
    if (!parts.has(part)) parts.set(part, position)
  }
  return (group) =>
    [...(groups.get(group) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([, parts]) => ({
        part: (cells, ...names) => {
          const present = names.map((name) => parts.get(columnKey(name))).find((at) => at !== undefined)
          return present === undefined ? '' : (cells[present] ?? '')
        },
      }))
}

/** The values one cell holds. */
export function severalIn(cell: string): readonly string[] {
  return cell.trim() === '' ? [] : cell.split(SEVERAL)
}
