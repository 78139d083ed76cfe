/** What sort of failure a code stands for; each interface translates it (HTTP a status, the CLI an exit code). */
export type FailureKind = 'invalid' | 'not-found' | 'conflict' | 'too-large' | 'cancelled'

/** An expected failure: a closed code, a sentence for a person, and the facts behind it. */
export interface OperationFailure<Code extends string = string> {
  readonly code: Code
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>>
}

export interface FailureCase {
  readonly kind: FailureKind
  /** When it happens, one sentence for the reference. */
  readonly when: string
}
