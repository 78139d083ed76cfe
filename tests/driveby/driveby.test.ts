import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { file, importFiles } from '../import/support.ts'

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Anna,Solberg,https://www.linkedin.com/in/anna,anna@yard.example,Yard,Director,20 Nov 2026
Jonas,Berg,https://www.linkedin.com/in/jonas,jonas@yard.example,Yard,Buyer,01 Sep 2026
Mira,Adler,https://www.linkedin.com/in/mira,mira@yard.example,Yard,Buyer,02 Sep 2026
`
const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zuri Okafor\r\nN:Okafor;Zuri;;;\r\nUID:zuri\r\nEND:VCARD\r\n'

describe('drive-by networking', () => {
  let test: TestRuntime
  let ids: Readonly<Record<string, string>>
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const withPeople = async () => {
    await importFiles(test, file('Connections.csv', CONNECTIONS), file('phone.vcf', CARD))
    const { people } = await test.call(registry.people.list)
    ids = Object.fromEntries(
      people.map(({ name, personId }: { name: string; personId: string }) => [name.split(' ')[0], personId]),
    )
  }
  const show = (input: object = {}) => test.call(registry.driveby.show, input)
  const waiting = async () =>
    (await show()).debt.map(({ person }: { person: { name: string } }) => person.name)

  it('counts who was connected and heard nothing, and nobody of the address book', async () => {
    await withPeople()
    await test.call(registry.interaction.log, { personId: ids.Jonas, on: '2026-09-02', direction: 'sent' })
    const { total, byMonth, cap } = await show()
    expect(total).toMatchObject({ met: 3, within2Days: 1, within30Days: 1, never: 1, open: 1, rate: 0.5 })
    expect(byMonth.find(({ month }: { month: string }) => month === '2026-09')).toMatchObject({ met: 2 })
    expect(await waiting()).toEqual(['Anna Solberg', 'Mira Adler'])
    expect(cap).toMatchObject({ capacity: 4, toCatchUp: 1, perWeek: 3 })
  })

  it('takes somebody off who is written to, promised a word keeps them, let go or let rest drops them', async () => {
    await withPeople()
    await test.call(registry.interaction.log, { personId: ids.Jonas, on: '2026-09-02', direction: 'sent' })
    const { followUpId } = await test.call(registry['follow-up'].add, { personId: ids.Anna, text: 'Write' })
    expect((await show()).debt[0]).toMatchObject({ promisedOn: '2026-11-25' })
    await test.call(registry['follow-up'].settle, { followUpId, as: 'dropped' })
    expect(await waiting()).toEqual(['Mira Adler'])
    await test.call(registry.interaction.log, { personId: ids.Mira, direction: 'sent' })
    expect(await waiting()).toEqual([])
    expect((await show()).total).toMatchObject({ later: 1, never: 0 })
  })

  it('names the event of those days as where they were met', async () => {
    await withPeople()
    const guest = (_: unknown, index: number) => `Guest${index},House,guest${index}@house.example`
    const rows = ['Anna,Solberg,anna@yard.example', ...Array.from({ length: 20 }, guest)]
    const list = [
      'First Name,Last Name,Email,Attendee Status,Event Name,Event Start Date',
      ...rows.map((row) => `${row},Attending,Harbour Summit 2026,2026-11-19`),
    ]
    await importFiles(test, file('attendees.csv', list.join('\n')))
    const { bySource } = await show()
    expect(bySource).toMatchObject([
      { source: 'connection', name: null, met: 2 },
      { source: 'event', name: 'Harbour Summit', met: 1 },
    ])
  })

  it('leads somewhere in an empty workspace', async () => {
    expect((await show()).notice.code).toBe('no-people')
    await test.call(registry.people.add, { givenName: 'Anna', familyName: 'Solberg' })
    expect((await show()).notice.code).toBe('nobody-met')
  })
})
