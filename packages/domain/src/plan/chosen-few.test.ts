import { describe, expect, it } from 'vitest'
import { ago, buyer, inputOf, type Known, talk } from './input.fixture.ts'
import { planWeekAtOnce } from './plan-week.ts'

/** Buyers the objective asks for, in touch a month and a half ago. */
const buyers = (count: number): readonly Known[] =>
  Array.from({ length: count }, (_, index) => ({
    facts: buyer(`b${String(index).padStart(2, '0')}`, { organization: `Yard ${index}` }),
    contacts: talk(45),
  }))
const friend = (daysAgo: number): Known => ({ facts: { personId: 'friend' }, contacts: talk(daysAgo) })
const chosen = new Map([['friend', 'Opened three doors']])

describe('the chosen few in a week', () => {
  it('get first claim, with the reason they were chosen for', () => {
    const plan = planWeekAtOnce(inputOf([...buyers(20), friend(45)], { chosen, hours: 0.5 }))
    expect(plan.items.find(({ personId }) => personId === 'friend')?.reasons[0]).toEqual({
      kind: 'chosen',
      text: 'One of your chosen few: Opened three doors',
    })
    expect(planWeekAtOnce(inputOf([...buyers(20), friend(45)], { hours: 0.5 })).items).not.toContainEqual(
      expect.objectContaining({ personId: 'friend' }),
    )
  })

  it('leave an objective in focus its share', () => {
    const several = new Map(buyers(8).map(({ facts }) => [facts.personId, 'Good counsel']))
    const strangers = buyers(10).slice(8)
    const friends = [...several.keys()].map((personId) => ({ facts: { personId }, contacts: talk(45) }))
    const plan = planWeekAtOnce(inputOf([...friends, ...strangers], { chosen: several, hours: 1 }))
    expect(plan.items.some(({ objectiveId }) => objectiveId === 'o1')).toBe(true)
    expect(plan.items.some(({ personId }) => several.has(personId))).toBe(true)
  })

  it('rest for a month after a word, unless they wait for an answer', () => {
    const idsAfter = (known: Known) =>
      planWeekAtOnce(inputOf([known], { chosen })).items.map(({ personId }) => personId)
    expect(idsAfter(friend(20))).toEqual([])
    expect(idsAfter(friend(31))).toEqual(['friend'])
    expect(
      idsAfter({
        facts: { personId: 'friend' },
        contacts: [...talk(60), { at: ago(3), direction: 'received' }],
      }),
    ).toEqual(['friend'])
  })

  it('are planned for an objective where they serve one, and still called chosen', () => {
    const known = { facts: buyer('friend'), contacts: talk(45) }
    const [item] = planWeekAtOnce(inputOf([known], { chosen })).items
    expect(item).toMatchObject({ personId: 'friend', objectiveId: 'o1' })
    expect(item?.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['chosen', 'need']))
  })

  it('change nothing where nobody is chosen', () => {
    const known = [...buyers(5), friend(45)]
    expect(planWeekAtOnce(inputOf(known, { chosen: new Map() }))).toEqual(planWeekAtOnce(inputOf(known)))
  })
})
