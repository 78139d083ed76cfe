/** Longest line that is read, in bytes; a file without line breaks must not fill the memory. */
const LONGEST_LINE = 64 * 1024

const LINE_FEED = 10
const RETURN = 13

/** Calls back for each line of a stream, without its line break; `isWhole` is false for one too long to be read. */
export const readLines = async (
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onLine: (bytes: Uint8Array, start: number, end: number, isWhole: boolean) => void,
): Promise<void> => {
  let held = new Uint8Array(0)
  let isSkipping = false
  /** What ends a line: a line feed; in a file of older programs, in which there is none, a carriage return; 0 until one is seen. */
  let ending = 0
  const line = (bytes: Uint8Array, start: number, end: number) => {
    const last = end > start && bytes[end - 1] === RETURN ? end - 1 : end
    onLine(bytes, start, last, last - start <= LONGEST_LINE)
  }
  for await (const chunk of chunks) {
    let bytes = chunk
    if (held.length > 0) {
      bytes = new Uint8Array(held.length + chunk.length)
      bytes.set(held)
      bytes.set(chunk, held.length)
    }
    if (ending === 0 && bytes.includes(LINE_FEED)) ending = LINE_FEED
    else if (ending === 0 && hasReturn(bytes)) ending = RETURN
    let start = 0
    for (let end = bytes.indexOf(ending || LINE_FEED); end >= 0; end = bytes.indexOf(ending, start)) {
      if (isSkipping) isSkipping = false
      else line(bytes, start, end)
      start = end + 1
    }
    held = bytes.slice(start)
    if (held.length > LONGEST_LINE) {
      if (!isSkipping) onLine(held, 0, LONGEST_LINE, false)
      isSkipping = true
      held = new Uint8Array(0)
    }
  }
  if (held.length > 0 && !isSkipping) line(held, 0, held.length)
}

/** Whether a return stands in these bytes other than at their end, where a line feed may be yet to come. */
const hasReturn = (bytes: Uint8Array): boolean => {
  const at = bytes.indexOf(RETURN)
  return at >= 0 && at < bytes.length - 1
}
