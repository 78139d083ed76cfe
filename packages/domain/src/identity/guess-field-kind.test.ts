import { describe, expect, it } from 'vitest'
import { guessFieldKind } from './guess-field-kind.ts'

const words = ['alpha', 'beta', 'gamma', 'alpha']

describe('what a column holds is guessed', () => {
  it.each([
    ['first_name', 'given-name'],
    ['Vorname', 'given-name'],
    ['Prénom', 'given-name'],
    ['surname', 'family-name'],
    ['Nachname', 'family-name'],
    ['Apellidos', 'family-name'],
    ['full_name', 'full-name'],
    ['Name', 'full-name'],
    ['Middle Name', 'additional-name'],
    ['E-mail 1 - Value', 'email'],
    ['Mobile Phone', 'phone'],
    ['LinkedIn URL', 'profile'],
    ['dob', 'date'],
    ['Geburtsdatum', 'date'],
    ['postcode_fake', 'postcode'],
    ['PLZ', 'postcode'],
    ['suburb', 'place'],
    ['birth_place', 'place'],
    ['Straße', 'street'],
    ['street_number', 'house-number'],
    ['soc_sec_id', 'identifier'],
    ['Company', 'organization'],
    ['Position', 'title'],
    ['gender', 'gender'],
    ['occupation', 'text'],
    ['state', 'text'],
    ['unique_id', 'ignore'],
    ['rec_id', 'ignore'],
    ['cluster', 'ignore'],
    ['given-name', 'given-name'],
  ])('%s: %s', (name, kind) => expect(guessFieldKind(name, words)).toBe(kind))

  it('from the content where the heading is unknown', () => {
    expect(guessFieldKind('x1', ['a@b.example', 'c@d.example'])).toBe('email')
    expect(guessFieldKind('x2', ['1970-01-02', '1980-11-30'])).toBe('date')
    expect(guessFieldKind('x3', ['+49 30 1234567', '+1 212 555 0100'])).toBe('phone')
  })
  it('as nothing where it only numbers the rows or is empty', () => {
    expect(guessFieldKind('x4', ['r1', 'r2', 'r3'])).toBe('ignore')
    expect(guessFieldKind('family name', ['', ' '])).toBe('ignore')
  })
})
