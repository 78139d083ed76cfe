import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundaryOf, MultipartError, readMultipart } from './multipart.ts'

interface Part {
  readonly name: string
  readonly fileName: string | null
  readonly content: string
}

const read = async (body: Buffer, boundary: string, chunkSize: number): Promise<readonly Part[]> => {
  async function* chunks() {
    for (let at = 0; at < body.length; at += chunkSize) yield body.subarray(at, at + chunkSize)
  }
  const parts: { name: string; fileName: string | null; content: string }[] = []
  for await (const event of readMultipart(chunks(), boundary)) {
    if (event.type === 'part') parts.push({ name: event.name, fileName: event.fileName, content: '' })
    const last = parts.at(-1)
    if (event.type === 'data' && last) last.content += Buffer.from(event.bytes).toString('latin1')
  }
  return parts
}

const write = (parts: readonly Part[], boundary: string): Buffer =>
  Buffer.concat([
    ...parts.map(({ name, fileName, content }) =>
      Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName === null ? '' : `; filename="${fileName}"`}\r\n\r\n`,
        ),
        Buffer.from(content, 'latin1'),
        Buffer.from('\r\n'),
      ]),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ])

/** Contents full of what a boundary is made of. */
const content = fc
  .array(fc.constantFrom('\r\n', '\r', '\n', '-', '--', '--b', '\r\n--', '\r\n--c', 'x', '\u0000', 'ÿ'))
  .map((pieces) => pieces.join(''))

describe('a form that streams by', () => {
  test('gives the same parts however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            name: fc.constantFrom('files', 'a b', 'ü'),
            fileName: fc.constantFrom(null, 'x.csv', ''),
            content,
          }),
        ),
        fc.integer({ min: 1, max: 40 }),
        async (parts, chunkSize) => {
          const boundary = 'boundary'
          expect(await read(write(parts, boundary), boundary, chunkSize)).toEqual(parts)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('is what fetch writes', async () => {
    const form = new FormData()
    form.append('files', new File(['a,b\r\n1,2\r\n'], 'naïve "quoted".csv'))
    form.append('empty', new File([], 'empty.csv'))
    const request = new Request('http://x.example', { method: 'POST', body: form })
    const boundary = boundaryOf(request.headers.get('content-type') ?? '') ?? ''
    const parts = await read(Buffer.from(await request.arrayBuffer()), boundary, 7)
    expect(parts).toEqual([
      { name: 'files', fileName: 'naïve "quoted".csv', content: 'a,b\r\n1,2\r\n' },
      { name: 'empty', fileName: 'empty.csv', content: '' },
    ])
  })

  test('is refused when it ends early, wherever that is', async () => {
    const body = write([{ name: 'files', fileName: 'a.csv', content: 'abc' }], 'b')
    for (let length = 0; length < body.length - 4; length += 1) {
      await expect(read(body.subarray(0, length), 'b', 5)).rejects.toThrow(MultipartError)
    }
  })
})
