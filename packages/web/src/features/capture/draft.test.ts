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
    saveDraft(storage, { kind: 'note', channel: 'phone', text: 'Looking for a tax lawyer', learned: '' })
    expect(loadDraft(storage).text).toBe('Looking for a tax lawyer')
  })

  it('starts empty after saving, on the channel used last', () => {
    const storage = createStorage()
    clearDraft(storage, { kind: 'note', channel: 'phone', text: 'done', learned: 'offers a desk' })
    expect(loadDraft(storage)).toEqual({ kind: 'conversation', channel: 'phone', text: '', learned: '' })
  })

  it('survives a spoilt storage', () => {
    expect(loadDraft({ getItem: () => '{' }).text).toBe('')
  })
})
