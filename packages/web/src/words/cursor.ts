/** The next place of a cursor that stops at both ends of a list; -1 is "nowhere yet". */
export const moveCursor = (at: number, by: 1 | -1, length: number): number => {
  if (length === 0) return -1
  if (at === -1) return by === 1 ? 0 : length - 1
  return Math.min(length - 1, Math.max(0, at + by))
}
