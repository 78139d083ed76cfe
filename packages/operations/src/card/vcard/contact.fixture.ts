import type { ContactCard, RelatedName } from '@rapport/importers'
import fc from 'fast-check'
import type { Contact } from './contact.ts'

export const NO_CARD: ContactCard = {
  prefix: null,
  additionalName: null,
  nickname: null,
  emails: [],
  phones: [],
  addresses: [],
  urls: [],
  department: null,
  birthday: null,
  anniversary: null,
  note: null,
  categories: [],
  related: [],
  photo: null,
  extra: [],
}

export const IRIS: Contact = {
  uid: 'urn:uuid:11111111-2222-4333-8444-555555555555',
  revisedAt: '2026-11-23T10:00:00Z',
  givenName: 'Iris',
  familyName: 'Fell',
  suffix: null,
  profile: null,
  emails: [],
  organization: null,
  title: null,
  card: NO_CARD,
}

/** The smallest GIF picture. */
export const PIXEL_GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

const KINDS = [
  'manager',
  'assistant',
  'referred-by',
  'spouse',
  'child',
  'parent',
  'sibling',
  'friend',
] as const

/** Text as readers give it: with something to see, nothing round it, line breaks of one kind. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'a;,:\\"^n\n\t =é月🎉'), maxLength: 100 }),
  )
  .map((value) =>
    value
      .toWellFormed()
      .replace(/\r\n?|\0/g, '\n')
      .trim(),
  )
  .filter((value) => value !== '')
const maybe = fc.option(text)
const word = fc.string({ unit: fc.constantFrom(...'abcdeé月'), minLength: 1, maxLength: 12 })
const label = fc.option(
  fc.oneof(fc.constantFrom('work', 'home', 'mobile', 'work fax', 'fax', 'pager', 'other'), word),
)
const date = fc.option(fc.constantFrom('1974-01-22', '--01-22', '--02-29', '2000-02-29', '1999-12-31'))
const email = fc.tuple(word, word).map(([user, host]) => `${user}@${host}.example`.toLowerCase())
const phone = fc
  .string({ unit: fc.constantFrom(...'+0123456789-() /;,x'), minLength: 1 })
  .map((value) => value.trim())

const address = fc
  .record({ label, street: maybe, city: maybe, region: maybe, postalCode: maybe, country: maybe })
  .filter(({ label: _, ...parts }) => Object.values(parts).some((part) => part !== null))

const related: fc.Arbitrary<RelatedName> = fc.oneof(
  fc.record({
    relation: fc.constantFrom(...KINDS),
    label: fc.option(fc.constantFrom('Boss', 'wife', 'Mother-in-law')),
    name: text,
    isUid: fc.constant(false),
  }),
  fc.record({
    relation: fc.constant('other' as const),
    label: fc.option(fc.constantFrom('Godmother', 'agent')),
    name: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    isUid: fc.constant(true),
  }),
)

/** Any contact that a reader could have given, UID and date of revision aside. */
export const anyContact: fc.Arbitrary<Contact> = fc
  .record({
    emails: fc.uniqueArray(fc.record({ label, value: email }), {
      selector: ({ value }) => value,
      maxLength: 4,
    }),
    suffix: maybe,
    organization: maybe,
    title: maybe,
    profile: fc.option(word.map((slug) => slug.normalize('NFC').toLowerCase())),
    givenName: text,
    familyName: fc.oneof(text, fc.constant('')),
    card: fc.record({
      prefix: maybe,
      additionalName: maybe,
      nickname: maybe,
      phones: fc.uniqueArray(fc.record({ label, value: phone.filter((value) => value !== '') }), {
        selector: ({ label: name, value }) => `${name} ${value}`,
        maxLength: 4,
      }),
      addresses: fc.uniqueArray(address, { selector: (value) => JSON.stringify(value), maxLength: 2 }),
      urls: fc.uniqueArray(fc.record({ label, value: fc.webUrl() }), {
        selector: ({ value }) => value,
        maxLength: 3,
      }),
      department: maybe,
      birthday: date,
      anniversary: date,
      note: maybe,
      categories: fc.uniqueArray(text, { maxLength: 4 }),
      related: fc.uniqueArray(related, { selector: (value) => JSON.stringify(value), maxLength: 3 }),
      photo: fc.option(fc.constant({ mediaType: 'image/gif' as const, base64: PIXEL_GIF })),
      extra: fc.uniqueArray(fc.constantFrom('GENDER:F', 'item3.X-A;B="c:d":e', 'ROLE:Cox'), { maxLength: 3 }),
    }),
  })
  .map(({ emails, card, ...person }) => ({
    ...IRIS,
    ...person,
    emails: emails.map(({ value }) => value),
    card: { ...card, emails },
  }))
