import { writeFile } from 'node:fs/promises'
import { type AnyOperation, INVALID_INPUT, type Run } from '@rapport/operations'
import { type Field, readInput } from './command/index.ts'
import { EXIT, write } from './io.ts'
import { createProgressBar, createStyle, plainValue } from './output/index.ts'
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

  const bar = createProgressBar(io)
  const result = await run(operation, input.value, { signal: io.signal, progress: bar.report }).finally(
    bar.clear,
  )
  if (!result.ok) return reportFailure(result.failure, operation, telling)

  const document = documentOf(operation, result.value)
  if (document !== null && typeof typed.flags.out === 'string') {
    await writeFile(typed.flags.out, document)
    await write(io.stderr, `Written to ${typed.flags.out}\n`)
  } else if (asJson) await write(io.stdout, `${JSON.stringify(result.value)}\n`)
  else if (document !== null) await write(io.stdout, document)
  else {
    const canvas = { style: createStyle(io.isColourful), width: io.columns }
    await write(io.stdout, viewOf(operation, plainValue(result.value), canvas))
  }
  return EXIT.done
}

const documentOf = (operation: AnyOperation, output: unknown): string | null => {
  const field = operation.command?.document
  if (field === undefined) return null
  const content = (output as Readonly<Record<string, unknown>>)[field]
  return typeof content === 'string' ? content : null
}
