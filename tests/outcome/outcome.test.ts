import { type AnyOperation, registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { file, importFiles } from '../import/support.ts'

type Trace = Awaited<ReturnType<typeof traceIn>>
const traceIn = (test: TestRuntime, outcomeId: string) => test.call(registry.outcome.trace, { outcomeId })

const sumOf = ({ nodes }: Trace): number =>
  nodes.reduce((sum: number, { credit }: { credit: number }) => sum + credit, 0)
const kindsOf = ({ nodes }: Trace): readonly string[] => nodes.map(({ kind }: { kind: string }) => kind)

describe('what came of it', () => {
  let test: TestRuntime
  let ada: string
  let ben: string
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    ada = (await test.call(registry.people.add, { givenName: 'Ada', familyName: 'Wren' })).personId
    ben = (await test.call(registry.people.add, { givenName: 'Ben', familyName: 'Ito' })).personId
  })
  afterEach(() => test.close())

  const failureOf = async (operation: AnyOperation, input: object) => {
    const result = await test.run(operation, input)
    return result.ok ? null : result.failure.code
  }
  const talk = (personId: string, on: string) =>
    test.call(registry.interaction.log, { personId, channel: 'phone', on })
  const client = (more: object = {}) =>
    test.call(registry.outcome.add, {
      what: 'Harbour Freight signs for a year',
      kind: 'client',
      value: 24_000,
      currency: 'eur',
      people: [ben],
      on: '2026-11-01',
      ...more,
    })
  /** Ada spoke first, got advice, and brought Ben. */
  const story = async () => {
    await talk(ada, '2026-03-01')
    await test.call(registry.favor.log, {
      personId: ada,
      direction: 'given',
      kind: 'help',
      text: 'Advice on her project',
      on: '2026-03-01',
    })
    const introductionId = await introduce()
    await talk(ben, '2026-09-03')
    return introductionId
  }
  const introduce = async () => {
    const { introduction } = await test.call(registry.intro.request, {
      through: ada,
      to: ben,
      why: 'He buys what I make',
      on: '2026-08-20',
    })
    const { introductionId } = introduction
    await test.call(registry.intro.update, { introductionId, state: 'agreed', on: '2026-08-25' })
    await test.call(registry.intro.update, {
      introductionId,
      state: 'made',
      on: '2026-09-01',
      accepted: true,
    })
    return introductionId
  }

  it('traces back over an introduction and help to the first conversation, and its credit is 1', async () => {
    await story()
    const { outcomeId, currency } = await client()
    expect(currency).toBe('EUR')
    const trace = await traceIn(test, outcomeId)
    expect(kindsOf(trace)).toEqual(['conversation', 'help-given', 'introduction', 'conversation', 'outcome'])
    expect(Math.abs(sumOf(trace) - 1)).toBeLessThan(1e-9)
    expect(trace.began?.text).toMatch(/^It began on 1 March 2026: you spoke with Ada Wren\./)
    expect(trace.chains[0]?.nodeIds.at(-1)).toBe(outcomeId)
  })

  it('still traces when the connector is removed, and when they are merged into somebody', async () => {
    await story()
    const { outcomeId } = await client()
    const other = await test.call(registry.people.add, { givenName: 'Ada', familyName: 'Wren-Lund' })
    await test.call(registry.people.merge, { personId: other.personId, otherId: ada })
    const merged = await traceIn(test, outcomeId)
    expect(Math.abs(sumOf(merged) - 1)).toBeLessThan(1e-9)
    expect(merged.chains).toHaveLength(1)
    const shown = merged.nodes[0]?.people[0]?.personId ?? ''
    await test.call(registry.people.remove, { personId: shown })
    const removed = await traceIn(test, outcomeId)
    expect(Math.abs(sumOf(removed) - 1)).toBeLessThan(1e-9)
    expect(removed.nodes.map(({ text }: { text: string }) => text)).toContain(
      'Someone removed introduced you to Ben Ito',
    )
    await test.call(registry.people.remove, { personId: ben })
    expect(Math.abs(sumOf(await traceIn(test, outcomeId)) - 1)).toBeLessThan(1e-9)
  })

  it('takes out what the user says had no part, and puts it back', async () => {
    const introductionId = await story()
    const { outcomeId } = await client()
    const without = await test.call(registry.outcome.cause, {
      outcomeId,
      kind: 'introduction',
      id: introductionId,
      part: 'none',
    })
    expect(kindsOf(without)).toEqual(['conversation', 'outcome'])
    expect(without.excluded).toMatchObject([{ text: 'Ada Wren introduced you to Ben Ito' }])
    const back = await test.call(registry.outcome.cause, {
      outcomeId,
      kind: 'introduction',
      id: introductionId,
      part: 'unsaid',
    })
    expect(back.excluded).toEqual([])
    expect(kindsOf(back)).toContain('introduction')
  })

  it('joins what the user says had a part, though the trace did not find it', async () => {
    await talk(ben, '2026-10-01')
    const { interactionId } = await talk(ada, '2026-10-02')
    const { outcomeId } = await client()
    const trace = await test.call(registry.outcome.cause, {
      outcomeId,
      kind: 'interaction',
      id: interactionId,
      part: 'had',
    })
    expect(trace.nodes.filter(({ isConfirmed }: { isConfirmed: boolean }) => isConfirmed)).toHaveLength(1)
    expect(Math.abs(sumOf(trace) - 1)).toBeLessThan(1e-9)
  })

  it('is one act with the step of an objective that counts, and is taken back with it', async () => {
    const { networkId } = await test.call(registry.network.add, {
      kind: 'career',
      name: 'Clients',
      purpose: 'Work that I am proud of',
    })
    const { objectiveId } = await test.call(registry.objective.add, {
      network: networkId,
      statement: 'Win 4 freight clients by 2027-03-31',
    })
    const doneOf = async () =>
      (await test.call(registry.objective.list, {})).objectives.find(
        (row: { objectiveId: string }) => row.objectiveId === objectiveId,
      )?.done
    const { outcomeId, progressId } = await client({ objective: objectiveId, progress: 2 })
    expect(progressId).not.toBeNull()
    expect(await doneOf()).toBe(2)
    await test.call(registry.outcome.edit, { outcomeId, what: 'Two signed', on: '2026-11-02' })
    const step = (await test.call(registry.objective.list, {})).objectives[0]?.progress[0]
    expect(step).toMatchObject({ text: 'Two signed', madeOn: '2026-11-02', amount: 2 })
    await test.call(registry.outcome.remove, { outcomeId })
    expect(await doneOf()).toBe(0)
    expect((await test.call(registry.outcome.list, {})).total).toBe(0)
  })

  it('is put back as it was: the same record with its people, what was said of its causes, and its step', async () => {
    const introductionId = await story()
    const { networkId } = await test.call(registry.network.add, {
      kind: 'career',
      purpose: 'Work that I am proud of',
    })
    const { objectiveId } = await test.call(registry.objective.add, {
      network: networkId,
      statement: 'Win 4 freight clients by 2027-03-31',
    })
    const { outcomeId } = await client({ objective: objectiveId, progress: 3 })
    await test.call(registry.outcome.cause, {
      outcomeId,
      kind: 'introduction',
      id: introductionId,
      part: 'none',
    })
    const before = {
      trace: await traceIn(test, outcomeId),
      objectives: await test.call(registry.objective.list, {}),
      review: (await test.call(registry.review.show, { period: 'quarter' })).yield,
    }
    await test.call(registry.outcome.remove, { outcomeId })
    expect(await failureOf(registry.outcome.trace, { outcomeId })).toBe('OUTCOME_NOT_FOUND')
    expect(await failureOf(registry.outcome.remove, { outcomeId })).toBe('OUTCOME_NOT_FOUND')
    expect((await test.call(registry.outcome.yield, {})).outcomes).toBe(0)
    const removed = await test.call(registry.outcome.list, { removed: true })
    expect(removed.outcomes).toMatchObject([{ outcomeId, kind: 'client', value: 24_000 }])
    await test.call(registry.outcome.restore, { outcomeId })
    expect({
      trace: await traceIn(test, outcomeId),
      objectives: await test.call(registry.objective.list, {}),
      review: (await test.call(registry.review.show, { period: 'quarter' })).yield,
    }).toEqual(before)
    expect(await failureOf(registry.outcome.restore, { outcomeId })).toBe('OUTCOME_NOT_FOUND')
  })

  it('comes back without its step where the objective is gone', async () => {
    const { networkId } = await test.call(registry.network.add, {
      kind: 'career',
      purpose: 'Work that I am proud of',
    })
    const { objectiveId } = await test.call(registry.objective.add, {
      network: networkId,
      statement: 'Win 4 freight clients by 2027-03-31',
    })
    const { outcomeId } = await client({ objective: objectiveId })
    await test.call(registry.outcome.remove, { outcomeId })
    await test.call(registry.objective.remove, { objectiveId })
    expect(await test.call(registry.outcome.restore, { outcomeId })).toMatchObject({
      outcomeId,
      progressId: null,
    })
  })

  it('lists what came of it with where it began, and never adds two currencies', async () => {
    await story()
    await client()
    await client({ value: 500, currency: 'USD', what: 'A day in the yard', people: [] })
    const { outcomes, values } = await test.call(registry.outcome.list, {})
    expect(values).toEqual([
      { currency: 'EUR', amount: 24_000 },
      { currency: 'USD', amount: 500 },
    ])
    expect(outcomes.map(({ began }: { began: object | null }) => began === null).sort()).toEqual([
      false,
      true,
    ])
  })

  it('reports what yields, with hours and money, and says where there is too little', async () => {
    await story()
    const { networkId } = await test.call(registry.network.add, {
      kind: 'career',
      name: 'Clients',
      purpose: 'Work that I am proud of',
    })
    await test.call(registry.network.join, { networkId, personIds: [ada, ben] })
    await client()
    const little = await test.call(registry.outcome.yield, {})
    expect(little.notice?.code).toBe('not-enough-data')
    await client({ on: '2026-11-03' })
    await client({ on: '2026-11-05', value: undefined, currency: undefined })
    await test.call(registry.cost.add, {
      kind: 'network',
      about: networkId,
      minutes: 120,
      money: 300,
      currency: 'EUR',
      on: '2026-10-01',
    })
    const { people, networks, notice } = await test.call(registry.outcome.yield, {})
    expect(notice).toBeNull()
    const sum = people.reduce((total: number, { credit }: { credit: number }) => total + credit, 0)
    expect(sum).toBeCloseTo(3, 1)
    expect(networks[0]).toMatchObject({ outcomes: 3, money: [{ currency: 'EUR', amount: 300 }] })
    expect(networks[0]?.perHour?.outcomes).toBeGreaterThan(0)
    expect(networks[0]?.perMoney[0]?.value).toBeGreaterThan(0)
  })

  it('keeps a person of an outcome when the import that brought them is undone', async () => {
    const { importId } = await importFiles(
      test,
      file(
        'Connections.csv',
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnna,Solberg,https://www.linkedin.com/in/anna-solberg,,Harbour,Buyer,03 Feb 2021\n',
      ),
    )
    const { people } = await test.call(registry.people.list, { query: 'Solberg' })
    const { outcomeId } = await client({ people: [people[0]?.personId] })
    const { kept } = await test.call(registry.import.undo, { importId })
    expect(kept).toMatchObject([{ because: expect.stringContaining('something came of knowing') }])
    expect((await traceIn(test, outcomeId)).nodes).toHaveLength(2)
  })

  it('traces a first meeting at a gathering whose list of attendees was imported', async () => {
    await importFiles(
      test,
      file(
        'attendees.csv',
        [
          'Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Attendee Status,Event Name,Event Start Date,Job Title,Company,Cell Phone,Billing Address',
          '1,2026-04-01,Cleo,Marsh,cleo@marsh.example,1,General,7,Checked In,Harbour Forum,2026-05-04,Owner,Marsh,,',
        ].join('\n'),
      ),
    )
    const { people } = await test.call(registry.people.list, { query: 'Marsh' })
    const cleo = people[0]?.personId ?? ''
    await talk(cleo, '2026-05-06')
    const trace = await traceIn(test, (await client({ people: [cleo] })).outcomeId)
    expect(trace.began?.text).toContain('you met Cleo Marsh at “Harbour Forum”')
    expect(kindsOf(trace)).toEqual(['event', 'conversation', 'outcome'])
  })
})
