import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkObjective } from './check-objective.ts'
import type { ObjectiveCheck, ObjectiveFrame } from './objective-check.ts'
import { HORIZONS, OBJECTIVE_KINDS } from './objective-check.ts'
import { STATEMENTS } from './statements.fixture.ts'
import { UNUSUAL_STATEMENTS } from './statements-unusual.fixture.ts'

const TODAY = '2026-11-23'
const check = (statement: string, frame: Partial<ObjectiveFrame> = {}): ObjectiveCheck =>
  checkObjective(statement, { today: TODAY, ...frame })

describe('what a statement is', () => {
  it.each([...STATEMENTS, ...UNUSUAL_STATEMENTS])(
    '%s',
    (statement, kind, selfServing, measurable, timely) => {
      const found = check(statement)
      expect({
        kind: found.kind,
        selfServing: found.selfServing,
        measurable: found.measurable.ok,
        timely: found.timely.ok,
      }).toEqual({ kind, selfServing, measurable, timely })
    },
  )
})

describe('the letters', () => {
  it('say which words led to them', () => {
    const { measurable, timely, amount, unit, due } = check(
      'Two advisory-board members with supply-chain experience by June',
    )
    expect(measurable.words).toEqual(['Two advisory-board members'])
    expect(timely.words).toEqual(['by June'])
    expect({ amount, unit, due }).toEqual({ amount: 2, unit: 'advisory-board members', due: '2027-06-30' })
  })

  it('name what is vague in plain words', () => {
    expect(check('meet new people').specific).toEqual({
      ok: false,
      why: '“New people” could be anyone or anything. Say which kind: a trade, a level, an industry.',
      words: ['new people'],
    })
  })

  it('give the date beside the statement the last word, and say so', () => {
    const { due, advice } = check('two mentors by June', { due: '2027-03-31' })
    expect(due).toBe('2027-03-31')
    expect(advice.map(({ kind }) => kind)).toEqual(['two-dates'])
  })

  it('find a day that has gone by no time to reach anything', () => {
    const { timely, achievable } = check('two mentors', { due: '2026-10-01' })
    expect([timely.ok, achievable.ok]).toEqual([false, false])
  })

  it('weigh what it takes against the hours of the person', () => {
    const means = { hoursPerWeek: 2, conversationsPerWeek: 2, peopleKnown: 300, fitting: 4 }
    expect(check('two mentors by June', { means }).achievable).toMatchObject({
      ok: true,
      why: 'About 10 conversations in 31 weeks fits your time. 4 people on record fit.',
    })
    expect(check('twenty mentors by the end of January', { means }).achievable.ok).toBe(false)
  })

  it('say "not enough data" where nothing is known of the person, unless it is plainly out of reach', () => {
    expect(check('two mentors by June').achievable).toMatchObject({
      ok: true,
      why: expect.stringContaining('Not enough data'),
    })
    expect(check('call 900 farmers by Friday').achievable.ok).toBe(false)
  })
})

describe('the amount', () => {
  it.each([
    ['Hold one hour-long conversation with each of six people in my field by June', 6, 'people'],
    ['Choose the customs software by May, after talks with three reference customers', null, null],
    ['two meetings with each of three suppliers by June', 6, 'meetings'],
    ['fewer than three complaints a month from the hospice by June', 3, 'complaints'],
  ])('of "%s"', (statement, amount, unit) => {
    expect(check(statement)).toMatchObject({ amount, unit })
  })
})

