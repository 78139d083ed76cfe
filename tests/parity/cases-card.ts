import { fails, invalid, ok, type ParityCase } from './case.ts'

const card = (uid: string, name: string): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${uid}`,
    `FN:${name}`,
    `N:${name.split(' ').reverse().join(';')};;;`,
    'TITLE:Partner\\, Logistics',
    'END:VCARD',
    '',
  ].join('\r\n')

const written = (href: string, uid: string, name: string) => () => [
  ['card.write', { href, vcard: card(uid, name) }] as const,
]

/** The address book and the calendar, whose usual callers are the clients of `/dav`. */
export const cardCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'card.write': [
    ok(() => ({ href: 'tove.vcf', vcard: card('uid-tove', 'Tove Lind') })),
    ok(() => ({ href: 'tove.vcf', vcard: card('uid-tove', 'Tove Dahl') })),
    fails('CARD_CHANGED', () => ({ href: 'tove.vcf', vcard: card('uid-tove', 'Tove Lind'), isNew: true })),
    fails('CARD_CHANGED', () => ({ href: 'nobody.vcf', vcard: card('uid-x', 'No Body'), ifMatch: 'x' })),
    fails('CARD_INVALID', () => ({ href: 'x.vcf', vcard: 'Hello' })),
    fails('UID_TAKEN', () => ({ href: 'x.vcf', vcard: card('uid-tove', 'Tove Lind') })),
    invalid({ href: 'a/b', vcard: '' }),
  ],
  'card.read': [
    ok(() => ({ hrefs: ['tove.vcf', 'nobody.vcf'], version: '3.0' })),
    invalid({ hrefs: ['a/b'] }),
  ],
  'card.list': [
    ok(),
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['card.list', {}]],
      from: ({ syncToken }) => ({ since: syncToken }),
    },
    fails('SYNC_TOKEN_EXPIRED', () => ({ since: 'urn:rapport:sync:1' })),
    invalid({ since: 'x'.repeat(201) }),
  ],
  'card.remove': [
    {
      expected: 'ok',
      input: () => ({}),
      before: written('lars.vcf', 'uid-lars', 'Lars Holm'),
      from: ({ href, etag }) => ({ href, ifMatch: etag }),
    },
    fails('CARD_NOT_FOUND', () => ({ href: 'lars.vcf' })),
    fails('CARD_CHANGED', () => ({ href: 'tove.vcf', ifMatch: 'x' })),
    invalid({ href: '' }),
  ],
  'feed.calendar': [ok(), ok(() => ({ today: '2026-12-01' })), invalid({ today: '2026-11-31' })],
}
