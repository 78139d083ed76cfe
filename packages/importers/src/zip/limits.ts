/** Entries in one archive. A Complete LinkedIn archive has a few hundred; 65,000 is an attack. */
export const MAX_ENTRIES = 10_000
/** Uncompressed bytes of one entry: thirty times the largest message history seen. */
export const MAX_ENTRY_BYTES = 1024 ** 3
/** Uncompressed bytes of all entries together. */
export const MAX_TOTAL_BYTES = 2 * 1024 ** 3
/** Uncompressed to compressed. Exports reach 20 or 30; deflate can do 1,032. */
export const MAX_RATIO = 200
/** Bytes below which the ratio says nothing: a short file of one repeated line is harmless. */
export const RATIO_MATTERS_FROM = 10 * 1024 ** 2
/** Characters in the name of an entry. */
export const MAX_NAME = 1_024
