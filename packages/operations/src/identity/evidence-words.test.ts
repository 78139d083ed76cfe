import type { Evidence } from '@rapport/domain'
import { describe, expect, it } from 'vitest'
import { evidenceInWords } from './evidence-words.ts'

const evidence = (finding: Partial<Evidence>): Evidence => ({
  field: 'family name',
  kind: 'family-name',
  level: 'same',
  left: 'solberg',
  right: 'solberg',
  weight: 8,
  ...finding,
})

describe('evidence in words', () => {
  it('writes names as names', () => {
    expect(evidenceInWords(evidence({}))).toBe('The same family name: Solberg')
    expect(evidenceInWords(evidence({ left: "anne-marie o'brien", right: "anne-marie o'brien" }))).toBe(
      "The same family name: Anne-Marie O'brien",
    )
    expect(evidenceInWords(evidence({ level: 'nickname', left: 'bob', right: 'robert' }))).toBe(
      '“Bob” and “Robert” are forms of one name',
    )
  })

  it('names the one number or address that both have, of several', () => {
    const number = {
      field: 'number',
      kind: 'phone',
      left: '+1 203 555 0115, +1 606 555 0103',
      right: '+16065550103',
    } as const
    expect(evidenceInWords(evidence(number))).toBe('The same number: +1 606 555 0103')
    const email = {
      field: 'e-mail',
      kind: 'email',
      left: 'a@one.example, b@two.example',
      right: 'b@two.example',
    } as const
    expect(evidenceInWords(evidence(email))).toBe('The same e-mail: b@two.example')
  })
})
