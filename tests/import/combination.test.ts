import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, dump, file, importFiles } from './support.ts'

const OWNER = 'ola@own.example'

const google = (...rows: readonly string[]) =>
  file(
    'contacts.csv',
    ['First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value', ...rows].join(
      '\n',
    ),
  )

const vcard = (uid: string, given: string, family: string, ...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `UID:${uid}`, `N:${family};${given};;;`, `FN:${given} ${family}`]
    .concat(lines, 'END:VCARD', '')
    .join('\r\n')

/** Mails of the owner, an mbox. */
const mails = (name: string, ...ids: readonly (readonly [id: string, to: string])[]) =>
  file(
    name,
    ids
      .map(([id, to]) =>
        [
          `From ${OWNER} Fri Nov 20 11:00:00 2026`,
          `From: ${OWNER}`,
          `To: ${to}`,
          'Date: Fri, 20 Nov 2026 11:00:00 +0100',
          `Message-ID: <${id}@mail.example>`,
          'Subject: The crane',
          '',
          'Hello',
          '',
        ].join('\n'),
      )
      .join('\n'),
  )

const attendees = (status: string) =>
  file(
    'report.csv',
    [
      'Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Attendee Status,Event Name,Event Start Date',
      `1,2026-04-01,Bo,Berg,bo@berg.example,1,General,7,${status},Spring Summit,2026-05-20`,
    ].join('\n'),
  )

const OTHERS = ['Anna', 'Boris', 'Chidi', 'Dora', 'Emeka', 'Freya']

