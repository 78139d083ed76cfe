/** Gathered before a part is handed to the file, in bytes: many small parts cost more than their content. */
const PART = 1024 * 1024

const encoder = new TextEncoder()

/** A file of what is written, held outside the JavaScript heap. */
export const fileFrom = async (
  name: string,
  mediaType: string,
  content: AsyncIterable<string | Uint8Array>,
): Promise<File> => {
  const parts: Blob[] = []
  let waiting: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for await (const chunk of content) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : Uint8Array.from(chunk)
    waiting.push(bytes)
    length += bytes.length
    if (length < PART) continue
    parts.push(new Blob(waiting))
    waiting = []
    length = 0
  }
  return new File([...parts, ...waiting], name, { type: mediaType })
}
