import { type OperationFailure, operations } from '@rapport/operations'
import type { Rapport } from '../open-rapport.ts'

/** Runs an operation by its name; throws `CallFailed` where it fails. */
export type Call = <T>(name: string, input?: unknown) => Promise<T>

export class CallFailed extends Error {
  readonly failure: OperationFailure
  constructor(failure: OperationFailure) {
    super(failure.message)
    this.failure = failure
  }
}

export const caller =
  ({ run }: Rapport): Call =>
  async <T>(name: string, input: unknown = {}) => {
    const operation = operations.find((candidate) => candidate.name === name)
    if (operation === undefined) throw new TypeError(`there is no operation ${name}`)
    const result = await run(operation, input)
    if (!result.ok) throw new CallFailed(result.failure)
    return result.value as T
  }
