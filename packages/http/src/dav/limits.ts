/** Largest XML body, in bytes: a client that asks for 30,000 cards by name sends about three million. */
export const LARGEST_XML = 8 * 1024 * 1024
/** Largest card, in bytes: a picture of 2 MB as base64, and the rest of the card. */
export const LARGEST_CARD = 4 * 1024 * 1024
/** Most cards asked for by name at once. */
export const MOST_HREFS = 100_000
/** Cards made at once for one answer; the answer is sent as they are made. */
export const CARDS_AT_ONCE = 200
/** Wrong passwords a minute from one address before nothing is looked at any more. */
export const MOST_WRONG_PASSWORDS = 30
