import { describe, expect, it } from 'vitest'
import { clearDraft, loadDraft, saveDraft } from './draft.ts'

const createStorage = () => {
  const values = new Map<string, string>()
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
}

describe('the capture draft', () => {
  it('is kept when the panel is closed', () => {
    const storage = createStorage()
    saveDraft(storage, { ...loadDraft(storage), kind: 'note', text: 'Looking for a tax lawyer' })
    expect(loadDraft(storage).text).toBe('Looking for a tax lawyer')
  })

  it('starts empty after saving, on the channel and in the way used last', () => {
    const storage = createStorage()
    const last = { kind: 'note', channel: 'phone', text: 'done', learned: 'offers a desk' } as const
    clearDraft(storage, { ...last, mode: 'form', line: 'coffee with ana' })
    expect(loadDraft(storage)).toEqual({
      kind: 'conversation',
      channel: 'phone',
      text: '',
      learned: '',
      mode: 'form',
      line: '',
    })
  })

  it('survives a spoilt storage', () => {
    expect(loadDraft({ getItem: () => '{' }).text).toBe('')
  })
})
