import { expect, test } from 'vitest'
import { beginningInWords, helpInWords, stepInWords } from './in-words.ts'
import { creditOf, introduced, sumOf, talk, traceOf } from './trace.fixture.ts'
import { peopleToTrace } from './trace-outcome.ts'

const nameOf = (personId: string) => (personId === 'gone' ? null : personId)

/** The story of the sources: an event, advice given, a call, a project, an introduction, a client. */
const CINDY = {
  gatherings: [{ eventId: 'forum', name: 'Harbour Forum', on: '2026-01-10', personIds: ['Wren'] }],
  contacts: [talk('Wren', '2026-01-12'), talk('Ito', '2026-04-02'), talk('Ito', '2026-05-20')],
  help: [
    {
      favorId: 'advice',
      personId: 'Wren',
      side: 'given' as const,
      text: 'Advice on the project',
      on: '2026-01-12',
    },
  ],
  introductions: [introduced('Wren', 'Ito', '2026-04-01')],
}

test('a client traces back over an introduction and help given to the event where it began', () => {
  const trace = traceOf(['Ito'], CINDY)
  const [chain] = trace.chains
  expect(chain?.stepIds[0]).toBe('event:forum')
  expect(chain?.stepIds).toContain('introduction:intro-Wren-Ito-2026-04-01')
  expect(chain?.share).toBeCloseTo(1, 9)
  expect(trace.steps.map(({ kind }) => kind)).toEqual([
    'event',
    'conversation',
    'help-given',
    'introduction',
    'conversation',
    'conversation',
  ])
  expect(trace.steps.every(({ credit }) => credit > 0)).toBe(true)
  expect(sumOf(trace)).toBeCloseTo(1, 9)
})

test('it says where it began', () => {
  const trace = traceOf(['Ito'], CINDY)
  const byId = new Map(trace.steps.map((step) => [step.id, step]))
  const chain = (trace.chains[0]?.stepIds ?? []).flatMap((id) => byId.get(id) ?? [])
  expect(beginningInWords(chain, nameOf)).toBe(
    'It began on 10 January 2026: you met Wren at “Harbour Forum”. Then Wren introduced you to Ito.',
  )
})

test('two people who introduced each other still trace, on different days and on the same', () => {
  for (const second of ['2026-03-01', '2026-02-01']) {
    const trace = traceOf(['Ada'], {
      introductions: [introduced('Ben', 'Ada', '2026-02-01'), introduced('Ada', 'Ben', second)],
      contacts: [talk('Ada', '2026-04-01')],
    })
    expect(sumOf(trace)).toBeCloseTo(1, 9)
    expect(trace.chains).not.toHaveLength(0)
  }
})

test('a chain over somebody removed still traces, and says so', () => {
  const trace = traceOf(['Ito'], {
    introductions: [introduced('gone', 'Ito', '2026-04-01')],
    contacts: [talk('gone', '2026-01-01')],
  })
  expect(trace.chains[0]?.stepIds[0]).toBe('conversation:talk-gone-2026-01-01:gone')
  expect(trace.steps.map((step) => stepInWords(step, nameOf))).toEqual([
    'You spoke with someone removed',
    'Someone removed introduced you to Ito',
  ])
})

test('two hundred mails are a few conversations', () => {
  const mails = Array.from({ length: 200 }, (_, at) =>
    talk('Ada', at < 100 ? '2026-01-05' : '2026-05-05', {
      interactionId: `mail-${at}`,
      channel: 'email',
      direction: at % 2 === 0 ? 'sent' : 'received',
    }),
  )
  const trace = traceOf(['Ada'], { contacts: mails })
  expect(trace.steps.map(({ count, depth }) => [count, depth])).toEqual([
    [100, 'exchange'],
    [100, 'exchange'],
  ])
})

test('what came after the outcome had no part in it', () => {
  const trace = traceOf(['Ada'], { contacts: [talk('Ada', '2026-05-30'), talk('Ada', '2026-06-02')] })
  expect(trace.steps.map(({ count }) => count)).toEqual([1])
})

test('the day itself counts: one speaks before something comes of it', () => {
  const trace = traceOf(['Ada'], { contacts: [talk('Ada', '2026-06-01')] })
  expect(creditOf(trace, 'conversation:talk-Ada-2026-06-01:Ada')).toBeCloseTo(1, 9)
})

test('an outcome through nobody keeps its credit, and one through somebody unknown goes to them', () => {
  expect(traceOf([], {}).unexplained).toBe(1)
  const trace = traceOf(['Ada'], {})
  expect(creditOf(trace, 'person:Ada')).toBe(1)
  expect(trace.unexplained).toBe(0)
})

test('what the user says had no part gets nothing, and nothing passes through it', () => {
  const excluded = {
    kind: 'introduction' as const,
    causeId: 'intro-Wren-Ito-2026-04-01',
    hadPart: false,
  }
  const trace = traceOf(['Ito'], CINDY, { causes: [excluded] })
  expect(trace.steps.map(({ kind }) => kind)).toEqual(['conversation', 'conversation'])
  expect(sumOf(trace)).toBeCloseTo(1, 9)
  const noWren = traceOf(['Ito'], CINDY, {
    causes: [{ kind: 'person', causeId: 'Wren', hadPart: false }],
  })
  expect(noWren.steps.some(({ personIds }) => personIds.includes('Wren'))).toBe(false)
})

test('what the user confirms counts more, and a cause the trace did not find joins it', () => {
  const plain = traceOf(['Ito'], CINDY)
  const id = 'conversation:talk-Ito-2026-04-02:Ito'
  const confirmed = traceOf(['Ito'], CINDY, {
    causes: [{ kind: 'interaction', causeId: 'talk-Ito-2026-04-02', hadPart: true }],
  })
  expect(creditOf(confirmed, id)).toBeGreaterThan(creditOf(plain, id))
  const joined = traceOf(
    ['Ito'],
    { ...CINDY, contacts: [...CINDY.contacts, talk('Mara', '2026-02-02'), talk('Mara', '2026-05-02')] },
    {
      causes: [{ kind: 'interaction', causeId: 'talk-Mara-2026-05-02', hadPart: true }],
      extra: ['Mara'],
    },
  )
  expect(creditOf(joined, 'conversation:talk-Mara-2026-05-02:Mara')).toBeGreaterThan(0)
  expect(sumOf(joined)).toBeCloseTo(1, 9)
})

test('who is read for a trace follows introductions, and a circle of them ends', () => {
  const introductions = [
    introduced('b', 'a', '2026-01-01'),
    introduced('c', 'b', '2026-01-02'),
    introduced('a', 'c', '2026-01-03'),
    introduced('x', 'y', '2026-01-03'),
  ]
  expect(peopleToTrace(['a'], introductions)).toEqual(['a', 'b', 'c'])
})

test('help without a day has no place on the way, and is said to have none', () => {
  const undated = { favorId: 'desk', personId: 'Ito', side: 'received' as const, text: 'A desk', on: null }
  const record = {
    ...CINDY,
    help: [...CINDY.help, undated, { ...undated, favorId: 'x', personId: 'Stranger' }],
  }
  const trace = traceOf(['Ito'], record)
  expect(trace.undated).toEqual([undated])
  expect(trace.steps).toEqual(traceOf(['Ito'], CINDY).steps)
  expect(helpInWords(undated, nameOf)).toBe('Ito helped you: A desk')
  const said = traceOf(['Ito'], record, { causes: [{ kind: 'favor', causeId: 'desk', hadPart: false }] })
  expect(said.undated).toEqual([])
})
