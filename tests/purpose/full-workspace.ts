import { registry } from '@rapport/operations'
import { generateWorld, TEST_TODAY, type TestRuntime, writeLinkedInArchive } from '@rapport/testkit'
import pg from 'pg'

/** The tables that keep a purpose and what was decided for it. */
export const PURPOSE_TABLES = [
  'network',
  'objective',
  'need',
  'network_member',
  'objective_progress',
  'chosen',
  'chosen_change',
  'learned',
  'venue',
  'venue_audience',
  'venue_member',
  'favor',
] as const

export interface Filled {
  readonly importId: string
  /** Strongest first. */
  readonly people: readonly { readonly personId: string; readonly name: string }[]
  readonly career: string
  readonly board: string
  readonly objective: string
  readonly reached: string
  readonly venue: string
}

/** The archive of a generated world, taken in. */
export const importWorld = async ({ call }: TestRuntime, seed: string, people: number): Promise<string> => {
  const world = generateWorld({ seed, people, today: TEST_TODAY })
  const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
  const files = [new File([Uint8Array.from(bytes)], name)]
  return (await call(registry.import.run, { files })).importId
}

/** A workspace in which every kind of thing that a user keeps for a purpose is there at least once. */
export const fillPurpose = async (test: TestRuntime, seed = 'purpose', size = 120): Promise<Filled> => {
  const { call } = test
  const importId = await importWorld(test, seed, size)
  const { people } = await call(registry.people.list, { limit: 12 })
  const [a, b, c, d, e, f, g] = people.map(({ personId }: { personId: string }) => personId)
  const { organizations } = await call(registry.organization.list)
  const [{ organizationId }] = organizations
  await call(registry.organization.edit, {
    organizationId,
    industry: 'Transportation and Logistics',
    size: '201-500',
  })

  const { networkId: career } = await call(registry.network.add, {
    kind: 'career',
    name: 'Next step',
    purpose: 'Find a role in freight',
    belongs: 'People who hire, or know who does',
    size: 40,
    sizeReason: 'As many as I can write to',
    closeness: 'well',
    cadenceDays: 45,
    channel: 'phone',
  })
  const { networkId: board } = await call(registry.network.add, { kind: 'strategic', purpose: 'A board' })
  await call(registry.network.join, { networkId: career, personIds: [a, b], reason: 'Hired me once' })
  await call(registry.network.join, { networkId: board, personIds: [b, c] })
  await call(registry.network.decline, { networkId: career, personIds: [d] })

  const add = async (statement: string, network = career): Promise<string> =>
    (await call(registry.objective.add, { network, statement, due: '2027-06-30' })).objectiveId
  const objective = await add('Four introductions to heads of purchasing in Rotterdam')
  const reached = await add('Two mentors agree to meet me every quarter', board)
  const letGo = await add('Three editors print a piece of mine', board)
  await call(registry.objective.focus, { objectiveId: objective })
  await call(registry.progress.add, { objective, person: a, text: 'Wrote to the head of purchasing' })
  await call(registry.progress.add, { objective: reached, amount: 2, on: '2026-11-01' })
  await call(registry.objective.edit, { objectiveId: reached, closedAs: 'reached' })
  await call(registry.objective.edit, { objectiveId: letGo, closedAs: 'let-go' })
  await call(registry.need.add, { objective, function: 'Purchasing', level: 'director', count: 4 })
  await call(registry.need.add, {
    objective,
    industry: 'Transportation and Logistics',
    place: 'Rotterdam',
    topic: 'customs',
  })
  await call(registry.need.add, { objective, personId: e })

  await call(registry.few.add, { personId: a, reason: 'Opened two doors' })
  await call(registry.few.add, { personId: b, reason: 'Took me on' })
  await call(registry.few.add, { personId: f, reason: 'Trusts me' })
  await call(registry.few.remove, { personId: f, reason: 'Moved away' })
  await call(registry.few.update, { size: 20, reviewed: true })
  const { learned } = await call(registry.learned.add, {
    personId: c,
    text: 'Moving the warehouse; looks for a customs broker; can introduce to Halcyon',
  })
  await call(registry.learned.edit, { learnedId: learned[0].learnedId, isSettled: true })
  await call(registry.learned.add, { text: 'Looks for a tax lawyer; can help with customs filings' })
  await call(registry.favor.log, { personId: a, direction: 'received', kind: 'lead', text: 'Named a buyer' })
  await call(registry.favor.log, {
    personId: g,
    direction: 'given',
    kind: 'mentoring',
    text: 'Three evenings',
  })
  const { venueId: venue } = await call(registry.venue.add, {
    name: 'Rhine Circle',
    kind: 'association',
    topic: 'Inland freight',
    place: 'Rotterdam',
    url: 'https://rhine.example/',
    attendance: 60,
    hours: 3,
    audience: ['30 directors in Purchasing', '10 founders'],
    people: [a, g],
  })
  return { importId, people, career, board, objective, reached, venue }
}

/** How many rows each table of a purpose has. */
export const purposeRows = async ({ database }: TestRuntime): Promise<Readonly<Record<string, number>>> => {
  const admin = new pg.Client(database.admin)
  await admin.connect()
  try {
    const found: Record<string, number> = {}
    for (const name of PURPOSE_TABLES) {
      found[name] = (await admin.query(`select count(*)::int as count from ${name}`)).rows[0].count
    }
    return found
  } finally {
    await admin.end()
  }
}

/** What every page of a purpose is made of, asked as of the same day. */
export const READS: readonly (readonly [name: string, input?: object])[] = [
  ['objective.list'],
  ['objective.check', { statement: 'Two advisory board members by June' }],
  ['need.propose', { statement: 'Three heads of purchasing in Rotterdam by March' }],
  ['need.candidates'],
  ['need.gaps'],
  ['strategy.show'],
  ['strategy.propose', { why: 'I want a new job, and to keep close to my old friends' }],
  ['network.list'],
  ['network.suggest'],
  ['network.coverage'],
  ['few.list'],
  ['few.suggest'],
  ['few.review'],
  ['favor.list'],
  ['favor.balance'],
  ['favor.owed'],
  ['driveby.show'],
  ['follow-up.list'],
  ['venue.list'],
  ['venue.suggest'],
  ['learned.list'],
  ['matches.list'],
  ['plan.week'],
  ['organization.list'],
]
