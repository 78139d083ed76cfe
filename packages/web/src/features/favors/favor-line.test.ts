import { FAVOR_DIRECTIONS, FAVOR_KINDS } from '@rapport/domain'
import { expect, test } from 'vitest'
import { favorLine } from './favor-line.ts'

test('every entry is said in words of its own', () => {
  const said = FAVOR_DIRECTIONS.flatMap((direction) =>
    FAVOR_KINDS.map((kind) => favorLine({ direction, kind })),
  )
  expect(new Set(said).size).toBe(said.length)
  expect(favorLine({ direction: 'asked-of-me', kind: 'help' })).toBe('asked you for help')
})
