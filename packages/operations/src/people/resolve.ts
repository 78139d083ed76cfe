import {
  evaluateClusters,
  FIELD_KINDS,
  type FieldKind,
  fail,
  guessFieldKind,
  ok,
  resolveIdentities,
} from '@rapport/domain'
import { loadTable } from '@rapport/importers'
import { z } from 'zod'
import { pureOperation } from '../operation.ts'
import { flag } from '../schema/common.ts'

const accuracy = z.object({ precision: z.number(), recall: z.number(), f1: z.number() })

/** Values looked at to guess what a column holds. */
const SAMPLE_ROWS = 200

export const resolvePeople = pureOperation({
  name: 'people.resolve',
  summary: 'Run the identity resolver on a CSV of people and say who is the same; with the truth, how well.',
  description:
    'What each column holds is guessed and shown; name the kind of a column to overrule it. Nothing of the file is kept.',
  route: 'POST /people/resolve',
  input: z.object({
    file: z.file().meta({ description: 'A CSV with a header, one person a row' }),
    truth: z
      .string()
      .optional()
      .meta({ description: 'Column that says who is who; it takes no part in the comparison' }),
    ignore: z.array(z.string()).default([]).meta({ description: 'Columns that take no part either' }),
    kinds: z
      .record(z.string(), z.enum(FIELD_KINDS))
      .default({})
      .meta({ description: 'What columns hold, where the guess is wrong' }),
    rows: flag('Also give the cluster of every row', false),
  }),
  output: z.object({
    records: z.number().int(),
    /** Different people found. */
    people: z.number().int(),
    fields: z.array(z.object({ column: z.string(), kind: z.enum(FIELD_KINDS) })),
    /** Pairs compared, and pairs found by zone. */
    pairs: z.object({ compared: z.number().int(), merge: z.number().int(), ask: z.number().int() }),
    /** Pairs at even odds or better by themselves, before clustering. */
    pairwise: accuracy.nullable(),
    /** Pairs of rows in one cluster. */
    cluster: accuracy.nullable(),
    clusters: z.array(z.number().int()).optional(),
  }),
  errors: {
    NOT_A_TABLE: { kind: 'invalid', when: 'The file is no CSV with a header and rows.' },
    NO_SUCH_COLUMN: { kind: 'invalid', when: 'A named column is not in the header.' },
    TOO_LARGE: { kind: 'too-large', when: 'The file is larger than the resolver takes.' },
  },
  examples: ['rapport people resolve people.csv --truth cluster --json'],
  command: { positional: ['file'] },
  isLong: true,
  handle: async ({ file, truth, ignore, kinds, rows: withRows }, { signal, progress }) => {
    const read = await loadTable({ name: file.name, blob: file }, { signal })
    if (!read.ok) return fail({ ...read.failure })
    const { header, rows } = read.value
    const missing = [truth, ...ignore, ...Object.keys(kinds)].find(
      (column) => column !== undefined && !header.includes(column),
    )
    if (missing !== undefined) {
      return fail({
        code: 'NO_SUCH_COLUMN' as const,
        message: `There is no column "${missing}". The header is: ${header.join(', ')}.`,
      })
    }
    const fields = header.map((name, index) => ({
      name,
      kind: kindOf(name, rows, index, { truth, ignore, kinds }),
    }))
    const resolution = resolveIdentities(
      { fields, size: rows.length, columns: header.map((_, index) => rows.map((row) => row[index] ?? '')) },
      { signal, onProgress: (phase, done, total) => progress({ phase, done, total, unit: 'rows' }) },
    )
    const truthAt = truth === undefined ? -1 : header.indexOf(truth)
    const measured =
      truthAt < 0
        ? null
        : evaluateClusters(
            rows.map((row) => row[truthAt] ?? ''),
            resolution.clusters,
            resolution.pairs,
          )
    return ok({
      records: rows.length,
      people: new Set(resolution.clusters).size,
      fields: fields.map(({ name, kind }) => ({ column: name, kind })),
      pairs: {
        compared: resolution.coverage.compared,
        merge: resolution.pairs.filter(({ zone }) => zone === 'merge').length,
        ask: resolution.pairs.filter(({ zone }) => zone === 'ask').length,
      },
      pairwise: measured?.pairwise ?? null,
      cluster: measured?.cluster ?? null,
      ...(withRows ? { clusters: [...resolution.clusters] } : {}),
    })
  },
})

const kindOf = (
  name: string,
  rows: readonly (readonly string[])[],
  index: number,
  {
    truth,
    ignore,
    kinds,
  }: {
    readonly truth: string | undefined
    readonly ignore: readonly string[]
    readonly kinds: Readonly<Record<string, FieldKind>>
  },
): FieldKind => {
  if (name === truth || ignore.includes(name)) return 'ignore'
  return (
    kinds[name] ??
    guessFieldKind(
      name,
      rows.slice(0, SAMPLE_ROWS).map((row) => row[index] ?? ''),
    )
  )
}
