/**
 * How long it takes to list outcomes with where each began, to trace one, to tell what yields and to review a quarter,
 * with 30,000 people and 300,000 messages on record; beside opening one person with what was said (what a trace by last
 * touch would look at). Fails where a later call takes too many times as long. Run with
 * `node bench/outcome/outcome-speed.ts [people] [messages] [outcomes]`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AnyOperation, registry } from '@rapport/operations'
import { generateWorld, writeLinkedInArchive } from '@rapport/testkit'
import { openRapport } from '../../packages/app/src/open-rapport.ts'

/** Times as long as opening a person: a page of everything that came, beside a page of one. Measured: 4 to 46; more than half as much again is a fault. */
const MOST_RATIO = 70
const RUNS = 5
const TODAY = '2026-11-23'
const MS_PER_DAY = 86_400_000
/** Introductions on record, in front of the people of every fifth outcome; each takes seconds to record at this size. */
const INTRODUCTIONS = 8
const COSTS = 60

const [people = '30000', messages = '300000', outcomes = '200'] = process.argv.slice(2)
const world = generateWorld({ seed: 3, people: Number(people), messages: Number(messages), today: TODAY })
const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
const directory = await mkdtemp(join(tmpdir(), 'rapport-outcome-'))
const rapport = openRapport({ data: directory, environment: {} })

const call = async (operation: AnyOperation, input: unknown) => {
  const result = await rapport.run(operation, input)
  if (!result.ok) throw new Error(`${operation.name}: ${result.failure.message}`)
  return result.value
}
const daysAgo = (days: number) => new Date(Date.parse(TODAY) - days * MS_PER_DAY).toISOString().slice(0, 10)

/** How far it is: this takes minutes. */
const told = (text: string) => console.error(`  ${text} after ${Math.round(performance.now() / 1000)} s`)

const timed = async (operation: AnyOperation, input: unknown): Promise<number> => {
  const started = performance.now()
  await call(operation, input)
  return performance.now() - started
}
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
const again = async (operation: AnyOperation, input: unknown): Promise<number> => {
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) times.push(await timed(operation, input))
  return median(times)
}

/** Outcomes of a year through those one is most in touch with, with introductions and costs. */
const record = async (): Promise<{ readonly outcomeId: string; readonly personId: string }> => {
  const { people: warm } = (await call(registry.people.list, { sort: 'strength', limit: 200 })) as {
    readonly people: readonly { readonly personId: string }[]
  }
  const at = (place: number): string => warm[place % warm.length]?.personId ?? ''
  for (let place = 0; place < INTRODUCTIONS; place += 1) {
    const { introduction } = (await call(registry.intro.request, {
      through: at(2 * place),
      to: at(2 * place + 1),
      why: 'They buy what I make',
      on: daysAgo(300),
    })) as { readonly introduction: { readonly introductionId: string } }
    await call(registry.intro.update, {
      introductionId: introduction.introductionId,
      state: 'made',
      on: daysAgo(280),
      accepted: true,
    })
  }
  const { networkId } = (await call(registry.network.add, {
    kind: 'career',
    purpose: 'Work that I am proud of',
  })) as { readonly networkId: string }
  await call(registry.network.join, { networkId, personIds: warm.map(({ personId }) => personId) })
  for (let place = 0; place < COSTS; place += 1) {
    await call(registry.cost.add, {
      kind: place % 2 === 0 ? 'person' : 'network',
      about: place % 2 === 0 ? at(place) : networkId,
      minutes: 60,
      money: 20,
      currency: 'EUR',
      on: daysAgo(place),
    })
  }
  let last = ''
  for (let place = 0; place < Number(outcomes); place += 1) {
    const { outcomeId } = (await call(registry.outcome.add, {
      what: `Outcome ${place}`,
      kind: 'client',
      value: 1000 + place,
      currency: 'EUR',
      people: [at(place), at(place + 7)],
      on: daysAgo(place),
    })) as { readonly outcomeId: string }
    last = outcomeId
  }
  return { outcomeId: last, personId: at(0) }
}

try {
  told('world made')
  await call(registry.import.run, { files: [new File([bytes], name)] })
  told('imported')
  const { outcomeId, personId } = await record()
  told('outcomes recorded')
  await call(registry.people.show, { personId })
  const plain = await again(registry.people.show, { personId })
  const asked: readonly (readonly [AnyOperation, unknown])[] = [
    [registry.outcome.trace, { outcomeId }],
    [registry.outcome.list, {}],
    [registry.outcome.list, { limit: 1000 }],
    [registry.outcome.yield, {}],
    [registry.review.show, { period: 'week' }],
    [registry.review.show, { period: 'quarter' }],
  ]
  const rows = []
  for (const [operation, input] of asked) {
    const first = await timed(operation, input)
    const later = await again(operation, input)
    rows.push({
      operation: `${operation.name} ${JSON.stringify(input).slice(0, 24)}`,
      'first ms': Math.round(first),
      'again ms': Math.round(later),
      'ratio to opening a person': Number((later / plain).toFixed(1)),
    })
  }
  console.log(`\nOutcomes and the review: ${people} people, ${messages} messages, ${outcomes} outcomes`)
  console.table([{ operation: 'people.show', 'again ms': Math.round(plain) }, ...rows])
  if (rows.some((row) => row['ratio to opening a person'] > MOST_RATIO)) process.exitCode = 1
} finally {
  await rapport.close()
  await rm(directory, { recursive: true, force: true })
}
