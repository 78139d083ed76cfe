import type { Input } from './faces.ts'

/** Ids that stand in the prepared workspace. */
export interface Prepared {
  readonly person: string
  readonly network: string
  readonly objective: string
  readonly importId: string
}

/** One call, made through every interface in the same state; `expected` is `ok` or the failure's code. */
export interface ParityCase {
  readonly expected: string
  readonly input: (prepared: Prepared) => Input
  /** Calls before it, whose outputs the input may be made of: made on every database alike. */
  readonly before?: (prepared: Prepared) => readonly (readonly [operation: string, input: Input])[]
  /** The input from what the last call before it gave. */
  readonly from?: (output: Readonly<Record<string, unknown>>, prepared: Prepared) => Input
}

/** An id that nothing has. */
export const NOBODY = '0192f0c1-0000-7000-8000-00000000dead'

export const ok = (input: ParityCase['input'] = () => ({})): ParityCase => ({ expected: 'ok', input })
export const fails = (expected: string, input: ParityCase['input']): ParityCase => ({ expected, input })
export const invalid = (input: Input): ParityCase => fails('INVALID_INPUT', () => input)
