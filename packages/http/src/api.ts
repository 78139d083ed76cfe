import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { RPCHandler } from '@orpc/server/fetch'
import {
  type AnyOperation,
  documentOf,
  inputSchemaOf,
  operations,
  type Run,
  router,
} from '@rapport/operations'
import { readBody } from './body/index.ts'
import type { CallBoard, RunningCall } from './calls/index.ts'
import { failureResponse } from './failure-response.ts'

/** A client names its call with this header to watch it and to stop it. */
export const CALL_HEADER = 'rapport-call'

export const CALL_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export interface ApiOptions {
  readonly run: Run
  readonly board: CallBoard
  readonly onDefect: (defect: unknown, operation: AnyOperation) => void
}

export interface Api {
  /** A call by the OpenAPI document, below `/api`. */
  readonly rest: (request: Request) => Promise<Response>
  /** A call by the web client, below `/rpc`. */
  readonly rpc: (request: Request) => Promise<Response>
}

export const createApi = ({ run, board, onDefect }: ApiOptions): Api => {
  const rest = new OpenAPIHandler(router, {
    clientInterceptors: [
      async ({ next, path, ...call }) => {
        const name = path.join('.')
        return fileOrOutput(name, await next({ ...call, path, input: withLists(name, call.input) }))
      },
    ],
  })
  const rpc = new RPCHandler(router)

  const answer = async (
    request: Request,
    handle: (request: Request, context: Parameters<typeof rest.handle>[1]['context']) => Promise<Handled>,
  ): Promise<Response> => {
    const call = beginCall(board, request)
    if (call instanceof Response) return call
    try {
      const read = await readBody(request)
      if (!read.ok) return read.response
      try {
        // A call that can be watched and stopped by its id goes on when whoever began it looks elsewhere.
        const signal = call === null ? request.signal : call.signal
        const context = { run, onDefect, signal, ...(call === null ? {} : { progress: call.progress }) }
        const { matched, response } = await handle(read.request, context)
        return matched ? response : noSuchCall(request)
      } finally {
        await read.release()
      }
    } finally {
      call?.end()
    }
  }

  return {
    rest: (request) => answer(request, (read, context) => rest.handle(read, { prefix: '/api', context })),
    rpc: (request) => answer(request, (read, context) => rpc.handle(read, { prefix: '/rpc', context })),
  }
}

type Handled =
  | { readonly matched: true; readonly response: Response }
  | { readonly matched: false; readonly response: undefined }

const noSuchCall = (request: Request) =>
  failureResponse(
    404,
    'NO_SUCH_OPERATION',
    `There is no operation at ${request.method} ${new URL(request.url).pathname}. /api/reference lists them all.`,
  )

/** Null when the client does not name its call; the refusal when the name will not do. */
const beginCall = (board: CallBoard, request: Request): RunningCall | Response | null => {
  const id = request.headers.get(CALL_HEADER)
  if (id === null) return null
  if (!CALL_ID.test(id)) return failureResponse(400, 'INVALID_INPUT', `${CALL_HEADER} must be a UUID.`)
  return (
    board.begin(id.toLowerCase()) ??
    failureResponse(409, 'CALL_EXISTS', 'A call with this id is running, or too many calls are.')
  )
}

/** Which fields of each operation are lists. */
const LIST_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  operations.map((operation) => [
    operation.name,
    Object.entries(inputSchemaOf(operation).properties ?? {})
      .filter(([, schema]) => schema.type === 'array')
      .map(([name]) => name),
  ]),
)

const OPERATIONS: ReadonlyMap<string, AnyOperation> = new Map(
  operations.map((operation) => [operation.name, operation]),
)

/** A file is the answer itself, to be saved as it is: a form of several parts would be of no use to `curl -O`. */
const fileOrOutput = (name: string, output: unknown): unknown => {
  const operation = OPERATIONS.get(name)
  const document = operation === undefined ? null : documentOf(operation, output)
  return document instanceof Blob ? document : output
}

/** A form or a query cannot tell one value from a list of one: the schema can. */
const withLists = (name: string, input: unknown): unknown => {
  const fields = LIST_FIELDS.get(name) ?? []
  if (fields.length === 0 || typeof input !== 'object' || input === null) return input
  const given = new Map(Object.entries(input))
  return Object.fromEntries(
    Array.from(given, ([field, value]) => [
      field,
      fields.includes(field) && value !== undefined && !Array.isArray(value) ? [value] : value,
    ]),
  )
}
