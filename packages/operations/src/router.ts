import { ORPCError, os, type Procedure } from '@orpc/server'
import type { z } from 'zod'
import type { AnyOperation, FailureKind, Method, Operation } from './operation.ts'
import { type Registry, registry } from './registry.ts'
import { type CallOptions, INVALID_INPUT, type Run } from './run.ts'

/** What an interface hands to a call: how to run operations, and how to report and stop this one. */
export interface RouterContext extends CallOptions {
  readonly run: Run
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

/** HTTP has a status for each kind of failure; the operations do not know them. */
const STATUS: Readonly<Record<FailureKind, number>> = {
  invalid: 422,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  cancelled: 499,
}

const toErrorMap = (operation: AnyOperation) => ({
  [INVALID_INPUT]: { status: 400, message: 'The input does not fit.' },
  ...Object.fromEntries(
    Object.entries(operation.errors).map(([code, failure]) => [
      code,
      { status: STATUS[failure.kind], message: failure.when },
    ]),
  ),
})

const toProcedure = (operation: AnyOperation) => {
  const [method, path] = operation.route.split(' ') as [Method, `/${string}`]
  const errors = toErrorMap(operation)
  return os
    .$context<RouterContext>()
    .errors(errors)
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
    .handler(async ({ input, context }) => {
      const result = await context.run(operation, input, context)
      if (result.ok) return result.value
      const { code, message, details } = result.failure
      throw new ORPCError(code, { defined: true, status: errors[code]?.status ?? 500, message, data: details })
    })
}

/** The registry as procedures, one for each operation, under the same nouns and verbs. */
export const router = Object.fromEntries(
  Object.entries(registry).map(([noun, verbs]) => [
    noun,
    Object.fromEntries(Object.entries(verbs).map(([verb, operation]) => [verb, toProcedure(operation)])),
  ]),
) as unknown as Router
