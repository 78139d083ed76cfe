import { describe, expect, it } from 'vitest'
import { contactOutcome } from './contact-record.ts'
import { type ContactDraft, EMPTY_DRAFT } from './draft.ts'

const read = (draft: Partial<ContactDraft>) =>
  contactOutcome({ ...EMPTY_DRAFT, ...draft }, { name: 'csv', uid: null }, undefined)
const email = (value: string) => ({ emails: [{ label: '', value }] })

describe('a contact', () => {
  it.each([
    ['Jane@Acme.example', ['jane@acme.example']],
    ['mailto:jane@acme.example', ['jane@acme.example']],
    ['a@x.example; b@x.example, a@x.example', ['a@x.example', 'b@x.example']],
    ['Jane Doe <jane@acme.example>', ['jane@acme.example']],
    ['"Doe, Jane" <jane@acme.example>; bo@x.example', ['jane@acme.example', 'bo@x.example']],
  ])('with the e-mail cell %s has %j', (cell, emails) => {
    expect(read(email(cell))).toMatchObject({ record: { emails } })
  })

  it('with something that is no address among its e-mails says which was left out', () => {
    expect(read(email('/o=Exchange/cn=jane bo@x.example'))).toMatchObject({
      record: { emails: ['bo@x.example'] },
      warning: expect.stringContaining('"/o=Exchange/cn=jane"'),
    })
  })

  it('is nobody without a name, a way to reach them or an organization, whatever else is said', () => {
    expect(read({ note: 'Call back', categories: ['x'] })).toMatchObject({
      finding: { outcome: 'rejected', code: 'no-person' },
    })
    for (const draft of [{ nickname: 'Bo' }, { organization: 'Acme' }, email('a@x.example')]) {
      expect(read(draft)).toHaveProperty('record')
    }
  })

  it.each([
    ['=HYPERLINK("https://x.example")', '=HYPERLINK("https://x.example")'],
    ['\u202eevil\u202c', '\u202eevil\u202c'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ])('keeps the name %j as it stands', (given, expected) => {
    expect(read({ given })).toMatchObject({ record: { givenName: expected } })
  })

  it('with a name of a megabyte in one piece keeps all of it', () => {
    const name = 'x'.repeat(1_000_000)
    expect(read({ fullName: name })).toMatchObject({ record: { givenName: name, familyName: '' } })
  })

  it('with a hundred thousand values of a kind keeps the first and says so, in no time', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `p${at}@x.example`).join(',')
    const outcome = read({ ...email(many), categories: many.split(',') })
    expect(outcome).toMatchObject({ warning: expect.stringContaining('more than 200') })
    expect(read(email(`<${'a@'.repeat(100_000)}`))).toMatchObject({ finding: { code: 'no-person' } })
  })
})
