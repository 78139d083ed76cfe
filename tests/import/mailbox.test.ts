import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import {
  type Dovecot,
  startDovecot,
  whyNoDovecot,
} from '../../packages/importers/src/remote/testing/dovecot.ts'

const OWNER = 'ola@own.example'
const PASSWORD = 'canary-mailbox-word'
const WITHOUT = whyNoDovecot()

const letter = (id: string, from: string, to: string): string =>
  [
    `From: ${from}`,
    `To: ${to}`,
    'Date: Fri, 20 Nov 2026 11:00:00 +0100',
    `Message-ID: <${id}@mail.example>`,
    'Subject: The crane',
    '',
    'Hello',
    '',
  ].join('\r\n')

describe.skipIf(WITHOUT !== null)(`a mailbox${WITHOUT === null ? '' : ` (skipped: ${WITHOUT})`}`, () => {
  let test: TestRuntime
  let server: Dovecot | undefined
  beforeAll(async () => {
    server = await startDovecot(OWNER, PASSWORD)
    await server.deliver('Sent', '1', letter('out-1', OWNER, 'Mira Okonkwo <mira@harbour.example>'))
    await server.deliver('', '1', letter('in-1', 'Mira Okonkwo <mira@harbour.example>', OWNER))
    await server.deliver('', '2', letter('in-2', 'A Stranger <stranger@elsewhere.example>', OWNER))
  })
  afterAll(async () => server?.stop())
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const connect = (given: object = {}) =>
    test.call(registry.mailbox.connect, {
      host: 'localhost',
      port: server?.port,
      isSecure: false,
      user: OWNER,
      password: PASSWORD,
      name: 'Post',
      ...given,
    })
  const refresh = async (input: object = {}) => (await test.call(registry.source.refresh, input)).sources
  const names = async () =>
    (await test.call(registry.people.list)).people.map((person: { name: string }) => person.name)

  it('brings the people one has written to, and what has come since the last reading', async () => {
    await connect()
    expect(await refresh()).toMatchObject([
      { name: 'Post', outcome: 'read', report: { totals: { rows: 3, created: 2, skipped: 1 } } },
    ])
    expect(await names()).toEqual(['Mira Okonkwo'])
    expect(await refresh()).toMatchObject([{ outcome: 'unchanged' }])

    await server?.deliver('', '3', letter('in-3', 'Mira Okonkwo <mira@harbour.example>', OWNER))
    expect(await refresh()).toMatchObject([
      { outcome: 'read', report: { totals: { rows: 1, created: 1 }, people: { created: 0 } } },
    ])
  })

  it('comes in again from the start after its import was undone', async () => {
    await connect()
    const [first] = await refresh()
    await test.call(registry.import.undo, { importId: first.report.importId })
    expect(await names()).toEqual([])
    expect(await refresh()).toMatchObject([{ report: { totals: first.report.totals } }])
    expect(await names()).toEqual(['Mira Okonkwo'])
  })

  it('with a wrong password is told so, and read with the right one', async () => {
    const { sourceId } = await connect({ password: 'wrong' })
    expect(await refresh()).toMatchObject([{ outcome: 'failed', failure: { code: 'LOGIN_REFUSED' } }])
    expect(await refresh({ sourceId, password: PASSWORD })).toMatchObject([{ outcome: 'read' }])
    expect(await refresh()).toMatchObject([{ outcome: 'unchanged' }])
  })

  it('that does not answer takes nothing from a second', async () => {
    await connect({ port: 1, name: 'Nobody there' })
    await connect()
    expect(await refresh()).toMatchObject([
      { name: 'Nobody there', failure: { code: 'UNREACHABLE' } },
      { name: 'Post', outcome: 'read' },
    ])
  })
})
