/** "Ada Okafor, Zuri Bell and 3 more": at most `most` of the names. */
export const inWords = (names: readonly string[], most: number): string => {
  const shown = names.slice(0, most)
  const more = names.length - shown.length
  const parts = more > 0 ? [...shown, `${more} more`] : shown
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
