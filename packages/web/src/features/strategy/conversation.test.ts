import { type NetworkKind, USUAL_STRATEGY } from '@rapport/domain'
import { describe, expect, it } from 'vitest'
import {
  beginWith,
  type ConversationStep,
  draftAt,
  isLast,
  type ProposedNetwork,
  stepConversation,
  wantedOf,
} from './conversation.ts'

const proposed = (kind: NetworkKind, change: Partial<ProposedNetwork['strategy']> = {}): ProposedNetwork => ({
  kind,
  name: kind,
  purpose: `The part that is ${kind}`,
  words: [kind],
  strategy: { ...USUAL_STRATEGY[kind], ...change },
})

const ANSWER = {
  does: 'answer',
  why: 'A board seat, and my old friends',
  proposed: [proposed('career'), proposed('social', { size: 12 })],
} as const satisfies ConversationStep
const after = (...steps: readonly ConversationStep[]) => steps.reduce(stepConversation, beginWith(''))

describe('the conversation about why', () => {
  it('asks which kinds after the first answer, with what was called for already wanted', () => {
    const asked = after(ANSWER)
    expect(asked.stage).toBe('kinds')
    expect(wantedOf(asked).map(({ kind }) => kind)).toEqual(['career', 'social'])
    expect(asked.drafts).toHaveLength(5)
  })

  it('writes down as one’s own only what is not usual', () => {
    const [career, social] = wantedOf(after(ANSWER))
    expect(career?.own.size).toBeNull()
    expect(social?.own).toMatchObject({ size: 12, belongs: null, channel: null })
  })

  it('asks how each wanted network is kept, one after the other, and knows the last', () => {
    const first = after(ANSWER, { does: 'next' })
    expect(draftAt(first)?.kind).toBe('career')
    expect(isLast(first)).toBe(false)
    const second = stepConversation(first, { does: 'next' })
    expect(draftAt(second)?.kind).toBe('social')
    expect(isLast(second)).toBe(true)
    expect(stepConversation(second, { does: 'next' })).toEqual(second)
  })

  it('lets somebody unsure choose among the five, each with their own words as its purpose', () => {
    const unsure = after({ does: 'answer', why: 'People say one should', proposed: [] })
    expect(wantedOf(unsure)).toEqual([])
    expect(stepConversation(unsure, { does: 'next' }).stage).toBe('kinds')
    const chosen = stepConversation(unsure, { does: 'want', kind: 'strategic', isWanted: true })
    expect(draftAt(stepConversation(chosen, { does: 'next' }))?.purpose).toBe('People say one should')
  })

  it('keeps what was changed while going back and forth, and null makes it usual again', () => {
    const changed = after(
      ANSWER,
      { does: 'next' },
      { does: 'keep', kind: 'career', change: { cadenceDays: 30 } },
      { does: 'say', kind: 'career', purpose: 'A board seat by June' },
      { does: 'back' },
      { does: 'next' },
    )
    expect(draftAt(changed)).toMatchObject({ purpose: 'A board seat by June', own: { cadenceDays: 30 } })
    const again = stepConversation(changed, { does: 'keep', kind: 'career', change: { cadenceDays: null } })
    expect(draftAt(again)?.own.cadenceDays).toBeNull()
  })

  it('keeps what was thought over when the first question is answered as before, and no longer', () => {
    const changed = after(ANSWER, { does: 'keep', kind: 'career', change: { size: 40 } }, { does: 'back' })
    const sizeOf = (step: ConversationStep) => wantedOf(stepConversation(changed, step))[0]?.own.size
    expect(sizeOf(ANSWER)).toBe(40)
    expect(sizeOf({ ...ANSWER, why: 'A board seat' })).toBeNull()
    expect(wantedOf(stepConversation(changed, { ...ANSWER, proposed: [] }))).toEqual([])
  })

  it('goes back to the first question and no further', () => {
    const why = after(ANSWER, { does: 'back' }, { does: 'back' })
    expect(why.stage).toBe('why')
    expect(why.why).toBe('A board seat, and my old friends')
  })
})
