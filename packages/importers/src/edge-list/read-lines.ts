/** Longest line that is read, in bytes; a file without line breaks must not fill the memory. */
const LONGEST_LINE = 64 * 1024

/** Calls back for each line of a stream, without its line break; `isWhole` is false for one too long to be read. */
export const readLines = async (
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onLine: (bytes: Uint8Array, start: number, end: number, isWhole: boolean) => void,
): Promise<void> => {
  let held = new Uint8Array(0)
  let isSkipping = false
  const line = (bytes: Uint8Array, start: number, end: number) => {
    const last = end > start && bytes[end - 1] === 13 ? end - 1 : end
    onLine(bytes, start, last, last - start <= LONGEST_LINE)
  }
  for await (const chunk of chunks) {
    let bytes = chunk
    if (held.length > 0) {
      bytes = new Uint8Array(held.length + chunk.length)
      bytes.set(held)
      bytes.set(chunk, held.length)
    }
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
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
