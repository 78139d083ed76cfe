import { describe, expect, it } from 'vitest'
import { readSources } from '../read-sources.ts'
import { outcomes, readAll, recordsOf, source } from '../testing/read-all.ts'

const group = (type: string, ...values: readonly unknown[]) => ({ count: values.length, type, values })
const entry = (uuid: string, properties: object, more: object = {}) => ({
  uuid,
  created_at: '2021-03-04T10:00:00.000000Z',
  updated_at: '2021-03-05T10:00:00.000000Z',
  properties,
  ...more,
})
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

function exported(...contacts: readonly unknown[]) {
  return JSON.stringify({
    version: '1.0-preview.1',
    app_version: '4.0.0',
    export_date: '2026-11-20T08:00:00.000000Z',
    url: 'https://monica.example',
    exported_by: 'u1',
    account: {
      uuid: 'a1',
      data: [
        group('user', { uuid: 'u1', first_name: 'Ola', last_name: 'Owner', email: 'Ola@owner.example' }),
        group('contact', ...contacts),
        group(
          'relationship',
          entry('r1', { type: 'boss', contact_is: 'c1', of_contact: 'c2' }),
          entry('r2', { type: 'child', contact_is: 'c1', of_contact: 'c3' }),
          entry('r3', { type: 'uncle', contact_is: 'c2', of_contact: 'c1' }),
        ),
        group('photo', entry('p1', { mime_type: 'image/png', dataUrl: `data:image/png;base64,${PNG}` })),
        group(
          'activity',
          entry('act1', { summary: 'Dinner', description: 'Pasta', happened_at: '2021-05-06' }),
          entry('act2', { summary: 'Alone', happened_at: '2021-05-06' }),
        ),
      ],
      properties: { journal_entries: [{ uuid: 'j1', properties: { type: 'entry', post: 'Dear diary' } }] },
      instance: {
        contact_field_types: [
          entry('t-mail', { name: 'Email', type: 'email' }),
          entry('t-phone', { name: 'Phone', type: 'phone' }),
          entry('t-li', { name: 'LinkedIn' }),
        ],
      },
    },
  })
}

const bo = entry(
  'c1',
  {
    first_name: 'Bo',
    last_name: 'Berg',
    nickname: 'Bobby',
    company: 'Berg AS',
    job: 'Owner',
    description: 'Sails.',
    food_preferences: 'No nuts',
    tags: ['sailing', 'Oslo'],
    avatar: { avatar_source: 'photo', avatar_photo: 'p1' },
    birthdate: { is_age_based: false, is_year_unknown: true, date: '1900-08-03T00:00:00.000000Z' },
    first_met_through: 'c2',
  },
  {
    data: [
      group('call', entry('k1', { called_at: '2021-04-05T12:00:00.000000Z', contact_called: true })),
      group(
        'contact_field',
        entry('f1', { data: 'bo@berg.example', type: 't-mail' }),
        entry('f2', { data: '+47 22 33 44 55', type: 't-phone' }),
        entry('f3', { data: 'https://linkedin.com/in/bo-berg', type: 't-li' }),
      ),
      group('note', entry('n1', { body: 'Likes boats\nand tea' }), entry('n2', { body: ' ' })),
      group('gift', entry('g1', { name: 'Compass', status: 'offered', comment: 'brass' })),
      group('reminder', entry('m1', { title: 'Call' })),
      group('address', entry('d1', { name: 'Home', street: 'Main St 1', city: 'Oslo', country: 'NO' })),
      group(
        'conversation',
        entry('v1', {
          happened_at: '2021-04-06',
          messages: [
            entry('w1', { content: 'Hi', written_by_me: true }),
            entry('w2', { content: 'Hello', written_by_me: false }),
          ],
        }),
      ),
      { count: 1, type: 'activity', values: ['act1'] },
    ],
  },
)
const ann = entry('c2', {
  first_name: 'Ann',
  last_name: 'Aa',
  birthdate: { is_age_based: true, date: '1990-01-01' },
})
const tom = entry('c3', { first_name: 'Tom', is_partial: true })

