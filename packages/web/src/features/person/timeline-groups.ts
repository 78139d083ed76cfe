import type { TimelineEntry } from '../../api/index.ts'

/** Messages, or mails, of one day read as one exchange; everything else stands by itself. */
export interface TimelineGroup {
  readonly key: string
  readonly entries: readonly [TimelineEntry, ...TimelineEntry[]]
}

export interface TimelineMonth {
  /** `YYYY-MM`, or null for what carries no date. */
  readonly month: string | null
  readonly groups: readonly TimelineGroup[]
}

const isSameExchange = (a: TimelineEntry, b: TimelineEntry): boolean =>
  (a.kind === 'message' || a.kind === 'mail') &&
  a.kind === b.kind &&
  a.at?.slice(0, 10) === b.at?.slice(0, 10) &&
  a.others === b.others

/** A timeline, newest first, by month and exchange, in the order it came. */
export const groupTimeline = (entries: readonly TimelineEntry[]): readonly TimelineMonth[] => {
  const months: { month: string | null; groups: [TimelineEntry, ...TimelineEntry[]][] }[] = []
  for (const entry of entries) {
    const month = entry.at?.slice(0, 7) ?? null
    const current = months.at(-1)
    if (current === undefined || current.month !== month) {
      months.push({ month, groups: [[entry]] })
      continue
    }
    const group = current.groups.at(-1)
    if (group !== undefined && isSameExchange(group[0], entry)) group.push(entry)
    else current.groups.push([entry])
  }
  return months.map(({ month, groups }) => ({
    month,
    groups: groups.map((group) => ({ key: group[0].entryId, entries: group })),
  }))
}
