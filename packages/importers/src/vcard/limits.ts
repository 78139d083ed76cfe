/**
 * A decoded photo: what an address book shows is a fraction of it, and every reader of the contact carries it along.
 */
export const MAX_PHOTO_BYTES = 2 * 1024 ** 2
/** One property, unfolded: holds the largest photo in base64 with room to spare. */
export const MAX_PROPERTY_CHARS = 4 * 1024 ** 2
/** One card: several large properties. Beyond it the card is rejected, and the next one read. */
export const MAX_CARD_CHARS = 16 * 1024 ** 2
/** Properties of one card. The fullest card of an address book has some hundred. */
export const MAX_PROPERTIES = 10_000
/** Parameters of one property. Real ones have fewer than ten. */
export const MAX_PARAMS = 1_000
/** All that is kept of one card without a place of its own, in characters. */
export const MAX_EXTRA_CHARS = 1024 ** 2
/** A longer UID is replaced by its digest: an index of the database takes some 2,700 bytes. */
export const MAX_UID_CHARS = 512
