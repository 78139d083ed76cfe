import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qualify } from '../qualify.ts'
import {
  criterionOf,
  findingOf,
  knownOf,
  mapOf,
  reachableOf,
  TODAY,
  targetOf,
  wantedOf,
} from '../target.fixture.ts'
import { TARGET_STATES, type Target } from '../target.ts'
import { type FocusInput, focusOf } from './focus.ts'

const DIRECTOR = { function: 'Purchasing', level: 'director' } as const
const WANTS = [wantedOf(DIRECTOR)]

const inputOf = (target: Partial<Target>, facts: Partial<FocusInput> = {}): FocusInput => ({
  target: targetOf(target),
  qualification: qualify([], []),
  map: mapOf({ wants: WANTS }),
  wanted: WANTS.length,
  lastMovedOn: TODAY,
  ...facts,
})
const through = (connector: string, probability = 0.3) =>
  mapOf({
    wants: WANTS,
    people: [
      reachableOf('Ben', connector, {
        ...DIRECTOR,
        way: { probability, via: [{ personId: connector, name: connector }] },
      }),
    ],
  })

describe('the targets of the week', () => {
  it('spends nothing on what is off the list, won or lost', () => {
    const inputs = TARGET_STATES.map((state) => inputOf({ targetId: state, state }))
    const chosen = focusOf(inputs, TODAY, 10).choices.map(({ targetId }) => targetId)
    expect(chosen).toHaveLength(4)
    for (const state of ['won', 'lost', 'disqualified']) expect(chosen).not.toContain(state)
  })

  it('takes the better reach first, and says by whom', () => {
    const { choices } = focusOf(
      [
        inputOf({ targetId: 'a' }, { map: through('Ada', 0.1) }),
        inputOf({ targetId: 'b' }, { map: through('Bea', 0.5) }),
      ],
      TODAY,
    )
    expect(choices.map(({ targetId, kind, person }) => [targetId, kind, person?.name])).toEqual([
      ['b', 'introduction', 'Bea'],
      ['a', 'introduction', 'Ada'],
    ])
    expect(choices[0]?.reasons.map(({ kind }) => kind)).toEqual(['needs', 'reach', 'state', 'minutes'])
  })

  it('turns to somebody else before it asks the same person twice', () => {
    const inputs = [
      inputOf({ targetId: 'a' }, { map: through('Ada', 0.5) }),
      inputOf({ targetId: 'b' }, { map: through('Ada', 0.5) }),
      inputOf({ targetId: 'c' }, { map: through('Bea', 0.3) }),
    ]
    expect(focusOf(inputs, TODAY).choices.map(({ targetId }) => targetId)).toEqual(['a', 'c', 'b'])
  })

  it('finds out what is required before it goes further, from somebody who works there', () => {
    const qualification = qualify([criterionOf()], [])
    const map = mapOf({ wants: WANTS, people: [knownOf('Ana', 50)] })
    const [step] = focusOf([inputOf({}, { qualification, map })], TODAY).choices
    expect(step).toMatchObject({ kind: 'find-out', person: { name: 'Ana' } })
    expect(step?.text).toBe('Ask Ana, who works there, about “Ships abroad”')
  })

  it('does not move what fails, but asks to take it off the list', () => {
    const qualification = qualify([criterionOf()], [findingOf('c1', false)])
    const focus = focusOf([inputOf({}, { qualification })], TODAY)
    expect(focus.choices).toEqual([])
    expect(focus.decisions).toEqual([
      {
        targetId: 't1',
        text: 'Does not meet “Ships abroad”, which you require: take it off the list?',
        because: 'Not met: Ships abroad (Said so)',
      },
    ])
  })

  it('says what has not moved for weeks, so that it is decided on', () => {
    const focus = focusOf([inputOf({}, { lastMovedOn: '2026-10-19' })], TODAY)
    expect(focus.decisions[0]?.text).toBe(
      'No move for 5 weeks: one more try, or off the list to free its time?',
    )
    expect(focus.choices[0]?.reasons.at(-1)?.kind).toBe('still')
  })

  it('weighs the value that was said beside the largest of the same currency', () => {
    const inputs = [
      inputOf({ targetId: 'a', value: 10_000, currency: 'EUR' }),
      inputOf({ targetId: 'b', value: 90_000, currency: 'EUR' }),
      inputOf({ targetId: 'c', value: 5, currency: 'CHF' }),
      inputOf({ targetId: 'd' }),
    ]
    expect(focusOf(inputs, TODAY, 4).choices.map(({ targetId }) => targetId)).toEqual(['b', 'c', 'd', 'a'])
  })

  it('answers the same in whatever order targets come', () => {
    const inputs = ['a', 'b', 'c', 'd', 'e'].map((targetId, index) =>
      inputOf({ targetId }, { map: through(index % 2 === 0 ? 'Ada' : 'Bea') }),
    )
    const expected = focusOf(inputs, TODAY)
    fc.assert(
      fc.property(fc.shuffledSubarray(inputs, { minLength: inputs.length }), (shuffled) => {
        expect(focusOf(shuffled, TODAY)).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })
})
