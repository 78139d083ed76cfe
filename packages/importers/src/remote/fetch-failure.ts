/** Why something that was subscribed to could not be fetched. The message names the host and nothing else of the address. */
export interface FetchFailure {
  readonly code:
    | 'ADDRESS_REFUSED'
    | 'UNREACHABLE'
    | 'TOO_LARGE'
    | 'NOT_FOUND'
    | 'LOGIN_REFUSED'
    | 'BAD_ANSWER'
    | 'TOO_SLOW'
  readonly message: string
}
