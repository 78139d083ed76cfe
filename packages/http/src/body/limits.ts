/** Largest JSON body, in bytes: a hundred times the longest note, and nothing a parser minds. */
export const LARGEST_JSON = 1024 * 1024
/** Deepest nesting of a JSON body: our own schemas need three. */
export const DEEPEST_JSON = 32
/** Largest upload, in bytes: a complete LinkedIn archive with rich media is well below it. */
export const LARGEST_UPLOAD = 512 * 1024 * 1024
/** Most parts of one upload: as many files as an import takes, and its few fields. */
export const MOST_PARTS = 100
/** Largest field of an upload that is not a file, in bytes. */
export const LARGEST_FIELD = 64 * 1024
/** Largest header block of one part, in bytes. */
export const LARGEST_PART_HEADER = 8 * 1024
