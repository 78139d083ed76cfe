/** Bytes of one answer, packed and unpacked: a calendar of twenty busy years has about ten million. */
export const MAX_ANSWER_BYTES = 50 * 1024 ** 2
/** Unpacked to packed. Calendars reach 20, with one appointment repeated 100; gzip can do 1,032. */
export const MAX_INFLATION = 200
/** Unpacked bytes below which the ratio says nothing. */
export const INFLATION_MATTERS_FROM = 1024 ** 2
/** Milliseconds from the first question to the last byte, redirects included. */
export const PATIENCE = 60_000
/** A moved address takes one, a login page two; more is a loop. */
export const MAX_REDIRECTS = 5
