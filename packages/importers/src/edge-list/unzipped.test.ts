import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readEdgeList } from './index.ts'

const read = async (chunks: readonly Uint8Array[]) => {
  const ties: string[] = []
  const reading = await readEdgeList(chunks, ({ line }) => ties.push(String(line)), { unzip: true })
  return reading.ok ? reading.value.taken : reading.failure
}

const MEGABYTE = 1024 * 1024

describe('a packed list of ties', () => {
  it('is read in one part or in several', async () => {
    const parts = [gzipSync('a,b,0.5\nb,c,0.5\n'), gzipSync('c,d,0.5\n')]
    expect(await read(parts.slice(0, 1))).toBe(2)
    expect(await read([Buffer.concat(parts)])).toBe(3)
  })

  it('that ends early or was changed is damaged', async () => {
    const packed = gzipSync('a,b,0.5\nb,c,0.25\nc,d,0.125\n')
    expect(await read([packed.subarray(0, 20)])).toBe('damaged')
    expect(await read([packed.map((byte, index) => (index === 15 ? byte ^ 255 : byte))])).toBe('damaged')
  })

  it('that unpacks to far more than it is, is given up', async () => {
    const part = gzipSync(Buffer.alloc(8 * MEGABYTE, 'x'))
    expect(await read(Array.from({ length: 9 }, () => part))).toBe('too-large')
  })

  it('lets what its reader throws through', async () => {
    const chunks = (async function* () {
      yield gzipSync('a,b,0.5\n')
      throw new RangeError('the caller went away')
    })()
    await expect(readEdgeList(chunks, () => {}, { unzip: true })).rejects.toThrow(RangeError)
  })
})
