import { resolve } from 'node:path'
import {
  type AnyOperation,
  documentOf,
  factsOf,
  INVALID_INPUT,
  type Run,
  withInlineDocument,
} from '@rapport/operations'
import { type Field, readInput } from './command/index.ts'
import { confirmedBy, isAgreed } from './confirm.ts'
import { EXIT, type Io, write } from './io.ts'
import { createProgressBar, createStyle, plainValue, writeDocument } from './output/index.ts'
import { reportFailure, type Telling } from './report-failure.ts'
import { runLines } from './run-lines.ts'
import { viewOf } from './views/index.ts'

export interface TypedCommand {
  readonly words: readonly (string | readonly string[] | undefined)[]
  readonly flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
}

/** In the place of a field that `command.lines` names: read it from standard input. */
const FROM_STDIN = '-'

/** Runs one operation as typed, prints what came of it and answers the exit code. */
export const runOperation = async (
  operation: AnyOperation,
  fields: readonly Field[],
  typed: TypedCommand,
  { run, ...telling }: Telling & { readonly run: Run },
): Promise<number> => {
  const { io, asJson } = telling
  const input = await readInput(fields, operation.command, typed)
  if (!input.ok) {
    const message = input.failure.map((problem) => `${problem.path}: ${problem.message}`).join('; ')
    return reportFailure(
      { code: INVALID_INPUT, message, details: { issues: input.failure } },
      operation,
      telling,
    )
  }
  const lines = operation.command?.lines
  if (lines !== undefined && input.value[lines] === FROM_STDIN) {
    const ran = await runLines(operation, lines, input.value, { run, io })
    return ran.ok ? EXIT.done : reportFailure(ran.failure, operation, telling)
  }

  const place = placeOfDocument(operation, typed)
  if (place === undefined && operation.command?.savedAs !== undefined && !asJson) {
    const issue = { path: operation.command.savedAs, message: 'is missing: where to write the file' }
    const message = `<${issue.path}>: ${issue.message}`
    return reportFailure({ code: INVALID_INPUT, message, details: { issues: [] } }, null, telling)
  }

  const confirmed = confirmedBy(operation)
  const isKept = typed.flags.keep === true || typed.flags.yes === true
  const asked = { operation, input: input.value, place }
  if (confirmed === null) return runInput(asked, { run, ...telling })
  const keep = () => runInput({ operation: confirmed, input: input.value }, { run, ...telling })
  // A program reads one answer: what was kept.
  if (isKept && asJson) return keep()
  return runInput(asked, { run, ...telling }, async (output) =>
    isKept || (!asJson && (await isAgreed(output, io))) ? keep() : EXIT.done,
  )
}

interface Asked {
  readonly operation: AnyOperation
  readonly input: unknown
  /** The file that a document is written to. */
  readonly place?: string | undefined
}

/** Runs an operation on its input and prints what came of it; `then` is what follows once that is read. */
const runInput = async (
  { operation, input, place }: Asked,
  { run, ...telling }: Telling & { readonly run: Run },
  then: (output: unknown) => Promise<number> = async () => EXIT.done,
): Promise<number> => {
  const { io, asJson } = telling
  const bar = createProgressBar(io)
  const result = await run(operation, input, { signal: io.signal, progress: bar.report }).finally(bar.clear)
  if (!result.ok) return reportFailure(result.failure, operation, telling)

  const document = documentOf(operation, result.value)
  if (document !== null && place !== undefined) {
    return saveDocument({ operation, output: result.value, document, place }, telling)
  }
  if (asJson) {
    const output = await withInlineDocument(operation, result.value)
    await write(io.stdout, `${JSON.stringify(rowsOf(operation, output))}\n`)
  } else if (document !== null) await writeAll(io.stdout, document)
  else await write(io.stdout, view(operation, result.value, io))
  return then(result.value)
}

/** The rows alone, where they are all that the operation gives. */
const rowsOf = ({ command }: AnyOperation, output: unknown): unknown =>
  command?.rows === undefined ? output : (output as Readonly<Record<string, unknown>>)[command.rows]

/** `--out FILE`, or the first word after the operation's own. */
const placeOfDocument = ({ command }: AnyOperation, { words, flags }: TypedCommand): string | undefined => {
  if (typeof flags.out === 'string') return flags.out
  const word = command?.savedAs === undefined ? undefined : words[command.positional?.length ?? 0]
  return typeof word === 'string' ? word : undefined
}

interface Saving {
  readonly operation: AnyOperation
  readonly output: unknown
  readonly document: string | Blob
  readonly place: string
}

const saveDocument = async (
  { operation, output, document, place }: Saving,
  telling: Telling,
): Promise<number> => {
  const { io, asJson } = telling
  const written = await writeDocument(place, document)
  if (!written.ok) return reportFailure({ code: 'NOT_WRITTEN', message: written.failure }, operation, telling)
  const facts = factsOf(operation, output)
  if (asJson) await write(io.stdout, `${JSON.stringify({ ...facts, writtenTo: resolve(place) })}\n`)
  else if (operation.command?.savedAs !== undefined) await write(io.stdout, view(operation, facts, io))
  if (!asJson) await write(io.stderr, `Written to ${place}\n`)
  return EXIT.done
}

const writeAll = async (stream: Io['stdout'], document: string | Blob): Promise<void> => {
  if (typeof document === 'string') return write(stream, document)
  for await (const chunk of document.stream()) await write(stream, chunk)
}

const view = (operation: AnyOperation, output: unknown, io: Io): string =>
  viewOf(operation, plainValue(output), { style: createStyle(io.isColourful), width: io.columns })
