import { z } from 'zod'
import { id, instant, LONGEST_LABEL } from '../schema/common.ts'

// A list as it is taken out to be put back exactly: a head, then its points, then its ties, each line some thousand.

const count = z.number().int().min(0)
const longLabel = z.string().max(LONGEST_LABEL)

/** The first line: what was known of the list, and how much is to follow. */
export const keptHead = z.object({
  rapport: z.literal('list'),
  listId: id,
  name: longLabel,
  ownerId: id.nullable(),
  isColleague: z.boolean(),
  rows: count,
  rejected: count,
  importedAt: instant,
  points: count,
  ties: count,
})

export type KeptHead = z.infer<typeof keptHead>

const keptPoints = z.array(
  z.object({
    point: count,
    label: longLabel,
    email: longLabel.nullable(),
    title: longLabel.nullable(),
    organization: longLabel.nullable(),
  }),
)

const keptTies = z.object({
  first: z.array(count),
  second: z.array(count),
  weight: z.array(z.number().min(0).max(1)),
  kinds: z.array(longLabel.nullable()),
})

export type KeptLine =
  | { readonly points: z.infer<typeof keptPoints> }
  | { readonly ties: z.infer<typeof keptTies> }

/** The head of such a file; null where the line is none. */
export const readKeptHead = (line: string): KeptHead | null => {
  const read = keptHead.safeParse(parsed(line))
  return read.success ? read.data : null
}

/** Checks the lines after the head, one by one: answers null for the first that does not follow from those before. */
export const createKeptLines = (head: KeptHead) => {
  let points = 0
  let ties = 0
  let last: readonly [first: number, second: number] = [-1, -1]

  const follows = ({ first, second, weight, kinds }: z.infer<typeof keptTies>): boolean => {
    const { length } = first
    if (second.length !== length || weight.length !== length || kinds.length !== length) return false
    for (let tie = 0; tie < length; tie += 1) {
      const [a, b] = [first[tie] ?? 0, second[tie] ?? 0]
      const isAfter = a > last[0] || (a === last[0] && b > last[1])
      if (!isAfter || a >= b || b >= head.points) return false
      last = [a, b]
    }
    return true
  }

  return {
    read: (line: string): KeptLine | null => {
      const value = parsed(line)
      if (Array.isArray(value)) {
        const read = keptPoints.safeParse(value)
        if (!read.success || ties > 0 || read.data.some(({ point }, at) => point !== points + at)) return null
        points += read.data.length
        return { points: read.data }
      }
      const read = keptTies.safeParse(value)
      if (!read.success || !follows(read.data)) return null
      ties += read.data.first.length
      return { ties: read.data }
    },
    isWhole: (): boolean => points === head.points && ties === head.ties,
  }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
