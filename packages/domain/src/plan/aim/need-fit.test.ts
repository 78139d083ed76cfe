import { describe, expect, it } from 'vitest'
import { buyer, inputOf, needOf } from '../input.fixture.ts'
import { planWeekAtOnce } from '../plan-week.ts'

const planned = (needs: Parameters<typeof needOf>[0], known: readonly ReturnType<typeof buyer>[]) => {
  const plan = planWeekAtOnce(
    inputOf(
      known.map((facts) => ({ facts })),
      { needs: [needOf(needs)] },
    ),
  )
  return plan.items.filter(({ objectiveId }) => objectiveId !== null)
}

describe('a week for needs by industry, place or topic', () => {
  it('turns to people of the industry that is asked for, and says how it is known', () => {
    const items = planned({ industry: 'Insurance' }, [
      buyer('a', { industry: 'Insurance', organization: 'Nordstern' }),
      buyer('b', { industry: 'Banking' }),
      buyer('c'),
    ])
    expect(items.map(({ personId }) => personId)).toEqual(['a'])
    expect(items[0]?.reasons.map(({ text }) => text)).toContain(
      'Nordstern is in Insurance, going by its name',
    )
  })

  it('turns to people at the place before those of whom no place is known, and to nobody elsewhere', () => {
    const items = planned({ function: 'Purchasing', place: 'Rotterdam' }, [
      buyer('a'),
      buyer('b', { place: 'Madrid, Spain' }),
      buyer('c', { place: 'Rotterdam, Netherlands' }),
    ])
    expect(items.map(({ personId }) => personId)).toEqual(['c', 'a'])
  })

  it('turns to people whose title or note speaks of the topic', () => {
    const items = planned({ topic: 'customs' }, [buyer('a', { note: 'Knows customs law' }), buyer('b')])
    expect(items.map(({ personId }) => personId)).toEqual(['a'])
  })
})
