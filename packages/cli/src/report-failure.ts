import { inspect } from 'node:util'
import { type AnyOperation, INVALID_INPUT, type OperationFailure } from '@rapport/operations'
import { toKebab } from './command/index.ts'
import { EXIT, type Io, write } from './io.ts'
import { createStyle, plainText } from './output/index.ts'

/** How a call ended badly is told: for a program or for a person. */
export interface Telling {
  readonly io: Io
  readonly asJson: boolean
  /** With the inside of a defect. */
  readonly isVerbose: boolean
}

/** Tells an expected failure on standard error; answers the exit code. */
export const reportFailure = async (
  failure: OperationFailure,
  operation: AnyOperation | null,
  { io, asJson }: Telling,
): Promise<number> => {
  if (asJson) await write(io.stderr, `${JSON.stringify({ error: failure })}\n`)
  else {
    const style = createStyle(io.isColourful)
    const message = inShellWords(failure, operation)
    await write(io.stderr, `${style.bad('✗')} ${plainText(message)} ${style.quiet(`(${failure.code})`)}\n`)
  }
  if (failure.code === INVALID_INPUT) return EXIT.usage
  return operation?.errors[failure.code]?.kind === 'cancelled' ? EXIT.cancelled : EXIT.failed
}

/** Tells a defect without burying the user in it; answers the exit code. */
export const reportDefect = async (defect: unknown, { io, asJson, isVerbose }: Telling): Promise<number> => {
  const message = 'Something went wrong inside Rapport; nothing was changed.'
  const inside = isVerbose ? `${inspect(defect)}\n` : ''
  await write(
    io.stderr,
    asJson
      ? `${inside}${JSON.stringify({ error: { code: 'INTERNAL', message } })}\n`
      : `✗ ${message}\n${inside || `  ${plainText(firstLineOf(defect))}\n  More with --verbose.\n`}`,
  )
  return EXIT.defect
}

const firstLineOf = (defect: unknown): string =>
  (defect instanceof Error ? `${defect.name}: ${defect.message}` : String(defect)).split('\n')[0] ?? ''

/** The issues of an input, each by the flag or the place it is typed at. */
const inShellWords = (
  { code, message, details }: OperationFailure,
  operation: AnyOperation | null,
): string => {
  const issues = details?.issues
  if (code !== INVALID_INPUT || operation === null || !Array.isArray(issues)) return message
  return issues
    .map((issue: { readonly path: string; readonly message: string }) => {
      const [field = '', ...rest] = issue.path.split('.')
      if (field === '') return issue.message
      const isPlace = operation.command?.positional?.includes(field) === true
      const typed = isPlace ? `<${toKebab(field)}>` : `--${toKebab(field)}`
      const text = issue.message.endsWith('received undefined') ? 'is missing' : issue.message
      return `${[typed, ...rest].join(' ')}: ${text}`
    })
    .join('\n  ')
}
