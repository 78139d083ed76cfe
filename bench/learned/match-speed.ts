import type { LearnedEntry } from '../../packages/domain/src/learned/index.ts'
import { matchLearned } from '../../packages/domain/src/learned/index.ts'
import type { PersonFacts } from '../../packages/domain/src/person-facts.ts'
import type { Relationship } from '../../packages/domain/src/strength/index.ts'
import { classifyTitle } from '../../packages/domain/src/title/index.ts'
import { peopleOf, readCases, wordsOf } from './match-cases.ts'

/** The most people a LinkedIn archive holds, and more entries than anybody writes down in five years. */
const PEOPLE = 30_000
const ENTRIES = 2_000
const TODAY = '2026-11-23'
/** Milliseconds of processor time for all matches, with the people read before: the clock also runs for other programs. */
const MOST_MS = 1000
const RUNS = 5

const WHERE = ['North', 'Harbour', 'Upper', 'Green', 'Old', 'Silver', 'Quiet', 'Bright', 'River', 'Stone']
const WHAT = [
  'Freight',
  'Motors',
  'Foods',
  'Bank',
  'Pharma',
  'Analytics',
  'Studios',
  'Energy',
  'Textiles',
  'Hotels',
]
const RANKS = ['', 'Senior ', 'Head of ', 'Director, ', 'VP ', 'Junior ', 'Lead ']
const JOBS = [
  'Purchasing',
  'Software Engineer',
  'Customs Broker',
  'Marketing',
  'Nurse',
  'Data Analyst',
  'Sales',
  'Tax Lawyer',
  'Logistics',
  'Human Resources',
  'Architect',
  'Journalist',
  'Product Manager',
  'Teacher',
  'Accountant',
]

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

const world = (): { people: readonly PersonFacts[]; relationships: readonly Relationship[] } => {
  const [like] = peopleOf(readCases())
  if (like === undefined) throw new Error('There is nobody to go by.')
  const people = Array.from({ length: PEOPLE }, (_, index) => {
    const title = `${pick(RANKS, index * 7)}${pick(JOBS, index * 11 + Math.floor(index / 15))}`
    return {
      ...like,
      personId: `p${String(index).padStart(6, '0')}`,
      title,
      organization: `${pick(WHERE, index * 3)} ${pick(WHAT, Math.floor(index / 10))} ${index % 400}`,
      ...{ function: classifyTitle(title).function, level: classifyTitle(title).level },
    }
  })
  const relationship: Relationship = {
    strength: 40,
    readStrength: 40,
    said: null,
    state: 'warm',
    p30: 0.4,
    expectedDays: 30,
    pRevive: null,
    interactions: 3,
    conversations: 1,
    sent: 1,
    received: 1,
    firstContactOn: '2026-01-01',
    lastContactOn: '2026-11-01',
    contactDays: 3,
    oneToOne: 3,
    lastPersonalOn: '2026-11-01',
    lastOneToOneOn: '2026-11-01',
    lastChannel: 'email',
    bestChannel: 'email',
    awaitingSince: null,
    unanswered: 0,
    rhythmDays: 30,
  }
  return { people, relationships: people.map(() => relationship) }
}

/** Every second entry is a need; one in twenty is the user's own. */
const entries = (): readonly LearnedEntry[] => {
  const { needs, offers } = readCases()
  return Array.from({ length: ENTRIES }, (_, index) => ({
    learnedId: `e${String(index).padStart(5, '0')}`,
    personId: index % 20 === 0 ? null : `p${String((index * 13) % PEOPLE).padStart(6, '0')}`,
    person: null,
    kind: index % 2 === 0 ? 'need' : 'offer',
    // No two alike: people put the same need differently.
    text:
      index % 2 === 0
        ? `${pick(needs, index / 2).text}, case${index}`
        : wordsOf(pick(offers, (index - 1) / 2)),
    learnedOn: '2026-10-01',
    settledOn: null,
  }))
}

if (import.meta.main) {
  const { people, relationships } = world()
  const learned = entries()
  const times = Array.from({ length: RUNS }, (_, run) => {
    // The first run of each reads the people; the list is the same in the later ones.
    const began = performance.now()
    const processor = process.cpuUsage()
    const found = matchLearned({
      people,
      relationships,
      entries: learned,
      objectives: [],
      needs: [],
      balances: new Map(),
      about: null,
      limit: 20,
      today: TODAY,
    })
    const { user, system } = process.cpuUsage(processor)
    return {
      run: run + 1,
      ms: Math.round(performance.now() - began),
      processorMs: Math.round((user + system) / 1000),
      introductions: found.introduce.length,
    }
  })
  console.log(`${ENTRIES} entries, ${PEOPLE} people`)
  console.table(times)
  const warm = times.slice(1).map(({ processorMs }) => processorMs)
  if (Math.min(...warm) > MOST_MS) process.exitCode = 1
}
