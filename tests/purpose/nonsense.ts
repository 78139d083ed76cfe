/** What no sentence of Rapport says: traces of values that were not there, and counts of nothing. */
const NONSENSE = [
  /\bNaN\b|\bInfinity\b|\bundefined\b|\[object /,
  /\bnull\b/,
  /\b0 of (?:the )?0\b/,
  /\b0 (?:other|more) /,
  /\b1 (?:people|directors|days|weeks|months|messages|conversations|times|others|objectives|networks)\b/,
  / {2}|\s[,.;:?]|,,|\.\.(?!\.)|\(\)|“”|^\s|\s$/,
]

/** Where in an answer something is said that makes no sense, with what it says; reasons must say something. */
export const nonsenseIn = (value: unknown, path = ''): readonly string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`]
  if (typeof value === 'string') {
    return NONSENSE.some((pattern) => pattern.test(value)) ? [`${path}: ${value}`] : []
  }
  if (typeof value !== 'object' || value === null) return []
  const within = Object.entries(value).flatMap(([key, each]) => nonsenseIn(each, `${path}/${key}`))
  // The user's own word for why is a reason too.
  const isTheirs = 'reason' in value && typeof value.reason === 'string' && value.reason !== ''
  // An answer that says what it lacks has nothing to give reasons for.
  const saysWhy = 'notice' in value && typeof value.notice === 'object' && value.notice !== null
  const hasNoReason =
    !isTheirs && !saysWhy && 'reasons' in value && Array.isArray(value.reasons) && value.reasons.length === 0
  return hasNoReason ? [...within, `${path}: no reason is given`] : within
}
