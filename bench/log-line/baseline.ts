import { createRequire } from 'node:module'
import type { LogContext } from '../../packages/domain/src/log-line/index.ts'
import { addDays } from '../../packages/domain/src/plain-date.ts'
import type { ReadLine } from './log-line-quality.ts'

interface DateParser {
  readonly parse: (
    text: string,
    now: Date,
  ) => readonly { readonly start: { readonly get: (unit: 'year' | 'month' | 'day') => number | null } }[]
}

/** The domain's dependency, found from there: what is measured and what it is held against use one version. */
const { casual } = createRequire(new URL('../../packages/domain/package.json', import.meta.url))(
  'chrono-node/en',
) as { readonly casual: DateParser }

/**
 * What one would write in an afternoon: a date parser for the day, whole names as they stand, a word for the channel,
 * "needs" and "offers" up to the next comma, and a follow-up where the line says so.
 */
export const baselineReading = (line: string, { directory, today }: LogContext): ReadLine => {
  const folded = line.toLowerCase()
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const noon = new Date(year, month - 1, day, 12)
  const [date] = casual.parse(line, noon)
  const dayOf = (found: typeof date): string | null => {
    if (found === undefined) return null
    const [y, m, d] = [found.start.get('year'), found.start.get('month'), found.start.get('day')]
    return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  }
  const on = dayOf(date)
  const after = (cues: RegExp) => Array.from(folded.matchAll(cues), ({ 1: text = '' }) => text.trim())
  const due = on !== null && on > today ? on : addDays(today, 2)
  return {
    people: directory.people
      .filter(({ name }) => folded.includes(name.toLowerCase()))
      .map(({ personId }) => personId),
    on: on !== null && on <= today ? on : today,
    channel: /zoom|teams|video/.test(folded)
      ? 'video'
      : /linkedin/.test(folded)
        ? 'linkedin'
        : /mail/.test(folded)
          ? 'email'
          : /call|phone/.test(folded)
            ? 'phone'
            : /coffee|lunch|dinner|breakfast|met/.test(folded)
              ? 'in-person'
              : null,
    needs: after(/\b(?:needs|looking for|wants)\s+([^,;.]+)/g),
    offers: after(/\b(?:offers|can)\s+([^,;.]+)/g),
    followUps: after(/\b((?:follow up|send|call)\b[^,;.]*)/g).map((text) => ({ text, dueOn: due })),
  }
}
