/**
 * How long it takes to say which targets to move this week, to map one, and to suggest organizations for the board, with
 * 30,000 people at 9,000 organizations, 40 of them on the board, and a connector's list of 2,000 names; beside
 * asking for the ways into the same organizations one by one, as one would without a board (a move: beside showing the
 * target; the board: beside a list of organizations). Fails where a later call takes longer than a moment. Run with `node bench/target/target-speed.ts [people]`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AnyOperation, registry } from '@rapport/operations'
import { generateWorld, writeLinkedInArchive } from '@rapport/testkit'
import { openRapport } from '../../packages/app/src/open-rapport.ts'

/** A later call answers within this, in milliseconds: a page of the product. */
const MOMENT_MS = 300
const RUNS = 7
const TODAY = '2026-11-23'
const ON_BOARD = 40
const LISTED = 2_000

const [people = '30000'] = process.argv.slice(2)
const world = generateWorld({
  seed: 5,
  people: Number(people),
  messages: 2 * Number(people),
  today: TODAY,
})
const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
const directory = await mkdtemp(join(tmpdir(), 'rapport-target-'))
const rapport = openRapport({ data: directory, environment: {} })

interface Organization {
  readonly organizationId: string
  readonly name: string
}

// What a benchmark reads of an answer is its own to know.
const call = async <Answer>(operation: AnyOperation, input: unknown): Promise<Answer> => {
  const result = await rapport.run(operation, input)
  if (!result.ok) throw new Error(`${operation.name}: ${result.failure.message}`)
  return result.value as Answer
}

/** The first call of all, then the median and the slowest of those after it, in milliseconds. */
const timed = async (work: () => Promise<unknown>, runs = RUNS) => {
  const times: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  const [first = 0, ...later] = times
  const sorted = later.toSorted((a, b) => a - b)
  return { first, median: sorted[sorted.length >> 1] ?? 0, slowest: sorted.at(-1) ?? 0 }
}

/** A board, what its objective needs, and somebody's list that leads to names at organizations on record. */
const prepare = async () => {
  await call(registry.import.run, { files: [new File([bytes], name)] })
  const { networkId } = await call<{ networkId: string }>(registry.network.add, {
    kind: 'career',
    purpose: 'Advise companies that move goods',
  })
  const { objectiveId } = await call<{ objectiveId: string }>(registry.objective.add, {
    network: networkId,
    statement: 'Sign three advisory agreements with freight companies',
    due: '2027-06-30',
  })
  for (const need of [
    { function: 'Purchasing', level: 'director', count: 3 },
    { function: 'Operations', level: 'manager', count: 3 },
    { function: 'Legal', topic: 'customs', count: 1 },
  ]) {
    await call(registry.need.add, { objective: objectiveId, ...need })
  }
  const { organizations, total } = await call<{ organizations: readonly Organization[]; total: number }>(
    registry.organization.list,
    { limit: 400 },
  )
  const { people: warm } = await call<{ people: readonly { personId: string }[] }>(registry.people.list, {
    sort: 'strength',
    limit: 1,
  })
  const rows = Array.from({ length: LISTED }, (_, index) => {
    const organization = organizations[index % organizations.length]?.name ?? ''
    return `Listed ${index},0.5,"Director, Procurement","${organization.replaceAll('"', '""')}"\n`
  })
  const header = 'target,weight,target_title,target_organization\n'
  await call(registry.graph.import, {
    files: [new File([header, ...rows], 'list.csv')],
    owner: warm[0]?.personId,
  })
  // The largest first, and some of every size.
  const chosen = Array.from({ length: ON_BOARD }, (_, index) => organizations[index * 7]).filter(
    (each) => each !== undefined,
  )
  const targets = []
  for (const { organizationId } of chosen) {
    const { targetId } = await call<{ targetId: string }>(registry.target.add, {
      objective: objectiveId,
      organization: organizationId,
    })
    targets.push(targetId)
  }
  return { objective: objectiveId, chosen, targets, organizations: total }
}

let isMissed = false
try {
  const { objective, chosen, targets, organizations } = await prepare()
  const [largest] = targets
  const waysInto = (each: Organization | undefined) =>
    call(registry.intro.paths, { org: each?.organizationId ?? '', k: 3 })
  const oneByOne = async (of: readonly Organization[]) => {
    for (const each of of) await waysInto(each)
  }
  const measures = [
    {
      what: `focus of ${ON_BOARD} targets`,
      ours: await timed(() => call(registry.target.focus, { objective })),
      baseline: await timed(() => oneByOne(chosen), 1),
    },
    {
      what: 'map of the largest',
      ours: await timed(() => call(registry.target.map, { targetId: largest })),
      baseline: await timed(() => waysInto(chosen[0]), 3),
    },
    {
      what: 'ten suggestions',
      ours: await timed(() => call(registry.target.suggest, { objective })),
      baseline: await timed(async () => {
        await call(registry.need.candidates, { objective, limit: 200 })
        await oneByOne(chosen.slice(0, 10))
      }, 1),
    },
    {
      what: 'a move and back',
      ours: await timed(async () => {
        await call(registry.target.move, { targetId: largest, state: 'mapping' })
        await call(registry.target.move, { targetId: largest, back: true })
      }),
      baseline: await timed(() => call(registry.target.show, { targetId: largest }), 3),
    },
    {
      what: `board of ${ON_BOARD}`,
      ours: await timed(() => call(registry.target.list, { objective, all: true })),
      baseline: await timed(() => call(registry.organization.list, { limit: ON_BOARD }), 3),
    },
  ]
  const rows = measures.map(({ what, ours, baseline }) => {
    const isKept = ours.median <= MOMENT_MS
    isMissed ||= !isKept
    return {
      what,
      'first ms': ours.first.toFixed(0),
      'later ms': ours.median.toFixed(0),
      'slowest ms': ours.slowest.toFixed(0),
      'beside ms': baseline.median.toFixed(0),
      ratio: (baseline.median / ours.median).toFixed(1),
      bound: isKept ? 'kept' : 'MISSED',
    }
  })
  console.log(
    `\nTargets among ${people} people at ${organizations} organizations (at most ${MOMENT_MS} ms each, warm)`,
  )
  console.table(rows)
} finally {
  await rapport.close()
  await rm(directory, { recursive: true, force: true })
}
process.exit(isMissed ? 1 : 0)