describe('an export of Monica', () => {
  it('gives people with what stands on their page, and those related by identifier or name', async () => {
    const { begin, files } = await readAll(source('monica.json', exported(bo, ann, tom)))
    expect(begin).toMatchObject({
      owner: { name: 'Ola Owner', email: 'ola@owner.example' },
      exportedOn: '2026-11-20',
      files: [{ kind: 'monica' }],
    })
    expect(recordsOf(files[0]?.rows ?? []).slice(0, 2)).toMatchObject([
      {
        givenName: 'Bo',
        familyName: 'Berg',
        profile: 'bo-berg',
        emails: ['bo@berg.example'],
        organization: 'Berg AS',
        title: 'Owner',
        book: { name: 'monica', uid: 'c1' },
        card: {
          nickname: 'Bobby',
          phones: [{ value: '+47 22 33 44 55' }],
          urls: [],
          addresses: [{ label: 'home', street: 'Main St 1', city: 'Oslo' }],
          birthday: '--08-03',
          note: 'Sails.\nFood: No nuts',
          categories: ['sailing', 'Oslo'],
          related: [
            { relation: 'manager', label: 'boss', name: 'c2', isUid: true },
            { relation: 'child', label: null, name: 'Tom', isUid: false },
            { relation: 'referred-by', name: 'c2', isUid: true },
          ],
          photo: { mediaType: 'image/png', base64: PNG },
        },
      },
      {
        givenName: 'Ann',
        book: { uid: 'c2' },
        card: { birthday: null, related: [{ relation: 'other', label: 'uncle', name: 'c1' }] },
      },
    ])
  })

  it('gives what happened as notes, calls and meetings, and a reason for every other entry', async () => {
    const { files } = await readAll(source('monica.json', exported(bo, ann, tom)))
    const rows = files[0]?.rows ?? []
    expect(outcomes(rows)).toEqual([
      '1 person',
      '2 person',
      '3 skipped partial-contact',
      '4 note',
      '5 skipped empty-note',
      '6 call',
      '7 note',
      '8 note',
      '9 skipped reminder',
      '10 meeting',
      '11 skipped no-attendees',
      '12 skipped journal',
    ])
    expect(recordsOf(rows).slice(2)).toMatchObject([
      {
        text: 'Likes boats\nand tea',
        person: { email: 'bo@berg.example' },
        createdAt: '2021-03-04T10:00:00Z',
      },
      { at: '2021-04-05T12:00:00Z', direction: 'received', isMissed: false },
      { text: 'Conversation on 2021-04-06\nI: Hi\nBo Berg: Hello' },
      { text: 'Gift: Compass\noffered\nbrass' },
      { uid: 'monica-act1', title: 'Dinner', note: 'Pasta', participants: [{ name: 'Bo Berg' }] },
    ])
  })

  it('takes keys like "__proto__" for data', async () => {
    const text = exported(bo).replace('"nickname"', '"__proto__":{"polluted":true},"nickname"')
    const { files } = await readAll(source('monica.json', text))
    expect(recordsOf(files[0]?.rows ?? [])[0]).toMatchObject({ givenName: 'Bo' })
    expect('polluted' in {}).toBe(false)
  })

  it.each([
    ['broken off', (text: string) => text.slice(0, -30), 'ARCHIVE_DAMAGED'],
    [
      'nested a hundred thousand deep',
      (text: string) => text.replace('"uuid":"a1"', `"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      'ARCHIVE_UNSAFE',
    ],
    ['without contacts', () => exported(), 'NOTHING_TO_IMPORT'],
  ])('%s is refused, and says so', async (_, spoil, code) => {
    const opened = await readSources([source('monica.json', spoil(exported(bo, ann)))])
    expect(opened).toMatchObject({ ok: false, failure: { code, entry: 'monica.json' } })
  })
})
