import { registry } from '@rapport/operations'
import { generateAddressBooks } from '@rapport/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './server.ts'

/** So many cards that comparing them takes longer than any other answer. */
const PEOPLE = 1_500

let site: TestServer
beforeAll(async () => {
  site = await startTestServer()
  const { files } = generateAddressBooks({ seed: 'long calls', people: PEOPLE })
  const imported = files.map(({ name, text }) => new File([text], name))
  await site.runtime.call(registry.import.run, { files: imported })
})
afterAll(() => site.close())

test('row 44: while everybody is compared with everybody, others are answered', async () => {
  // What was found is kept until a person changes.
  await site.runtime.call(registry.people.add, { givenName: 'Mira', familyName: 'Castellan' })
  let isCompared = false
  const compared = site.call('/api/people/duplicates').then((response) => {
    isCompared = true
    return response.status
  })
  const answers: number[] = []
  while (!isCompared) {
    answers.push((await site.call('/api/workspace')).status)
    answers.push((await site.call('/api/people?query=castellan')).status)
  }
  expect(await compared).toBe(200)
  expect(answers.length).toBeGreaterThan(4)
  expect(answers.every((status) => status === 200)).toBe(true)
})
