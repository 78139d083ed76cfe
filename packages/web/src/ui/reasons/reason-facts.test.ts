import { describe, expect, it } from 'vitest'
import { factsOf } from './reason-facts.ts'

describe('factsOf', () => {
  it('names the facts behind a reason in words, and shows dates as dates', () => {
    const reason = {
      kind: 'history',
      text: '12 messages',
      messages: 12,
      lastContactOn: '2023-03-14',
      objectiveId: 'x',
    }
    expect(factsOf(reason, (date) => `<${date}>`)).toEqual([
      { name: 'messages', value: '12' },
      { name: 'last contact on', value: '<2023-03-14>' },
    ])
  })

  it('leaves out what is empty', () => {
    expect(factsOf({ kind: 'note', text: 'Your note', organization: null }, String)).toEqual([])
  })
})
