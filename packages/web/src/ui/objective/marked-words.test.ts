import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedWords } from './marked-words.ts'

const nothing = { ok: true, words: [] }
const unread = {
  specific: nothing,
  measurable: nothing,
  achievable: nothing,
  realistic: nothing,
  timely: nothing,
}

describe('the words behind the letters', () => {
  it('are found where they stand, and two letters may share them', () => {
    const stretches = markedWords('Two advisers by June', {
      ...unread,
      measurable: { ok: true, words: ['Two'] },
      specific: { ok: true, words: ['Two advisers'] },
      timely: { ok: true, words: ['by June'] },
    })
    expect(stretches.map(({ text, letters }) => [text, ...letters])).toEqual([
      ['Two', 'specific', 'measurable'],
      [' advisers', 'specific'],
      [' '],
      ['by June', 'timely'],
    ])
  })

  it('are told apart from the same letters inside another word', () => {
    const stretches = markedWords('My network wins two seats', {
      ...unread,
      measurable: { ok: true, words: ['two'] },
    })
    expect(stretches.find(({ letters }) => letters.length > 0)).toMatchObject({ at: 16, text: 'two' })
  })

  it('say which of them a letter finds wanting', () => {
    const stretches = markedWords('Meet people', { ...unread, specific: { ok: false, words: ['people'] } })
    expect(stretches).toMatchObject([{ isLacking: false }, { text: 'people', isLacking: true }])
  })

  it('mark nothing once they are typed over', () => {
    const judged = { ...unread, timely: { ok: true, words: ['by June'] } }
    expect(markedWords('Two advisers', judged)).toMatchObject([{ text: 'Two advisers', letters: [] }])
  })

  it('never change the statement', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(text, fc.array(fc.string({ maxLength: 5 })), (statement, words) => {
        const judged = { ...unread, specific: { ok: false, words }, timely: { ok: true, words } }
        const stretches = markedWords(statement, judged)
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(statement)
      }),
      { numRuns: 50 },
    )
  })
})
