import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPairs } from './index.ts'

const read = async (text: string | Uint8Array) => {
  const pairs = await readPairs([typeof text === 'string' ? new TextEncoder().encode(text) : text], 100)
  return pairs.ok
    ? pairs.value.map((pair) => ('value' in pair ? pair.value : [pair.from, pair.to]))
    : pairs.failure
}

describe('a list of pairs', () => {
  it('may have a header, a byte order mark, quotes, or be packed', async () => {
    const pairs = [['Ann', 'Bo']]
    expect(await read('Ann,Bo\n')).toEqual(pairs)
    expect(await read('\ufeff"From","To"\n"Ann","Bo"\n')).toEqual(pairs)
    expect(await read('\ufeff"Ann";"Bo"\n')).toEqual(pairs)
    expect(await read(gzipSync('Ann\tBo'))).toEqual(pairs)
  })

  it('may begin with two that are called a and b', async () => {
    expect(await read('a,b\nb,c\n')).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ])
  })

  it('says what stands on a line that holds no two', async () => {
    expect(await read('Ann\nAnn,\n"Ann,Bo\n')).toEqual(['Ann', 'Ann,', '"Ann,Bo'])
  })

  it('that is no text is refused as such', async () => {
    expect(await read('a\0,b')).toBe('no-text')
  })
})
