import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, file, importFiles, messagesCsv } from '../import/support.ts'

interface Tie {
  readonly name: string
  readonly personId: string
  readonly likely: { readonly score: number; readonly reasons: readonly { readonly kind: string }[] }
  readonly worth: Tie['likely']
  readonly occasion: Tie['likely']
  readonly serves: { readonly fit: number; readonly need: string } | null
  readonly opener: { readonly text: string }
}

describe('sleeping ties', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const meet = async (givenName: string, years: readonly number[], facts: object = {}): Promise<string> => {
    const { personId } = await test.call(registry.people.add, { givenName, familyName: 'Vale', ...facts })
    for (const year of years) {
      for (const month of ['02', '05', '09']) {
        await test.call(registry.interaction.log, {
          personId,
          on: `${year}-${month}-11`,
          channel: 'in-person',
        })
      }
    }
    return personId
  }
  const list = async (input: object = {}) => test.call(registry.dormant.list, input)
  const namesOf = ({ people }: { readonly people: readonly Tie[] }) => people.map(({ name }) => name)

  const letRest = (
    personId: string,
    rest: { readonly until: string | null; readonly reason: string | null; readonly setOn: string } | null,
  ) =>
    test.runtime.store.write(
      test.runtime.workspaceId,
      ({ standing }) => standing.letRest(personId, rest),
      () => true,
    )

  const seekBuyers = async () => {
    const { networkId } = await test.call(registry.network.add, {
      kind: 'career',
      purpose: 'Find my next role',
    })
    const { objectiveId } = await test.call(registry.objective.add, {
      network: networkId,
      statement: 'Speak with three heads of purchasing about customs work',
      due: '2027-01-31',
    })
    await test.call(registry.need.add, { objective: objectiveId, function: 'Purchasing', level: 'director' })
    return objectiveId
  }

  it('say what they need when nothing is on record', async () => {
    expect((await list()).notice.code).toBe('no-people')
    await test.call(registry.people.add, { givenName: 'Ana', familyName: 'Vale' })
    expect((await list()).notice.code).toBe('no-history')
  })

  it('are listed for an objective with two scores, what they serve, and an opener made of facts', async () => {
    const ana = await meet('Ana', [2021, 2022, 2023], {
      title: 'Head of Purchasing',
      organization: 'Lumen Yards',
      email: 'ana@lumen.example',
    })
    await meet('Bram', [2021, 2022, 2023], { title: 'Barista', email: 'bram@cups.example' })
    await meet('Cleo', [2026])
    await test.call(registry.learned.add, { personId: ana, text: 'needs a tax lawyer' })
    await test.call(registry.learned.add, { text: 'I can offer a tax lawyer for an hour' })
    const objective = await seekBuyers()
    const listed = await list({ objective })
    expect(listed.objectives).toEqual([
      { objectiveId: objective, statement: 'Speak with three heads of purchasing about customs work' },
    ])
    expect(namesOf(listed)).toEqual(['Ana Vale', 'Bram Vale'])
    const [first, second] = listed.people as readonly Tie[]
    expect(first?.serves).toMatchObject({ fit: 100 })
    expect(first?.worth.score).toBeGreaterThan(second?.worth.score ?? 100)
    expect(first?.likely.reasons.map(({ kind }) => kind)).toContain('revival')
    expect(first?.occasion.reasons[0]?.kind).toBe('give')
    expect(first?.opener.text).toMatch(
      /^Hello Ana, it has been a while: we were last in touch in September 2023\. /,
    )
    expect(first?.opener.text).toContain('tax lawyer')
    expect(second?.serves).toBeNull()
  })

  it('never hold somebody met in the last 14 days, silent to three messages, or let rest', async () => {
    const [met, silent, rests] = [
      await meet('Met', [2021, 2022]),
      await meet('Silent', [2021, 2022]),
      await meet('Rests', [2021, 2022]),
    ]
    await meet('Free', [2021, 2022])
    expect(namesOf(await list())).toHaveLength(4)
    await test.call(registry.interaction.log, { personId: met, on: '2026-11-09', channel: 'phone' })
    for (const day of ['01', '02', '03']) {
      await test.call(registry.interaction.log, { personId: silent, on: `2023-03-${day}`, direction: 'sent' })
    }
    await letRest(rests, { until: null, reason: null, setOn: '2026-11-01' })
    const listed = await list()
    expect(namesOf(listed)).toEqual(['Free Vale'])
    // A call is a contact with the person alone, and wakes the tie.
    expect(listed.leftOut.map(({ because }: { because: string }) => because)).toEqual([
      'let-rest',
      'unanswered',
    ])
    await letRest(rests, null)
    expect(namesOf(await list()).toSorted()).toEqual(['Free Vale', 'Rests Vale'])
  })

  it('are begun with the subject of what was last written between the two', async () => {
    const wrote = (first: string, day: string) => ({
      conversation: `with ${first}`,
      from: `${first} Vale`,
      fromSlug: `${first}-vale`.toLowerCase(),
      to: 'Mira Example',
      toSlug: 'mira-example',
      at: `${day} 10:00:00 UTC`,
      text: 'See you there.',
    })
    // Two who write to the same person tell whose messages they are.
    const written = messagesCsv([
      ...['2023-03-02', '2023-05-02', '2023-06-02'].map((day) => wrote('Ana', day)),
      wrote('Bram', '2026-11-20'),
    ])
    await importFiles(
      test,
      file(
        'Connections.csv',
        connectionsCsv(
          ['Ana', 'Bram'].map((first) => ({ first, last: 'Vale', slug: `${first}-vale`.toLowerCase() })),
        ),
      ),
      // The column before the content is the subject.
      file('messages.csv', written.replaceAll('UTC,,', 'UTC,RE: Port call planning,')),
    )
    const [first] = (await list()).people as readonly Tie[]
    expect(first?.opener.text).toMatch(
      /^Hello Ana, it has been a while: we were last in touch in June 2023, about “Port call planning”\. /,
    )
  })

  it('keep what the user wrote down out of the opener', async () => {
    const ana = await meet('Ana', [2021, 2022])
    await test.call(registry.interaction.log, { personId: ana, on: '2023-02-01', text: 'She was in tears' })
    await test.call(registry.note.add, { personId: ana, text: 'Owes me nothing' })
    const [first] = (await list()).people as readonly Tie[]
    expect(first?.opener.text).not.toMatch(/tears|Owes/)
    expect(first?.occasion.reasons).toContainEqual({ kind: 'note', text: 'Your note: Owes me nothing' })
  })

  it('go by all that is pursued where nothing is in focus', async () => {
    await meet('Ana', [2021, 2022])
    const objective = await seekBuyers()
    expect((await list()).objectives).toMatchObject([{ objectiveId: objective }])
  })
})
