import { fail, ok, type Result } from '../../result.ts'

/** Messages as a file states them, in its order. Names are whatever stood in the first two columns. */
export interface Messages {
  readonly names: readonly string[]
  /** Indices into `names`. */
  readonly source: Int32Array
  readonly target: Int32Array
  /** Seconds since 1970-01-01 UTC. */
  readonly seconds: Float64Array
}

export interface BadLine {
  /** 1 is the first. */
  readonly line: number
  readonly reason: 'too-few-columns' | 'no-time'
}

/** Lines that say nothing, as the collections of public networks write them. */
const COMMENT = /^[#%]/
const SEPARATOR = /[\s,;]+/

/**
 * Reads `source target unixtime`, one message a line, parted by blanks, tabs, commas or semicolons. Further columns
 * are not read.
 */
export const readMessages = (text: string): Result<Messages, BadLine> => {
  const indexOf = new Map<string, number>()
  const source: number[] = []
  const target: number[] = []
  const seconds: number[] = []
  const person = (name: string): number => {
    const known = indexOf.get(name)
    if (known !== undefined) return known
    indexOf.set(name, indexOf.size)
    return indexOf.size - 1
  }
  let line = 0
  for (const raw of text.split('\n')) {
    line += 1
    const trimmed = raw.trim()
    if (trimmed === '' || COMMENT.test(trimmed)) continue
    const [from, to, time] = trimmed.split(SEPARATOR)
    if (from === undefined || to === undefined || time === undefined) {
      return fail({ line, reason: 'too-few-columns' })
    }
    const at = Number(time)
    if (!Number.isFinite(at)) return fail({ line, reason: 'no-time' })
    source.push(person(from))
    target.push(person(to))
    seconds.push(at)
  }
  return ok({
    names: [...indexOf.keys()],
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    seconds: Float64Array.from(seconds),
  })
}
