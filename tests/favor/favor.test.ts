import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { file, importFiles } from '../import/support.ts'

const RECOMMENDATIONS = `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Anna,Solberg,Harbour Freight,Director,"Calm, precise, funny.","06/04/25, 08:51 AM",VISIBLE
`
const OUTLOOK = [
  'First Name,Last Name,E-mail Address,Company,Job Title,Referred By',
  'Jonas,Brandt,jonas@harbour.example,Harbour Freight,Buyer,Mira Solberg',
  'Mira,Solberg,mira@harbour.example,Harbour Freight,Director Procurement,',
].join('\r\n')

describe('what one did for the other', () => {
  let test: TestRuntime
  let personId: string
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    personId = (await test.call(registry.people.add, { givenName: 'Anna', familyName: 'Solberg' })).personId
  })
  afterEach(() => test.close())

  const received = (more: object = {}) =>
    test.call(registry.favor.log, {
      personId,
      direction: 'received',
      kind: 'introduction',
      text: 'Introduced me to the head of the yard',
      on: '2026-03-02',
      ...more,
    })
  const show = () => test.call(registry.people.show, { personId })

  it('is in the balance and the timeline at once, and can be taken back', async () => {
    expect((await show()).balance).toEqual({ given: 0, received: 0 })
    const { favorId } = await received()
    await received({ direction: 'given', kind: 'recommendation', text: 'Wrote a page on her' })
    const { balance, timeline } = await show()
    expect(balance).toEqual({ given: 1, received: 1 })
    expect(timeline).toContainEqual(
      expect.objectContaining({
        entryId: favorId,
        kind: 'favor',
        title: 'introduction',
        text: 'Introduced me to the head of the yard',
        direction: 'received',
        isOwn: true,
      }),
    )
    expect(timeline).toContainEqual(
      expect.objectContaining({ kind: 'recommendation', text: 'Wrote a page on her', isOwn: true }),
    )
    await test.call(registry.favor.remove, { favorId })
    expect((await show()).balance).toEqual({ given: 1, received: 0 })
  })

  it('makes somebody a candidate for the chosen few', async () => {
    await received()
    const { candidates } = await test.call(registry.few.suggest)
    expect(candidates[0]).toMatchObject({ name: 'Anna Solberg', reasons: [{ kind: 'introduction' }] })
  })

  it('is listed newest first, of one person also by a card merged into them', async () => {
    await received()
    await received({ on: '2026-05-01', kind: 'lead', text: 'Sent a lead' })
    const other = await test.call(registry.people.add, { givenName: 'Ann', familyName: 'Solberg' })
    await test.call(registry.people.merge, { personId, otherId: other.personId })
    const { favors, total } = await test.call(registry.favor.list, { personId: other.personId })
    expect(total).toBe(2)
    expect(favors.map(({ kind, isOwn }: { kind: string; isOwn: boolean }) => [kind, isOwn])).toEqual([
      ['lead', true],
      ['introduction', true],
    ])
  })

  it('goes only by undoing the import where an import brought it', async () => {
    const { importId } = await importFiles(test, file('Recommendations_Received.csv', RECOMMENDATIONS))
    const { favors } = await test.call(registry.favor.list)
    expect(favors).toMatchObject([{ kind: 'recommendation', isOwn: false, madeOn: '2025-06-04' }])
    expect(await test.run(registry.favor.remove, { favorId: favors[0].favorId })).toMatchObject({
      ok: false,
      failure: { code: 'FAVOR_NOT_FOUND' },
    })
    await test.call(registry.import.undo, { importId })
    expect((await test.call(registry.favor.list)).total).toBe(0)
  })

  it('is read from an address book that says who referred somebody', async () => {
    await importFiles(test, file('contacts.csv', OUTLOOK))
    const { candidates } = await test.call(registry.few.suggest)
    expect(candidates).toMatchObject([
      {
        name: 'Mira Solberg',
        reasons: [{ kind: 'introduction', text: 'Introduced you to Jonas Brandt', source: 'address-book' }],
      },
    ])
  })
})
