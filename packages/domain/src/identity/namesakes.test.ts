import { describe, expect, it } from 'vitest'
import { FIELD_KINDS } from './field.ts'
import { resolveIdentities } from './resolve-identities.ts'

/** Cards of an address book of which nothing is known but the name. */
const namesOnly = (names: readonly (readonly [given: string, family: string])[]) => {
  const kinds = FIELD_KINDS.filter((kind) => kind !== 'ignore')
  return {
    size: names.length,
    fields: kinds.map((kind) => ({ name: kind, kind })),
    columns: kinds.map((kind) =>
      names.map(([given, family]) => (kind === 'given-name' ? given : kind === 'family-name' ? family : '')),
    ),
  }
}

describe('cards of which nothing but the name is known', () => {
  it.each([2, 3, 5])('are asked about, never merged: %i of one name', (count) => {
    const names = Array.from({ length: count }, () => ['Some', 'Body'] as const)
    const { clusters, pairs } = resolveIdentities(namesOnly(names))
    expect(new Set(clusters).size).toBe(count)
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.every(({ zone }) => zone === 'ask')).toBe(true)
  })
})
