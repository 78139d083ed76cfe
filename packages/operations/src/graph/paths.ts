import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { pureOperation } from '../operation.ts'
import { edgeFaultInWords } from './edge-fault.ts'
import { MOST_PAIRS, type PairAnswer, type PairProblem, type PathAnswer } from './file-paths.ts'
import { answerApart } from './file-paths-apart.ts'

/** The longest list read, in bytes: some 40 million rows. */
const LARGEST_FILE = 1024 * 1024 * 1024
/** The longest list of pairs, in bytes: far above the pairs answered in one call. */
const LARGEST_PAIRS = 16 * 1024 * 1024
/** More paths than anybody compares, and hops than any introduction takes. */
const MOST_PATHS = 1_000
const MOST_HOPS = 1_000

const name = z.string().min(1).max(1_000)
const path = z.object({
  /** Names as the list writes them, first to last. */
  nodes: z.array(z.string()),
  /** That every tie passes the word on: the product along the path. */
  probability: z.number(),
})

export const findPathsInFile = pureOperation({
  name: 'graph.paths',
  summary: 'Find the likeliest introduction paths in a list of ties, without taking it in.',
  description:
    'The list has the columns source, target, weight (0 to 1: how likely one passes a word on to the other; 0.5 where it is not stated) and perhaps a kind; commas, tabs, semicolons or blanks; a header is optional; it may be packed with gzip. Of ties named twice the likelier counts, and each holds both ways. Paths pass nobody twice; of equally likely ones that with fewer hops comes first, then that with the smaller names. With pairs, one answer each. Nothing of the files is kept.',
  route: 'POST /graph/paths',
  input: z
    .object({
      file: z.file().meta({ description: 'One tie a row: source, target, weight' }),
      from: name.optional().meta({ description: 'Whose path it is, as named in the list' }),
      to: name.optional().meta({ description: 'Who is to be reached, as named in the list' }),
      pairs: z.file().optional().meta({ description: 'Many questions at once: from and to, one pair a row' }),
      k: z.coerce.number().int().min(1).max(MOST_PATHS).default(10).meta({ description: 'How many paths' }),
      hops: z.coerce
        .number()
        .int()
        .min(1)
        .max(MOST_HOPS)
        .optional()
        .meta({ description: 'The most hops a path may have; any number if left out' }),
    })
    .refine(
      ({ from, to, pairs }) => (pairs === undefined ? from !== undefined && to !== undefined : !from && !to),
      {
        path: ['from'],
        message: 'Give from and to, or a file of pairs.',
      },
    ),
  output: z.object({
    /** The paths asked for, likeliest first; left out where pairs were asked for. */
    paths: z.array(path).optional(),
    /** For each pair, in the order of its file. `problem` says why one could not be answered. */
    answers: z
      .array(
        z.object({
          from: z.string(),
          to: z.string(),
          paths: z.array(path),
          ms: z.number(),
          problem: z.object({ line: z.number().int(), code: z.string(), message: z.string() }).nullable(),
        }),
      )
      .optional(),
    /** Milliseconds that finding the paths took, the list once read. */
    ms: z.number(),
    /** What became of the rows: `rows` = `ties` + `doubles` + `none` (weight 0) + `rejected`. */
    read: z.object({
      people: z.number().int(),
      rows: z.number().int(),
      ties: z.number().int(),
      doubles: z.number().int(),
      none: z.number().int(),
      rejected: z.number().int(),
      firstRejected: z.array(z.object({ line: z.number().int(), code: z.string(), message: z.string() })),
      /** False where the list has no column of weights and every tie counts 0.5. */
      hasWeights: z.boolean(),
      ms: z.number(),
    }),
  }),
  errors: {
    NOT_IN_LIST: {
      kind: 'not-found',
      when: 'The list does not name the one who asks, or the one to be reached.',
    },
    SAME_PERSON: { kind: 'invalid', when: 'Both ends of the path are the same.' },
    EMPTY_LIST: { kind: 'invalid', when: 'A file holds no row.' },
    NOT_A_LIST: { kind: 'invalid', when: 'The file is no text, is damaged, or has but one column.' },
    TOO_LARGE: { kind: 'too-large', when: 'The list, or the list of pairs, is longer than is read.' },
  },
  examples: [
    'rapport graph paths EDGES.csv --from A --to B --k 10 --json',
    'rapport graph paths EDGES.csv.gz --pairs pairs.csv --hops 4 --json',
  ],
  command: { positional: ['file'] },
  isLong: true,
  handle: async ({ file, from, to, pairs, k, hops }, { signal, progress }) => {
    if (file.size > LARGEST_FILE) return tooLarge(`${file.name} is larger than 1 GB.`)
    if (pairs !== undefined && pairs.size > LARGEST_PAIRS)
      return tooLarge(`${pairs.name} is larger than 16 MB.`)
    const asked =
      pairs === undefined
        ? { from: from ?? '', to: to ?? '' }
        : { pairs: new Uint8Array(await pairs.arrayBuffer()) }
    const answer = await answerApart(
      file,
      { k, maxHops: hops ?? null, asked },
      {
        signal,
        onBytes: (done) => progress({ phase: `Reading ${file.name}`, done, total: file.size, unit: 'bytes' }),
      },
    )
    if (answer.kind !== 'answered') return unanswered(answer, file.name, pairs?.name ?? '')
    const { answers, read } = answer
    const ms = answers.reduce((sum, each) => sum + each.ms, 0)
    const account = {
      ms,
      read: {
        ...read,
        firstRejected: read.firstRejected.map(({ line, fault, value }) => ({
          line,
          code: fault,
          message: edgeFaultInWords(fault, value),
        })),
      },
    }
    if (pairs !== undefined) return ok({ answers: answers.map(inWords), ...account })
    const [only] = answers
    const problem = only?.problem ?? null
    if (problem?.code === 'same') {
      const message = `Both ends are ${problem.value}. Nobody needs an introduction to themselves.`
      return fail({ code: 'SAME_PERSON' as const, message, details: { value: problem.value } })
    }
    if (problem !== null) {
      const option = problem.value === from ? '--from' : '--to'
      const [first] = account.read.firstRejected
      return fail({
        code: 'NOT_IN_LIST' as const,
        message: `${file.name} has no tie of ${problem.value} (${option}). ${read.rows} rows were read, ${read.rejected} of them rejected.${first === undefined ? '' : ` The first: line ${first.line}. ${first.message}`}`,
        details: {
          option,
          value: problem.value,
          rows: read.rows,
          rejected: read.rejected,
          firstRejected: account.read.firstRejected,
        },
      })
    }
    return ok({ paths: only?.paths ?? [], ...account })
  },
})

