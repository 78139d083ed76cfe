/** Largest message taken, in bytes: room for a small file sent inside a call; larger ones are named by their path. */
export const LARGEST_MESSAGE = 8 * 1024 * 1024
/** Calls that run at once: the database has about as many connections. */
export const MOST_RUNNING = 8
/** Calls that wait for their turn; an assistant that sends more has lost its way. */
export const MOST_WAITING = 200
/** Longest text of an answer, in characters: past it the text outlines, and the structured content has it all. */
export const LONGEST_TEXT = 20_000
/** How often progress is reported, in milliseconds. */
export const PROGRESS_PAUSE = 250
/** Largest file sent inside an answer, in bytes; larger ones are written to a path the caller names. */
export const LARGEST_DOCUMENT = 4 * 1024 * 1024
