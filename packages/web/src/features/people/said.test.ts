import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT, valuesOf } from '../../ui/person-form/index.ts'
import { said } from './said.ts'

describe('somebody new', () => {
  it('is described by what was typed, and by nothing else', () => {
    expect(said(valuesOf({ ...EMPTY_DRAFT, givenName: ' Mira ' }))).toEqual({ givenName: 'Mira' })
    expect(said(valuesOf(EMPTY_DRAFT))).toEqual({})
  })
})
