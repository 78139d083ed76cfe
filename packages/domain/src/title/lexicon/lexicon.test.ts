import { describe, expect, it } from 'vitest'
import { classifyTitle, JOB_FUNCTIONS, LEVELS } from '../index.ts'
import { phrasesOf } from './compile.ts'
import { LEXICONS } from './index.ts'
import type { Lexicon } from './shape.ts'

const lexicons: [name: string, lexicon: Lexicon][] = Object.entries(LEXICONS)

describe('the lexicon', () => {
  it.each(JOB_FUNCTIONS)('leads to %s in English', (jobFunction) => {
    const fields = lexicons
      .filter(([name]) => name.startsWith('english'))
      .flatMap(([, { functions }]) => Object.values(functions?.[jobFunction] ?? {}) as string[])
      .flatMap(phrasesOf)
    expect(fields.some((field) => classifyTitle(field).function === jobFunction)).toBe(true)
  })

  it.each([
    ['training', 'Intern'],
    ['entry', 'Teacher'],
    ['senior', 'Lead Engineer'],
    ['manager', 'Manager'],
    ['director', 'Director'],
    ['vp', 'Vice President'],
    ['cxo', 'Chief Executive Officer'],
    ['partner', 'Partner'],
    ['owner', 'Owner'],
  ])('leads to the level %s', (level, title) => {
    expect(LEVELS).toContain(level)
    expect(classifyTitle(title).level).toBe(level)
  })

  it.each(lexicons)('%s files no phrase under two functions', (_, { functions }) => {
    const filedUnder = new Map<string, string>()
    const twice: string[] = []
    for (const [jobFunction, words] of Object.entries(functions ?? {})) {
      for (const phrase of (Object.values(words) as string[]).flatMap(phrasesOf)) {
        const other = filedUnder.get(phrase)
        if (other !== undefined && other !== jobFunction) twice.push(`${phrase}: ${other}, ${jobFunction}`)
        filedUnder.set(phrase, jobFunction)
      }
    }
    expect(twice).toEqual([])
  })
})
