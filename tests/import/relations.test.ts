import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { file, importFiles } from './support.ts'

const OUTLOOK = [
  `First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,Company,Job Title,Manager's Name,Assistant's Name,Spouse,Business Phone`,
  `Jonas,,Brandt,,,,jonas@harbour.example,Harbour Freight,Buyer,Mira Solberg,Otto Anders,,+49 30 1234567`,
  `Mira,,Solberg,,,,mira@harbour.example,Harbour Freight,Director Procurement,,,,+49 30 1234567`,
].join('\r\n')

describe('who an address book says belongs together', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const show = async (query: string) => {
    const { people } = await test.call(registry.people.list, { query })
    return test.call(registry.people.show, { personId: people[0].personId })
  }

  it('is shown from both sides, and by name where nobody known bears it', async () => {
    await importFiles(test, file('contacts.csv', OUTLOOK))
    const jonas = await show('Jonas Brandt')
    const mira = await show('Mira Solberg')
    expect(jonas.relations).toMatchObject([
      { relation: 'assistant', name: 'Otto Anders', personId: null, isIncoming: false },
      { relation: 'manager', name: 'Mira Solberg', personId: mira.person.personId, isIncoming: false },
    ])
    expect(mira.relations).toMatchObject([
      { relation: 'manager', name: 'Jonas Brandt', personId: jonas.person.personId, isIncoming: true },
    ])
  })

  it('keeps colleagues who share a switchboard two people', async () => {
    await importFiles(test, file('contacts.csv', OUTLOOK))
    expect((await test.call(registry.people.list)).total).toBe(2)
  })

  it('names nobody when two people bear the name', async () => {
    await importFiles(test, file('contacts.csv', OUTLOOK))
    await test.call(registry.people.add, {
      givenName: 'Mira',
      familyName: 'Solberg',
      email: 'mira@other.example',
    })
    const jonas = await show('Jonas Brandt')
    expect(jonas.relations[1]).toMatchObject({ name: 'Mira Solberg', personId: null })
  })

  it('goes with the import it came from', async () => {
    const { importId } = await importFiles(test, file('contacts.csv', OUTLOOK))
    await test.call(registry.import.undo, { importId })
    expect((await test.call(registry.people.list)).total).toBe(0)
  })
})
