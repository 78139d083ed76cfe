import { describe, expect, it } from 'vitest'
import { namesInText } from './names-in-text.ts'

const mira = { personId: 'm', name: 'Mira Holt' }
const jan = { personId: 'j', name: 'Jan Prins' }

describe('names in a sentence', () => {
  it('are found wherever they stand, and nothing of the sentence is lost', () => {
    const pieces = namesInText('Ask Jan Prins and Mira Holt.', [mira, jan])
    expect(pieces.map(({ text }) => text)).toEqual(['Ask ', 'Jan Prins', ' and ', 'Mira Holt', '.'])
    expect(pieces.map(({ personId }) => personId)).toEqual([null, 'j', null, 'm', null])
  })

  it('that do not stand in it change nothing', () => {
    expect(namesInText('Ask around.', [mira])).toEqual([{ at: 0, text: 'Ask around.', personId: null }])
  })

  it('inside one another lead to one person', () => {
    const pieces = namesInText('Ask Mira Holt.', [mira, { personId: 'x', name: 'Mira' }])
    expect(pieces.filter(({ personId }) => personId !== null)).toHaveLength(1)
  })
})
