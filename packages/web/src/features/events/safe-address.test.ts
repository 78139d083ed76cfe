import { describe, expect, it } from 'vitest'
import { safeAddress } from './safe-address.ts'

describe('safeAddress', () => {
  it('links to the web', () => {
    expect(safeAddress('https://events.example/1')).toBe('https://events.example/1')
  })

  it('links to nothing else', () => {
    expect(safeAddress('javascript:alert(1)')).toBeNull()
    expect(safeAddress('data:text/html,x')).toBeNull()
    expect(safeAddress('not an address')).toBeNull()
    expect(safeAddress(null)).toBeNull()
  })
})
