/** Direction of a contact, as stored in `ContactLog.direction`. */
export const RECEIVED = 0
export const SENT = 1
export const MUTUAL = 2

/**
 * Every dated contact of a workspace, grouped by person: person `p` has the entries
 * `offsets[p]` to `offsets[p + 1]`, oldest first. Compressed sparse rows, so that 30,000 people stay small.
 */
export interface ContactLog {
  /** Length: people + 1. */
  readonly offsets: Int32Array
  /** Milliseconds since 1970-01-01 UTC; may be negative. */
  readonly at: Float64Array
  readonly direction: Uint8Array
  /** Index into `CHANNELS`. */
  readonly channel: Uint8Array
  /** How many other people took part: 0 is one-to-one. At most 255. */
  readonly others: Uint8Array
  /** 1 for an invitation to connect, which says less than a message. */
  readonly isInvitation: Uint8Array
}
