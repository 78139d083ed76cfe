import { ORPCError, os, type Procedure } from '@orpc/server'
import type { z } from 'zod'
import type { AnyOperation, Method, Operation } from './operation.ts'
import type { FailureKind } from './operation-failure.ts'
import { type Registry, registry } from './registry.ts'
import { type CallOptions, INVALID_INPUT, type Run } from './run.ts'

/** What an interface hands to a call: how to run operations, how to report and stop this one, and whom to tell of a defect. */
export interface RouterContext extends CallOptions {
  readonly run: Run
  readonly onDefect?: (defect: unknown, operation: AnyOperation) => void
}

type ProcedureFor<I extends z.ZodType, O extends z.ZodType> = Procedure<
  RouterContext & Record<never, never>,
  RouterContext,
  I,
  O,
  Record<never, never>,
  Record<never, never>
>

type ProcedureOf<O> = O extends Operation<infer I, infer Out, infer _Code> ? ProcedureFor<I, Out> : never

/** The registry as an oRPC router: the typed web client is inferred from this type. */
export type Router = {
  [Noun in keyof Registry]: { [Verb in keyof Registry[Noun]]: ProcedureOf<Registry[Noun][Verb]> }
}

/** The one answer to a defect: what went wrong inside is for the log, not for the caller. */
export const INTERNAL = 'INTERNAL'

const INTERNAL_MESSAGE = 'Something went wrong inside Rapport; nothing was changed. Its log says more.'

/** HTTP has a status for each kind of failure; the operations do not know them. */
const STATUS: Readonly<Record<FailureKind, number>> = {
  invalid: 422,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  // Nginx's "client closed request": there is no standard status for a call its own caller stopped.
  cancelled: 499,
}

/** What no operation lists is the store's: a full disk, a stopped server. */
const UNAVAILABLE = 503

const toErrorMap = (operation: AnyOperation) => ({
  [INVALID_INPUT]: { status: 400, message: 'The input does not fit.' },
  [INTERNAL]: { status: 500, message: INTERNAL_MESSAGE },
  ...Object.fromEntries(
    Object.entries(operation.errors).map(([code, failure]) => [
      code,
      { status: STATUS[failure.kind], message: failure.when },
    ]),
  ),
})

const toProcedure = (operation: AnyOperation) => {
  const [method, path] = operation.route.split(' ') as [Method, `/${string}`]
  const errors: Readonly<Record<string, { readonly status: number }>> = toErrorMap(operation)

  const runWithoutDefects = async (input: unknown, context: RouterContext) => {
    try {
      return await context.run(operation, input, context)
    } catch (defect) {
      context.onDefect?.(defect, operation)
      throw new ORPCError(INTERNAL, { defined: true, status: 500, message: INTERNAL_MESSAGE })
    }
  }

  return (
    os
      .$context<RouterContext>()
      .errors(toErrorMap(operation))
      // Run in a middleware that never calls the next: `run` validates input and output by the same schemas, and
      // says INVALID_INPUT in the words that every interface shares; oRPC's own validation would come after it.
      .use(async ({ context }, input, output) => {
        const result = await runWithoutDefects(input ?? {}, context)
        if (result.ok) return output(result.value)
        const { code, message, details } = result.failure
        throw new ORPCError<string, unknown>(code, {
          defined: true,
          status: errors[code]?.status ?? UNAVAILABLE,
          message,
          data: details,
        })
      })
      .route({
        method,
        path,
        operationId: operation.name,
        summary: operation.summary,
        tags: [operation.name.split('.')[0] ?? operation.name],
        ...(operation.description === undefined ? {} : { description: operation.description }),
      })
      .input(operation.input)
      .output(operation.output)
      .handler(() => {
        throw new Error(`${operation.name} is run by the middleware before it`)
      })
  )
}

/** The registry as procedures, one for each operation, under the same nouns and verbs. */
export const router = Object.fromEntries(
  Object.entries(registry).map(([noun, verbs]) => [
    noun,
    Object.fromEntries(Object.entries(verbs).map(([verb, operation]) => [verb, toProcedure(operation)])),
  ]),
) as unknown as Router
