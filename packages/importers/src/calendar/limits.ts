/** Characters in one content line, unfolded. 100,000 excluded dates take 1.7 million; a hundred megabytes is an attack. */
export const MAX_LINE = 4 * 1024 * 1024
/** Characters in all lines of one appointment that are read. */
export const MAX_EVENT = 8 * 1024 * 1024
/** Characters of one description of a time zone that are looked at; its names and offsets stand first. */
export const MAX_ZONE = 256 * 1024
/** Lines of one property in one appointment, such as attendees; more is no meeting but a list. */
export const MAX_ATTENDEES = 1_000
/** Dates of one recurring appointment: four years of working days. */
export const MAX_DATES = 1_000
/** Dates of all recurring appointments of one file. */
export const MAX_DATES_IN_FILE = 200_000
/** Participants times dates of one appointment: what a meeting of the whole company each day may cost. */
export const MAX_PRESENCES = 50_000
/** Dates that may be left out of, or added to, one appointment by name. */
export const MAX_NAMED_DATES = 200_000
/** Characters of an appointment's description that are kept. */
export const MAX_NOTE = 4_000
/** Characters of a title or place that are kept. */
export const MAX_TEXT = 1_000
/** Minutes after which a duration is no meeting's: 31 days. */
export const MAX_MINUTES = 31 * 24 * 60
