import { createInterface } from 'node:readline'

import { type AnyOperation, type OperationFailure, ok, type Result, type Run } from '@rapport/operations'
import { type Io, write } from './io.ts'

/** Written together, in characters: a write for every line would take longer than the work. */
const WRITTEN_AT_ONCE = 64 * 1024

/** One call for each line of standard input; the outputs are printed as one JSON array, in the same order. */
export const runLines = async (
  operation: AnyOperation,
  field: string,
  shared: Readonly<Record<string, unknown>>,
  { run, io }: { readonly run: Run; readonly io: Io },
): Promise<Result<null, OperationFailure>> => {
  let text = '['
  let line = 0
  for await (const value of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    const result = await run(operation, { ...shared, [field]: value }, { signal: io.signal })
    if (!result.ok) {
      const { code, message, details } = result.failure
      return {
        ok: false,
        failure: { code, message: `Line ${line}: ${message}`, details: { ...details, line } },
      }
    }
    text += `${line === 1 ? '\n' : ',\n'}${JSON.stringify(result.value)}`
    if (text.length > WRITTEN_AT_ONCE) {
      await write(io.stdout, text)
      text = ''
    }
  }
  await write(io.stdout, `${text}${line === 0 ? '' : '\n'}]\n`)
  return ok(null)
}
