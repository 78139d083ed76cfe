import { describe, expect, it } from 'vitest'
import { distinctPositions } from './distinct-positions.ts'

const position = (positionId: string, title: string, startedOn: string | null = null) => ({
  positionId,
  title,
  organization: 'Halden Freight',
  organizationId: null,
  function: null,
  level: null,
  startedOn,
  finishedOn: null,
  isCurrent: true,
})

describe('positions of several sources', () => {
  it('stand once where two sources say the same, and apart where the dates differ', () => {
    const told = [position('a', 'Buyer'), position('b', 'BUYER'), position('c', 'Buyer', '2020-01-01')]
    expect(distinctPositions(told).map(({ positionId }) => positionId)).toEqual(['a', 'c'])
  })
})
