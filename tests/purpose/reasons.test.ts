import { type AnyOperation, createRun, operations, registry } from '@rapport/operations'
import { openDatabase } from '@rapport/store'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Filled, fillPurpose, READS } from './full-workspace.ts'
import { nonsenseIn } from './nonsense.ts'

describe('a workspace of a generated world', () => {
  let test: TestRuntime
  let filled: Filled
  beforeAll(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    filled = await fillPurpose(test, 'reasons', 250)
  })
  afterAll(() => test.close())

  const answers = async (call: TestRuntime['call']) => {
    const told: Record<string, unknown> = {}
    for (const [name, input] of READS) told[name] = await call(named(name), input)
    for (const networkId of [filled.career, filled.board]) {
      told[`network.members ${networkId}`] = await call(registry.network.members, { networkId })
    }
    for (const { personId } of filled.people) {
      told[`people.route ${personId}`] = await call(registry.people.route, { personId })
    }
    return told
  }

  it('is proposed nothing without a reason, and told no nonsense', async () => {
    expect(nonsenseIn(await answers(test.call))).toEqual([])
  })

  it('has something to propose on every page', async () => {
    const told = await answers(test.call)
    const counted = Object.fromEntries(
      Object.entries(told).map(([name, answer]) => [name, reasonsIn(answer).length]),
    )
    for (const name of ['need.propose', 'need.candidates', 'need.gaps', 'network.suggest', 'few.suggest']) {
      expect([name, counted[name]]).not.toEqual([name, 0])
    }
    for (const name of ['venue.suggest', 'matches.list', 'plan.week', 'strategy.propose']) {
      expect([name, counted[name]]).not.toEqual([name, 0])
    }
  })

  it('gives reasons made of facts: no two for one proposal that say the same', async () => {
    const repeated = proposalsIn(await answers(test.call)).filter(({ reasons }) => {
      const texts = reasons.map(({ text }) => text)
      return new Set(texts).size < texts.length
    })
    expect(repeated).toEqual([])
  })

  it('says the same twice, after a restart, and in whatever order the rows stand in their tables', async () => {
    const first = await answers(test.call)
    expect(await answers(test.call)).toEqual(first)
    await shuffleTables(test)
    const opened = await openDatabase({ ...test.database, workspaceId: test.runtime.workspaceId })
    if (!opened.ok) throw new Error(opened.failure.message)
    const run = createRun({ ...test.runtime, store: opened.value })
    const again = await answers(async (operation, input = {}) => {
      const result = await run(operation, input)
      if (!result.ok) throw new Error(result.failure.message)
      return result.value
    })
    await opened.value.close()
    for (const [name, answer] of Object.entries(again)) expect([name, answer]).toEqual([name, first[name]])
  })

  it('plans no more than the hours there are, and names network and few among the reasons', async () => {
    for (const hours of [0.5, 1, 3, 6]) {
      await test.call(registry.workspace.update, { hoursPerWeek: hours })
      const week = await test.call(registry.plan.week)
      expect(week.minutes).toBeLessThanOrEqual(hours * 60)
      const sum = week.items.reduce((total: number, { minutes }: { minutes: number }) => total + minutes, 0)
      expect(sum).toBe(week.minutes)
    }
    const { items } = await test.call(registry.plan.week)
    const kinds = new Set(reasonsIn(items).map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['chosen', 'need', 'industry', 'topic', 'member']))
    expect(JSON.stringify(items)).toContain('In your network')
  })

  it('gives no time to an objective that is closed', async () => {
    const { items } = await test.call(registry.plan.week)
    const { objectives } = await test.call(registry.objective.list)
    const closed = objectives.filter(({ closedOn }: { closedOn: string | null }) => closedOn !== null)
    expect(closed).toHaveLength(2)
    for (const { objectiveId, statement } of closed) {
      expect(JSON.stringify(items)).not.toContain(objectiveId)
      expect(JSON.stringify(items)).not.toContain(statement)
    }
  })
})

interface Reason {
  readonly kind: string
  readonly text: string
}
interface Proposal {
  readonly reasons: readonly Reason[]
}

const proposalsIn = (value: unknown): readonly Proposal[] => {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap(proposalsIn)
  return 'reasons' in value ? [value as Proposal, ...within] : within
}
const reasonsIn = (value: unknown): readonly Reason[] => proposalsIn(value).flatMap(({ reasons }) => reasons)

/** Writes every row of the tables that are read from anew, in an order that nothing but chance decides. */
const shuffleTables = async ({ database }: TestRuntime): Promise<void> => {
  const admin = new pg.Client(database.admin)
  await admin.connect()
  try {
    const { rows } = await admin.query<{ name: string; key: string }>(
      `select c.relname as name, a.attname as key from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 1 and not a.attisdropped and a.attgenerated = ''
         and a.attidentity = ''
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'workspace'
         and a.attnum = (select max(attnum) from pg_attribute where attrelid = c.oid and not attisdropped
                         and attgenerated = '' and attidentity = '')`,
    )
    await admin.query('select setseed(0.4)')
    for (const { name, key } of rows) {
      // An update moves a row to the end of its table: each at its turn, which is drawn.
      const { rows: places } = await admin.query<{ place: string }>(
        `select ctid::text as place from ${name} order by random()`,
      )
      for (const { place } of places.slice(0, MOST_MOVED)) {
        await admin.query(`update ${name} set ${key} = ${key} where ctid = $1::tid`, [place])
      }
    }
  } finally {
    await admin.end()
  }
}

/** Rows of a table that change their place: enough for every order to be another. */
const MOST_MOVED = 40

const named = (name: string): AnyOperation => {
  const found = operations.find((operation) => operation.name === name)
  if (found === undefined) throw new Error(`there is no operation ${name}`)
  return found
}
