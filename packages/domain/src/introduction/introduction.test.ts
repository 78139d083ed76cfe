import { describe, expect, it } from 'vitest'
import { balanceOf, isAskHeldBack, type KeptFavor } from '../ledger/index.ts'
import {
  connectorTallies,
  followUpAfter,
  INTRODUCTION_STATES,
  introductionMovesFrom,
  introductionsInLedger,
  isToTell,
  likelihoodInWords,
  nextStepOf,
  readinessAfter,
} from './index.ts'
import { introductionOf, stepsOf, TODAY } from './introduction.fixture.ts'

const NAMES = { connector: 'Mira Solberg', person: 'Ada Okafor', forPerson: null }
const MADE = { state: 'made', steps: stepsOf(['requested', '2026-11-02'], ['made', '2026-11-10']) } as const

const favor = (change: Partial<KeptFavor> = {}): KeptFavor => ({
  favorId: 'f1',
  personId: 'mira',
  direction: 'received',
  kind: 'introduction',
  text: 'Introduced me to Ada',
  weight: null,
  madeOn: '2026-11-12',
  answer: null,
  answeredOn: null,
  ...change,
})

describe('the states of an introduction', () => {
  it('go forward, and end where it was met or declined', () => {
    expect(introductionMovesFrom('requested')).toEqual(['agreed', 'made', 'met', 'declined', 'no-answer'])
    expect(introductionMovesFrom('met')).toEqual([])
    expect(introductionMovesFrom('declined')).toEqual([])
    for (const state of INTRODUCTION_STATES) expect(introductionMovesFrom(state)).not.toContain(state)
  })

  it('are looked after in a week, and a meeting in two', () => {
    expect(followUpAfter('requested', '2026-11-23')).toBe('2026-11-30')
    expect(followUpAfter('made', '2026-11-23')).toBe('2026-12-07')
    expect(followUpAfter('met', '2026-11-23')).toBeNull()
  })
})

describe('the next step of an introduction', () => {
  const next = (change: Parameters<typeof introductionOf>[0] = {}) =>
    nextStepOf(introductionOf(change), NAMES, TODAY)

  it('is to ask once more when the day has come', () => {
    expect(next({ followUpOn: '2026-11-30' }).code).toBe('await-answer')
    expect(next()).toEqual({ code: 'ask-once-more', text: 'Ask Mira Solberg once more, or let it rest.' })
  })

  it('is to tell the connector once something came of it, also where it was declined after they agreed', () => {
    const met = {
      state: 'met',
      steps: stepsOf(['requested', '2026-11-02'], ['met', '2026-11-10']),
    } as const
    expect(next(met).code).toBe('tell-connector')
    expect(next({ ...met, toldOn: '2026-11-11' }).text).toBe('Mira Solberg heard of it on 11 November.')
    const declined = stepsOf(['requested', '2026-11-02'], ['declined', '2026-11-04'])
    expect(isToTell(introductionOf({ state: 'declined', steps: declined }))).toBe(false)
    const after = stepsOf(['requested', '2026-11-02'], ['agreed', '2026-11-03'], ['declined', '2026-11-04'])
    expect(isToTell(introductionOf({ state: 'declined', steps: after }))).toBe(true)
  })
})

describe('how often a connector was asked', () => {
  it('counts a quarter back and says when it is much', () => {
    const asked = ['2026-08-20', '2026-08-25', '2026-10-01', '2026-11-23'].map((requestedOn, index) =>
      introductionOf({ introductionId: `i${index}`, requestedOn }),
    )
    expect(connectorTallies(asked, TODAY)).toEqual([
      {
        connectorId: 'mira',
        asked: 4,
        open: 4,
        made: 0,
        met: 0,
        lastAskedOn: '2026-11-23',
        recentAsks: 3,
        isMuch: true,
      },
    ])
    expect(connectorTallies(asked.slice(0, 3), TODAY)[0]?.isMuch).toBe(false)
    expect(connectorTallies([introductionOf({ connectorId: null, forId: 'bo' })], TODAY)).toEqual([])
  })

  it('lowers their readiness, never raises it', () => {
    expect(readinessAfter(0)).toBe(1)
    for (let asks = 0; asks < 5; asks += 1) {
      expect(readinessAfter(asks + 1)).toBeLessThan(readinessAfter(asks))
    }
    expect([0.7, 0.5, 0.3, 0.1, 0.01].map(likelihoodInWords)).toEqual([
      'likely',
      'about even',
      'possible',
      'a long shot',
      'unlikely',
    ])
  })
})

describe('introductions in the ledger', () => {
  const balance = (change: Parameters<typeof introductionOf>[0] = {}, kept: readonly KeptFavor[] = []) =>
    balanceOf(introductionsInLedger([introductionOf(change)], kept), 'mira', TODAY)

  it('are an open ask of the connector until made, and then received', () => {
    expect(balance().asked).toMatchObject({ open: 1, granted: 0 })
    expect(isAskHeldBack(balance())).toBe(true)
    expect(balance(MADE)).toMatchObject({ received: { count: 1, lastOn: '2026-11-10' }, asked: { open: 0 } })
    const declined = stepsOf(['requested', '2026-11-02'], ['declined', '2026-11-04'])
    expect(balance({ state: 'declined', steps: declined }).asked).toMatchObject({ open: 0, declined: 1 })
    expect(balance({ state: 'no-answer' }).asked.open).toBe(0)
  })

  it('are given to both where the user made it', () => {
    const entries = introductionsInLedger(
      [introductionOf({ ...MADE, connectorId: null, forId: 'bo', forPerson: 'Bo Lind' })],
      [],
    )
    expect(entries.map(({ personId, direction, text }) => [personId, direction, text])).toEqual([
      ['bo', 'given', 'Introduced them to Ada Okafor'],
      ['ada', 'given', 'Introduced them to Bo Lind'],
    ])
  })

  it('count once where the user noted the favor as well, and each favor stands for one', () => {
    expect(balance(MADE, [favor()]).received.count).toBe(0)
    expect(balance(MADE, [favor({ kind: 'lead' })]).received.count).toBe(1)
    expect(balance(MADE, [favor({ madeOn: '2026-01-12' })]).received.count).toBe(1)
    expect(balance(MADE, [favor({ direction: 'given' })]).received.count).toBe(1)
    const two = [introductionOf(MADE), introductionOf({ ...MADE, introductionId: 'i2', personId: 'cleo' })]
    expect(introductionsInLedger(two, [favor()])).toHaveLength(1)
  })
})
