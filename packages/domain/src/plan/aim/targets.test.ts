import { describe, expect, it } from 'vitest'
import type { TargetState } from '../../target/index.ts'
import { buyer, inputOf, type Known, needOf } from '../input.fixture.ts'
import type { PlanInput } from '../plan.ts'
import { planWeekAtOnce } from '../plan-week.ts'

const HALDEN = 'Halden Freight'
const objectiveId = needOf().objectiveId

const planned = (
  known: readonly Known['facts'][],
  state: TargetState | null,
  change: Partial<PlanInput> = {},
) =>
  planWeekAtOnce(
    inputOf(
      known.map((facts) => ({ facts })),
      {
        needs: [needOf({ function: 'Purchasing' })],
        ...(state === null
          ? {}
          : { targets: [{ targetId: 't1', objectiveId, organization: `${HALDEN} GmbH`, state }] }),
        ...change,
      },
    ),
  ).items.filter((item) => item.objectiveId === objectiveId)

const there = buyer('a', { organization: HALDEN })
const elsewhere = buyer('b', { organization: 'Lumen Press' })

describe('the week and the board', () => {
  it('turns to nobody merely for a target that is off the list', () => {
    expect(planned([there, elsewhere], null).map(({ personId }) => personId)).toEqual(['a', 'b'])
    for (const state of ['disqualified', 'lost'] as const) {
      expect(planned([there, elsewhere], state).map(({ personId }) => personId)).toEqual(['b'])
    }
  })

  it('still turns there to somebody who is asked for by name', () => {
    const items = planned([there], 'disqualified', { needs: [needOf({ personId: 'a' })] })
    expect(items.map(({ personId }) => personId)).toEqual(['a'])
  })

  it('turns to people at a pursued target whom no need asks for, and says so', () => {
    const seller = buyer('a', { organization: HALDEN, function: 'Sales' })
    expect(planned([seller], null)).toEqual([])
    const [item] = planned([seller], 'pursuing')
    expect(item?.reasons).toContainEqual({
      kind: 'target',
      text: 'At Halden Freight GmbH, which you are pursuing',
      targetId: 't1',
      state: 'pursuing',
      objectiveId,
    })
  })

  it('heeds the board of no other objective', () => {
    const targets = [
      { targetId: 't1', objectiveId: 'another', organization: HALDEN, state: 'disqualified' as const },
    ]
    expect(planned([there], null, { targets }).map(({ personId }) => personId)).toEqual(['a'])
  })
})
