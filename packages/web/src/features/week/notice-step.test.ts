import { describe, expect, it } from 'vitest'
import { noticeWords, stepFor } from './notice-step.ts'

describe('notices of the plan', () => {
  it('lead to where the matter is mended', () => {
    expect(stepFor('no-purpose')?.to).toBe('/start')
    expect(stepFor('no-people')?.to).toBe('/imports')
    expect(stepFor('nothing-fits')).toBeNull()
  })

  it('show no shell command in the browser', () => {
    const notice = {
      code: 'no-purpose',
      text: 'No purpose yet.',
      next: 'rapport network add --kind career',
    } as const
    expect(noticeWords(notice).text).not.toContain('rapport network')
  })
})
