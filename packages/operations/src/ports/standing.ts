/** What the user says of how they stand with a person; reading it is part of the snapshot (`PersonFacts`). */
export interface StandingWritePort {
  /** Null takes it back. */
  readonly sayStrength: (
    personId: string,
    said: { readonly strength: number; readonly reason: string | null; readonly saidOn: string } | null,
  ) => Promise<void>
  /** Null wakes the person. */
  readonly letRest: (
    personId: string,
    rest: { readonly until: string | null; readonly reason: string | null; readonly setOn: string } | null,
  ) => Promise<void>
}
