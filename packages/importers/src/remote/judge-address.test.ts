import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reachOf } from './judge-address.ts'

const byte = fc.integer({ min: 0, max: 255 })

test.each([
  ['8.8.8.8', 'public'],
  ['2606:4700::1111', 'public'],
  ['127.0.0.1', 'near'],
  ['127.200.3.4', 'near'],
  ['10.1.2.3', 'near'],
  ['172.16.0.1', 'near'],
  ['192.168.1.1', 'near'],
  ['100.64.0.1', 'near'],
  ['::1', 'near'],
  ['fd12:3456::1', 'near'],
  ['169.254.169.254', 'nowhere'],
  ['0.0.0.0', 'nowhere'],
  ['::', 'nowhere'],
  ['224.0.0.1', 'nowhere'],
  ['255.255.255.255', 'nowhere'],
  ['198.18.0.1', 'nowhere'],
  ['192.0.2.1', 'nowhere'],
  ['240.0.0.1', 'nowhere'],
  ['fe80::1', 'nowhere'],
  ['fe80::1%eth0', 'nowhere'],
  ['fec0::1', 'nowhere'],
  ['ff02::1', 'nowhere'],
  ['2001:db8::1', 'nowhere'],
  ['4000::1', 'nowhere'],
  ['not an address', 'nowhere'],
])('%s leads %s', (address, reach) => {
  expect(reachOf(address)).toBe(reach)
})

test.each([
  ['mapped', '::ffff:127.0.0.1', 'near'],
  ['mapped', '::ffff:a9fe:a9fe', 'nowhere'],
  ['mapped', '::ffff:8.8.8.8', 'public'],
  ['translated', '64:ff9b::7f00:1', 'nowhere'],
  ['translated', '64:ff9b::808:808', 'public'],
  ['translated locally', '64:ff9b:1::808:808', 'nowhere'],
  ['6to4', '2002:7f00:1::', 'nowhere'],
  ['6to4', '2002:a9fe:a9fe::1', 'nowhere'],
  ['6to4', '2002:808:808::1', 'public'],
  ['Teredo', '2001::808:808', 'nowhere'],
])('an address inside another is judged: %s %s leads %s', (_kind, address, reach) => {
  expect(reachOf(address)).toBe(reach)
})

test('an address that only looks like an old one inside a new one is not taken for public', () => {
  expect(reachOf('::127.0.0.1')).not.toBe('public')
  expect(reachOf('::7f00:1')).not.toBe('public')
})

test('no way of writing an old address inside a new one makes it public', () => {
  fc.assert(
    fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
      const old = reachOf(bytes.join('.'))
      const [a = '', b = '', c = '', d = ''] = bytes.map((each) => each.toString(16).padStart(2, '0'))
      expect(reachOf(`::ffff:${a}${b}:${c}${d}`)).toBe(old)
      for (const holding of [`64:ff9b::${a}${b}:${c}${d}`, `2002:${a}${b}:${c}${d}::1`]) {
        expect(reachOf(holding)).toBe(old === 'public' ? 'public' : 'nowhere')
      }
    }),
    {
      examples: [[[127, 0, 0, 1]], [[169, 254, 169, 254]], [[10, 0, 0, 1]], [[0, 0, 0, 0]], [[8, 8, 8, 8]]],
    },
  )
})
