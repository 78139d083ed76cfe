const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Whether JSON text nests deeper than `limit`; a scan in one pass, so that no parser meets the text before. */
export const isDeeperThan = (json: Uint8Array, limit: number): boolean => {
  let depth = 0
  let isInString = false
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index]
    if (isInString) {
      if (byte === BACKSLASH) index += 1
      else if (byte === QUOTE) isInString = false
    } else if (byte === QUOTE) {
      isInString = true
    } else if (byte === 0x5b || byte === 0x7b) {
      depth += 1
      if (depth > limit) return true
    } else if (byte === 0x5d || byte === 0x7d) {
      depth -= 1
    }
  }
  return false
}