describe('what is done to the same people in turn', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    await test.call(registry.workspace.update, { ownerEmails: [OWNER] })
    // The resolver learns from a book what an address is worth.
    await importFiles(test, google(...OTHERS.map((name) => `${name},Other,,${name}@other.example,,`)))
  })
  afterEach(() => test.close())

  const undo = (importId: string) => test.call(registry.import.undo, { importId })
  const people = async (): Promise<{ personId: string; name: string }[]> =>
    (await test.call(registry.people.list)).people.filter(
      ({ name }: { name: string }) => !name.endsWith('Other'),
    )
  const show = (personId: string) => test.call(registry.people.show, { personId })
  const only = async () => {
    const [person, ...others] = await people()
    expect(others).toEqual([])
    return show(person?.personId ?? '')
  }

  it('leaves the card of an address book its own when LinkedIn names an address that was mailed to', async () => {
    await importFiles(test, google('Mira,Solberg,,mira@harbour.example,Mobile,+47 22 33 44 55'))
    await importFiles(test, mails('mail.mbox', ['1', 'mira@harbour.example']))
    const before = await dump(test)
    const row = { first: 'Mira', last: 'Solberg', slug: 'mira-solberg', email: 'mira@harbour.example' }
    const connections = () => file('Connections.csv', connectionsCsv([row]))
    await importFiles(test, connections())
    const { cards, contact } = await only()
    expect(cards.map(({ book }: { book: string }) => book).sort()).toEqual(['google', 'linkedin'])
    expect(contact.phones).toMatchObject([{ value: '+47 22 33 44 55' }])
    expect(await importFiles(test, connections())).toMatchObject({ totals: { unchanged: 1 } })
    for (const each of (await test.call(registry.import.list)).imports.slice(0, 2)) await undo(each.importId)
    expect(await dump(test)).toEqual(before)
  })

  it('keeps whom the user entered by hand when an import of their namesake is undone', async () => {
    const { personId } = await test.call(registry.people.add, { givenName: 'Mira', familyName: 'Solberg' })
    const before = await dump(test)
    const rows = [{ first: 'Mira', last: 'Solberg', slug: 'mira-solberg' }]
    const { importId } = await importFiles(test, file('Connections.csv', connectionsCsv(rows)))
    await undo(importId)
    expect((await people()).map((person) => person.personId)).toEqual([personId])
    expect(await dump(test)).toEqual(before)
  })

  it('knows whom one writes to by their address when one of two mailboxes is undone', async () => {
    const first = await importFiles(test, mails('one.mbox', ['1', 'mira@harbour.example']))
    await importFiles(test, mails('two.mbox', ['2', 'mira@harbour.example']))
    await undo(first.importId)
    expect((await only()).person.emails).toEqual(['mira@harbour.example'])
    await importFiles(test, mails('three.mbox', ['3', 'mira@harbour.example']))
    expect((await only()).timelineTotal).toBe(2)
  })

  it('takes back an edit that was made on a card before it was merged', async () => {
    await importFiles(test, google('Mira,Solberg,,,,', 'Wanda,Reyes,,,,'))
    const [mira, wanda] = await people()
    await test.call(registry.people.edit, { personId: wanda?.personId, nickname: 'Wan' })
    await test.call(registry.people.merge, { personId: mira?.personId, otherId: wanda?.personId })
    expect((await only()).contact.nickname).toBe('Wan')
    await test.call(registry.people.edit, { personId: mira?.personId, nickname: null })
    expect((await only()).contact.nickname).toBeNull()
  })

  it('joins nobody new with a person who was taken out of view, through one of their cards', async () => {
    await importFiles(test, google('Mira,Solberg,,mira@harbour.example,,'))
    await importFiles(test, file('a.vcf', vcard('a', 'Mira', 'Solberg', 'EMAIL:mira@harbour.example')))
    const { person } = await only()
    await test.call(registry.people.remove, { personId: person.personId })
    await importFiles(
      test,
      file(
        'Connections.csv',
        connectionsCsv([{ first: 'Mira', last: 'Solberg', slug: 'ms', email: 'mira@harbour.example' }]),
      ),
    )
    expect((await only()).cards).toMatchObject([{ book: 'linkedin' }])
    expect(await test.call(registry.people.duplicates)).toEqual({ total: 0, pairs: [] })
  })

  it('shows what was chosen of the other, whichever of their cards has it', async () => {
    await importFiles(test, google('Wanda,Reyes,,wanda@harbour.example,,'))
    await importFiles(
      test,
      file('w.vcf', vcard('w', 'Wanda', 'Reyes', 'EMAIL:wanda@harbour.example', 'BDAY:1970-04-02')),
      file('m.vcf', vcard('m', 'Mira', 'Solberg', 'BDAY:1980-01-01')),
    )
    const [mira, wanda] = await people()
    expect((await show(wanda?.personId ?? '')).cards).toHaveLength(2)
    await test.call(registry.people.merge, {
      personId: mira?.personId,
      otherId: wanda?.personId,
      takeFromOther: ['birthday'],
    })
    expect((await only()).contact.birthday).toBe('1970-04-02')
  })

  it('shows once that somebody was at an event, as its newest list says', async () => {
    const before = await dump(test)
    const first = await importFiles(test, attendees('Attending'))
    const second = await importFiles(test, attendees('Checked In'))
    const { timeline, timelineTotal } = await only()
    expect(timeline).toMatchObject([{ kind: 'attendance', text: 'attended' }])
    expect(timelineTotal).toBe(1)
    await undo(second.importId)
    expect((await only()).timeline).toMatchObject([{ text: 'registered' }])
    await undo(first.importId)
    expect(await dump(test)).toEqual(before)
  })

  it('keeps the family name that was chosen when only the given name is put right later', async () => {
    await importFiles(test, google('Mira,Solberg,,,,', 'Wanda,Reyes,,,,'))
    const [mira, wanda] = await people()
    await test.call(registry.people.merge, {
      personId: mira?.personId,
      otherId: wanda?.personId,
      takeFromOther: ['name'],
    })
    expect((await people())[0]?.name).toBe('Wanda Reyes')
    await test.call(registry.people.edit, { personId: mira?.personId, givenName: 'Wan' })
    expect((await people())[0]?.name).toBe('Wan Reyes')
  })

  it('shows the addresses and numbers of both when one of them was entered by hand', async () => {
    await importFiles(test, google('Mira,Solberg,,mira@harbour.example,Mobile,+47 22 33 44 55'))
    const [mira] = await people()
    const { personId } = await test.call(registry.people.add, {
      givenName: 'Mira',
      familyName: 'Solberg',
      emails: [{ label: null, value: 'own@mira.example' }],
      phones: [{ label: null, value: '+47 99 88 77 66' }],
    })
    await test.call(registry.people.merge, { personId: mira?.personId, otherId: personId })
    const { person, contact } = await only()
    expect(person.emails).toEqual(['mira@harbour.example', 'own@mira.example'])
    expect(contact.phones).toHaveLength(2)
  })

  it('adds what a book says to somebody entered by hand before, and found to be the same', async () => {
    await test.call(registry.people.add, {
      givenName: 'Mira',
      familyName: 'Solberg',
      emails: [{ label: null, value: 'mira@harbour.example' }],
      phones: [{ label: null, value: '+47 99 88 77 66' }],
    })
    await importFiles(test, google('Mira,Solberg,,mira@harbour.example,Mobile,+47 22 33 44 55'))
    const { person, contact, cards } = await only()
    expect(cards).toHaveLength(2)
    expect(person.emails).toEqual(['mira@harbour.example'])
    expect(contact.phones).toHaveLength(2)
  })
})
