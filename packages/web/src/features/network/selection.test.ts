import { describe, expect, it } from 'vitest'
import { chosenOf, NOTHING_SELECTED, type SelectionStep, selectNext } from './selection.ts'

const IDS = ['ada', 'bo', 'cy', 'di', 'ed']
const after = (...steps: readonly SelectionStep[]) =>
  steps.reduce((selection, step) => selectNext(selection, IDS, step), NOTHING_SELECTED)

describe('choosing in a list', () => {
  it('marks one, and takes the mark back', () => {
    expect(chosenOf(after({ does: 'toggle', at: 1 }), IDS)).toEqual(['bo'])
    expect(chosenOf(after({ does: 'toggle', at: 1 }, { does: 'toggle', at: 1 }), IDS)).toEqual([])
  })

  it('marks from the last mark to here, upwards as well as downwards', () => {
    expect(chosenOf(after({ does: 'toggle', at: 3 }, { does: 'range', to: 1 }), IDS)).toEqual([
      'bo',
      'cy',
      'di',
    ])
  })

  it('takes the marks of a range back when the last step took one back', () => {
    const selection = after({ does: 'all' }, { does: 'toggle', at: 1 }, { does: 'range', to: 3 })
    expect(chosenOf(selection, IDS)).toEqual(['ada', 'ed'])
  })

  it('begins with one where no range can begin, and forgets whoever left the list', () => {
    const selection = after({ does: 'range', to: 2 })
    expect(chosenOf(selection, IDS)).toEqual(['cy'])
    expect(chosenOf(selection, ['ada'])).toEqual([])
    expect(selectNext(selection, ['ada'], { does: 'toggle', at: 4 })).toBe(selection)
  })

  it('moves without marking, and lets all go at once', () => {
    const selection = after({ does: 'all' }, { does: 'move', to: 4 })
    expect(selection.cursor).toBe(4)
    expect(selection.chosen.size).toBe(5)
    expect(selectNext(selection, IDS, { does: 'none' }).chosen.size).toBe(0)
  })
})
