import type { Result } from '@rapport/domain'
import type { z } from 'zod'
import type { CallContext, ReadContext, WriteContext } from './context.ts'
import type { FailureCase, OperationFailure } from './operation-failure.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** How the operation is typed at a shell, where it differs from `rapport noun verb --field value`. */
export interface CommandLine {
  /** Fields given by position, in order. The last may be an array and then takes the rest. */
  readonly positional?: readonly string[]
  /** The command is also what the bare noun does: `rapport import FILE` for `import.run`. */
  readonly isDefault?: boolean
  /** With `-` in its place, this field is read from standard input, one call a line, and a JSON array is printed. */
  readonly lines?: string
  /** Output field, the only one, that is all a script asks for: `--json` prints what it holds, alone. */
  readonly rows?: string
  /** Operation that keeps what this one has read, with the same input: asked for at a terminal, or by `--keep`. */
  readonly confirms?: `${string}.${string}`
  /** Output field that is a file: the command writes it to `--out FILE` or standard output. */
  readonly document?: string
  /** What the place of that file is called where it may also be the first word: `file` in `rapport data backup [file]`. */
  readonly savedAs?: string
}

/** What a handler may answer with: the output's shape, of which nothing is changed afterwards. */
type Answer<T> = T extends readonly (infer Item)[]
  ? readonly Answer<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Answer<T[Key]> }
    : T

interface Definition<Input extends z.ZodType, Output extends z.ZodType, Code extends string, Context> {
  /** `noun.verb`: the place in the registry, the MCP tool (`noun_verb`) and the command (`rapport noun verb`). */
  readonly name: `${string}.${string}`
  /** One sentence, in the imperative. */
  readonly summary: string
  /** What else a caller should know. */
  readonly description?: string
  /** Path below `/api`; `{field}` is taken from the path, the rest from query (GET) or body. */
  readonly route: `${Method} /${string}`
  readonly input: Input
  readonly output: Output
  /** The closed list of expected failures, besides INVALID_INPUT. */
  readonly errors: Readonly<Record<Code, FailureCase>>
  /** Commands as typed, shown in the CLI's help and the reference. */
  readonly examples: readonly string[]
  readonly command?: CommandLine
  /** It reports progress and can be cancelled. */
  readonly isLong?: boolean
  /** It takes something away; assistants ask before calling it. */
  readonly isDestructive?: boolean
  readonly handle: (
    input: z.output<Input>,
    context: Context,
  ) => Promise<Result<Answer<z.input<Output>>, OperationFailure<Code>>>
}

export interface ReadOperation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Code extends string = string,
> extends Definition<Input, Output, Code, ReadContext> {
  readonly effect: 'read'
}

export interface WriteOperation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Code extends string = string,
> extends Definition<Input, Output, Code, WriteContext> {
  readonly effect: 'write'
}

export interface PureOperation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Code extends string = string,
> extends Definition<Input, Output, Code, CallContext> {
  readonly effect: 'none'
}

/** One capability, defined once; every interface is derived from it. */
export type Operation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Code extends string = string,
> =
  | PureOperation<Input, Output, Code>
  | ReadOperation<Input, Output, Code>
  | WriteOperation<Input, Output, Code>

/** An operation whose schemas are not known statically: what a loop over the registry sees. */
// biome-ignore lint/suspicious/noExplicitAny: handlers are contravariant in their input; a loop over all of them validates first.
export type AnyOperation = Operation<any, any, any>

/** Defines an operation that works on its input alone: no store is opened for it. */
export const pureOperation = <I extends z.ZodType, O extends z.ZodType, C extends string = never>(
  definition: Definition<I, O, C, CallContext>,
): PureOperation<I, O, C> => ({ ...definition, effect: 'none' })

/** Defines an operation that only looks: it gets a read-only handle. */
export const readOperation = <I extends z.ZodType, O extends z.ZodType, C extends string = never>(
  definition: Definition<I, O, C, ReadContext>,
): ReadOperation<I, O, C> => ({ ...definition, effect: 'read' })

/** Defines an operation that changes something, in one transaction: a failure rolls it back. */
export const writeOperation = <I extends z.ZodType, O extends z.ZodType, C extends string = never>(
  definition: Definition<I, O, C, WriteContext>,
): WriteOperation<I, O, C> => ({ ...definition, effect: 'write' })
