import { describe, expect, it } from 'vitest'
import { birthdayDraft, NO_BIRTHDAY, readBirthday } from './birthday-draft.ts'
import { changesBetween, EMPTY_DRAFT, valuesOf } from './person-draft.ts'

describe('a person as typed', () => {
  const mira = { ...EMPTY_DRAFT, givenName: 'Mira', familyName: 'Solberg', title: 'Buyer' }

  it('says only what differs', () => {
    expect(changesBetween(mira, mira)).toEqual({})
    const phones = [{ key: 'a', label: ' work ', value: ' +47 912 34 567 ' }]
    expect(changesBetween(mira, { ...mira, title: 'Chief Buyer', phones })).toEqual({
      title: 'Chief Buyer',
      phones: [{ label: 'work', value: '+47 912 34 567' }],
    })
  })

  it('gives an emptied line back to what was imported, except a family name, which one may not have', () => {
    expect(changesBetween(mira, { ...mira, title: ' ', familyName: '' })).toEqual({
      title: null,
      familyName: '',
    })
  })

  it('leaves blank rows out, and a list emptied is empty', () => {
    const blank = { key: 'a', label: 'home', value: ' ' }
    expect(valuesOf({ ...mira, emails: [blank] }).emails).toEqual([])
    const known = { ...mira, emails: [{ ...blank, value: 'mira@harbour.example' }] }
    expect(changesBetween(known, mira)).toEqual({ emails: [] })
  })
})

describe('a birthday as typed', () => {
  it('may lack its year', () => {
    expect(readBirthday({ day: '4', month: '03', year: '' })).toBe('--03-04')
    expect(readBirthday({ day: '29', month: '02', year: '' })).toBe('--02-29')
    expect(readBirthday({ day: '14', month: '03', year: '1982' })).toBe('1982-03-14')
    expect(readBirthday(NO_BIRTHDAY)).toBeNull()
  })

  it('is no birthday when there is no such day', () => {
    expect(readBirthday({ day: '30', month: '02', year: '' })).toBeUndefined()
    expect(readBirthday({ day: '29', month: '02', year: '1983' })).toBeUndefined()
    expect(readBirthday({ day: '', month: '02', year: '' })).toBeUndefined()
  })

  it('comes back as it was', () => {
    for (const birthday of ['1982-03-04', '--12-31'])
      expect(readBirthday(birthdayDraft(birthday))).toBe(birthday)
  })
})