describe('the rewrite', () => {
  it.each([
    ['two advisory-board members by June', null],
    ['just networking', 'By 28 February 2027: three people in … who …'],
    ['make useful contacts in logistics', 'By 28 February 2027: three people in logistics who …'],
    ['become better known among school heads', 'By 28 February 2027: three school heads who …'],
    ['A mentor who has run a ward', 'By 28 February 2027: a mentor who has run a ward'],
    [
      'find volunteers for the food bank by the end of April',
      'By 30 April 2027: three volunteers for the food bank',
    ],
    [
      'find out which law firms let associates work part time',
      'By 28 February 2027: find out which law firms let associates work part time, from three people who know it at first hand',
    ],
    [
      'attend five events by March',
      'Attend five events, so that by 31 March 2027 two people have agreed to …',
    ],
    [
      'learn from other providers how they staff the night shift',
      'By 28 February 2027: learn from three other providers how they staff the night shift',
    ],
    [
      'Reading the journal and going to lectures',
      'Read the journal and go to lectures, so that by 28 February 2027 two people have agreed to …',
    ],
    [
      "I'm going to spend the first quarter of 2027 phoning around",
      'Spend the first quarter of 2027 phoning around, so that by 31 March 2027 two people have agreed to …',
    ],
    [
      'hand out thirty cards tonight',
      'Hand out thirty cards, so that by 28 February 2027 two people have agreed to …',
    ],
  ])('of "%s"', (statement, rewrite) => {
    expect(check(statement).rewrite).toBe(rewrite)
  })

  it.each([
    [
      'two clients from the alumni club this month',
      'two people from the alumni club I would gladly talk with for an hour',
    ],
    ['get hired ASAP', 'two people in … who have come to know my work'],
    [
      'raise ten thousand from the gala guests tonight',
      'two of the gala guests I would gladly talk with for an hour',
    ],
  ])('of "%s" is about people first, and holds up to its own measure', (statement, people) => {
    const { alternative } = check(statement)
    expect(alternative).toBe(`By 28 February 2027: ${people}, each met twice and helped with something first`)
    expect(check(alternative ?? '')).toMatchObject({
      kind: 'outcome',
      selfServing: false,
      amount: 2,
      due: '2027-02-28',
    })
  })

  it('turns an immediate gain to the long term', () => {
    const { alternative, rewrite, advice, horizon } = check('close two sales this month')
    expect(alternative).toBe(
      'By 28 February 2027: two people in … I would gladly talk with for an hour, each met twice and helped with something first',
    )
    expect(rewrite).toBe(alternative)
    expect(advice[0]?.kind).toBe('self-serving')
    expect(horizon).toBe('immediate')
  })

  it('holds up to its own measure where it needs no more filling in', () => {
    const { rewrite } = check('A signed lease on the old dairy building')
    expect(check(rewrite ?? '')).toMatchObject({ kind: 'outcome', rewrite: null })
  })
})

describe('what is mentioned', () => {
  it('names people and organizations on record, numbers with what they count, and verbs', () => {
    const { mentions } = check('Ask Ruta Kalnins at Halcyon Freight to find two pilots', {
      personNames: new Set(['Ruta Kalnins']),
      organizationKeys: new Set([' halcyon freight ']),
    })
    expect(mentions.people).toEqual(['Ruta Kalnins'])
    expect(mentions.organizations).toEqual(['Halcyon Freight'])
    expect(mentions.numbers).toEqual([{ text: 'two', value: 2, counts: 'pilots' }])
    expect(mentions.verbs).toEqual([
      { text: 'Ask', sort: 'activity' },
      { text: 'find', sort: 'outcome' },
    ])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'find',
    'two',
    'by June',
    'to',
    'and',
    'who',
    'my',
    'sales',
    '.',
    ',',
    '\u202e',
    '\ud800',
    '👩‍💻',
    'İ',
    'so that',
    '5%',
    '1,000',
    'may',
    'of',
    'every week',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((some) => some.join(' ')),
  )

  it('is judged without a throw, and quotes only what it says', () => {
    fc.assert(
      fc.property(texts, (statement) => {
        const found = check(statement)
        expect(OBJECTIVE_KINDS).toContain(found.kind)
        expect(HORIZONS).toContain(found.horizon)
        if (found.kind === 'none') expect(found.measurable.ok).toBe(false)
        expect(found.alternative === null).toBe(!found.selfServing)
        for (const date of found.mentions.dates) expect(statement).toContain(date.text)
      }),
      { numRuns: 300 },
    )
  })

  it('of ten thousand characters is judged too', () => {
    for (const seed of [
      'one week ',
      'and to find two ',
      'of ',
      ' ',
      'a',
      '1,',
      '\ud800',
      'within the next ',
    ]) {
      expect(check(seed.repeat(10_000).slice(0, 10_000)).due === undefined).toBe(false)
    }
  })
})
