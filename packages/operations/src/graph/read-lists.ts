import { fail, ok, type Result } from '@rapport/domain'
import { type EdgeFault, type EdgeListFailure, type EdgeRow, readEdgeList } from '@rapport/importers'
import type { TiePointRow } from '../ports/tie.ts'
import { LONGEST_LABEL } from '../schema/common.ts'
import { createTieColumns, type TieRows } from './tie-rows.ts'

export interface RejectedTie {
  readonly file: string
  readonly line: number
  readonly code: EdgeFault | 'name-too-long'
  readonly message: string
}

/** What files of ties hold: every row is a tie, the double of one, or rejected. */
export interface ReadLists {
  readonly rows: number
  readonly rejected: number
  /** The first of the rejected, in the order of the files. */
  readonly firstRejected: readonly RejectedTie[]
  readonly points: readonly TiePointRow[]
  readonly ties: TieRows
}

export interface UnreadableList {
  readonly file: string
  readonly because: EdgeListFailure
}

/** A file as it is read: its bytes come piece by piece. */
export interface ListFile {
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

/** A list without weights says that two know each other, not how well: as likely as not. A judgement. */
const UNSTATED_WEIGHT = 0.5

/** Rejected rows that are told one by one. */
const MOST_TOLD = 20

/**
 * Reads files as one list. A name is one point in all of them; the same name with two addresses is two. `owner` is whose
 * list it is: the source of rows that name none.
 */
export const readLists = async (
  files: readonly ListFile[],
  owner: string | null,
): Promise<Result<ReadLists, UnreadableList>> => {
  const points = createPoints()
  const ties = createTieColumns()
  const firstRejected: RejectedTie[] = []
  let [rows, rejected] = [0, 0]
  for (const file of files) {
    const told: RejectedTie[] = []
    const numberOf = points.inFile(owner)
    let tooLong = 0
    const onTie = (row: EdgeRow): void => {
      const first = numberOf('source', row)
      const second = numberOf('target', row)
      if (first === null || second === null) {
        tooLong += 1
        if (told.length < MOST_TOLD) told.push(rejection(file.name, row.line, 'name-too-long', ''))
        return
      }
      ties.add(first, second, row.weight ?? UNSTATED_WEIGHT, row.text('kind'))
    }
    const reading = await readEdgeList(file.chunks, onTie, {
      unzip: true,
      ...(owner === null ? {} : { owner }),
    })
    if (!reading.ok) return fail({ file: file.name, because: reading.failure })
    const { value } = reading
    rows += value.rows
    rejected += value.rejected + tooLong
    for (const { line, fault, value: shown } of value.firstRejected) {
      told.push(rejection(file.name, line, fault, shown))
    }
    firstRejected.push(...told.sort((a, b) => a.line - b.line))
  }
  return ok({
    rows,
    rejected,
    firstRejected: firstRejected.slice(0, MOST_TOLD),
    points: points.all,
    ties: await ties.sorted(),
  })
}

const rejection = (file: string, line: number, code: RejectedTie['code'], value: string): RejectedTie => ({
  file,
  line,
  code,
  message: MESSAGES[code](value),
})

const MESSAGES: Readonly<Record<RejectedTie['code'], (value: string) => string>> = {
  'missing-field': (value) => `It does not name two people: ${value}`,
  self: (value) => `It ties ${value} to themselves.`,
  'weight-no-number': (value) => `The weight is no number: ${value}`,
  'weight-out-of-range': (value) => `The weight is not between 0 and 1: ${value}`,
  'unclosed-quote': (value) => `A quotation mark is opened and never closed: ${value}`,
  'line-too-long': () => 'The line is too long to be a tie.',
  'name-too-long': () => `A name is longer than ${LONGEST_LABEL} characters.`,
}

/** The points of a list, numbered in the order in which they appear. */
const createPoints = () => {
  const all: TiePointRow[] = []
  const byKey = new Map<string, number>()

  const add = (point: Omit<TiePointRow, 'point'>): number => {
    all.push({ point: all.length, ...point })
    return all.length - 1
  }

  const change = (at: number, change: Partial<TiePointRow>): void => {
    const known = all[at]
    if (known !== undefined) all[at] = { ...known, ...change }
  }

  /** The point of a name with this address, or of a name alone: whoever bore it first. */
  const find = (label: string, email: string | null, row: Described): number => {
    const plain = ` ${label}`
    const bare = byKey.get(plain)
    if (email === null) {
      if (bare !== undefined) return bare
      const added = add({ label, email, ...row })
      byKey.set(plain, added)
      return added
    }
    const addressed = byKey.get(`${email} ${label}`)
    if (addressed !== undefined) return addressed
    // Named without an address before: now we know it.
    if (bare !== undefined && all[bare]?.email === null) {
      change(bare, { email, ...row })
      byKey.set(`${email} ${label}`, bare)
      return bare
    }
    const added = add({ label, email, ...row })
    byKey.set(`${email} ${label}`, added)
    if (bare === undefined) byKey.set(plain, added)
    return added
  }

  /** Of a file: its reader's numbers spare looking a name up again. Null for a name that is too long. */
  const inFile = (owner: string | null) => {
    const known = new Map<number, number | null>()
    return (end: 'source' | 'target', row: EdgeRow): number | null => {
      const email = row.text(`${end}_email`)?.toLowerCase() ?? null
      const before = email === null ? known.get(row[end]) : undefined
      if (before !== undefined) return before
      const label = row.text(end) ?? email ?? (end === 'source' ? owner : null)
      if (label === null) throw new RangeError('an edge without a name')
      const isTooLong = label.length > LONGEST_LABEL || (email !== null && email.length > LONGEST_LABEL)
      const found = isTooLong ? null : find(label, email, describe(end, row))
      if (email === null || !known.has(row[end])) known.set(row[end], found)
      return found
    }
  }

  return { all, inFile }
}

type Described = Pick<TiePointRow, 'title' | 'organization'>

const describe = (end: 'source' | 'target', row: EdgeRow): Described => ({
  title: row.text(`${end}_title`)?.slice(0, LONGEST_LABEL) ?? null,
  organization: row.text(`${end}_organization`)?.slice(0, LONGEST_LABEL) ?? null,
})