const PROBLEMS: Readonly<Record<PairProblem, (value: string) => string>> = {
  'not-a-pair': (value) => `It does not name two people: ${value}`,
  'not-in-list': (value) => `The list has no tie of ${value}.`,
  same: (value) => `Both ends are ${value}.`,
}

const inWords = ({ problem, ...answer }: PairAnswer) => ({
  ...answer,
  problem:
    problem === null
      ? null
      : { line: problem.line, code: problem.code, message: PROBLEMS[problem.code](problem.value) },
})

const tooLarge = (message: string) => fail({ code: 'TOO_LARGE' as const, message })

const unanswered = (answer: Exclude<PathAnswer, { kind: 'answered' }>, list: string, pairs: string) => {
  if (answer.kind === 'too-many-pairs') return tooLarge(`${pairs} holds more than ${MOST_PAIRS} pairs.`)
  if (answer.kind === 'no-pairs')
    return fail({ code: 'EMPTY_LIST' as const, message: `${pairs} holds no pair.` })
  const file = answer.which === 'list' ? list : pairs
  switch (answer.because) {
    case 'empty':
      return fail({ code: 'EMPTY_LIST' as const, message: `${file} holds no row.` })
    case 'too-large':
      return tooLarge(
        `${file} holds more than is read: 50 million ties, 512 MB of names, 4 GB or 200 times its size unpacked.`,
      )
    case 'one-column':
      return fail({
        code: 'NOT_A_LIST' as const,
        message: `${file} has but one column. A row names two people.`,
      })
    case 'no-text':
      return fail({
        code: 'NOT_A_LIST' as const,
        message: `${file} is no text in UTF-8. Save it as a CSV in UTF-8 and try again.`,
      })
    case 'damaged':
      return fail({ code: 'NOT_A_LIST' as const, message: `${file} is damaged and cannot be unpacked.` })
  }
}
