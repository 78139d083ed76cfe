/** RFC 6578 asks for a URI. */
const PREFIX = 'urn:rapport:sync:'

export const syncTokenOf = (number: number): string => PREFIX + String(number)

/** Null for what never was a token of ours. */
export const readSyncToken = (token: string): number | null => {
  const digits = token.startsWith(PREFIX) ? token.slice(PREFIX.length) : ''
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null
}
