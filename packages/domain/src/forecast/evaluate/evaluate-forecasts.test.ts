import { describe, expect, it } from 'vitest'
import { fitBgNbd } from '../features/bg-nbd.ts'
import { FEATURES } from '../features/feature-rows.ts'
import { createMemory } from '../features/memory.ts'
import { momentAt } from '../features/moment.ts'
import { type History, historyOf } from '../history/history.ts'
import { createRandom } from '../learner/random.ts'
import { createBatches } from './batch.ts'
import { evaluateForecasts } from './evaluate-forecasts.ts'
import { fitRapport } from './fit-rapport.ts'
import { dormantDaysFor, timeFrameOf } from './time-frame.ts'

const SECONDS_PER_DAY = 86_400
const PEOPLE = 12
const QUESTION = { horizon: 20, step: 20, dormant: 40 }

/** Messages of two hundred days among people who each have favourites; `until` is the day from which who writes to whom is dealt anew by `deal`. */
const world = (until = Number.POSITIVE_INFINITY, deal = 1): History => {
  const random = createRandom(7)
  const again = createRandom(deal)
  const source: number[] = []
  const target: number[] = []
  const seconds: number[] = []
  for (let message = 0; message < 1_200; message += 1) {
    const day = message / 6
    const draw = day < until ? random : again
    const from = Math.floor(draw() * PEOPLE)
    const away = 1 + Math.floor(draw() ** 3 * (PEOPLE / 2))
    source.push(from)
    target.push((from + away) % PEOPLE)
    seconds.push(day * SECONDS_PER_DAY)
  }
  const names = Array.from({ length: PEOPLE }, (_, index) => `p${index}`)
  return historyOf({
    names,
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    seconds: Float64Array.from(seconds),
  })
}

const everybody = (history: History) => new Uint8Array(history.people).fill(1)

const rowsAt = (history: History, now: number): Float32Array => {
  const memory = createMemory(history, QUESTION.horizon, QUESTION.dormant)
  memory.feed(now - 30)
  memory.feed(now)
  const batches = createBatches(history.people, QUESTION, fitBgNbd(history, now))
  const moment = momentAt(history, memory, QUESTION.horizon, now)
  const cells = [...batches(moment, () => true)].flatMap((batch) => [...batch.cells])
  return Float32Array.from(cells)
}

/** Scores of the model fitted up to the end of the training part, a single forest in each view. */
const scoresAt = (history: History, now: number): readonly number[] => {
  const { start, fitUntil } = timeFrameOf(history, QUESTION)
  const forecaster = fitRapport(history, everybody(history), QUESTION, { start, fitUntil }, [1])
  if (forecaster === null) throw new Error('nothing to learn from')
  const memory = createMemory(history, QUESTION.horizon, QUESTION.dormant)
  memory.feed(now)
  const batches = createBatches(history.people, QUESTION, fitBgNbd(history, fitUntil))
  const moment = momentAt(history, memory, QUESTION.horizon, now)
  return [...batches(moment, () => true)].flatMap((batch) => Array.from(forecaster.scores(batch)))
}

describe('the evaluation', () => {
  it('prints every model, and foretells better than last contact in a world of favourites', async () => {
    const history = world()
    const result = await evaluateForecasts(history, everybody(history), QUESTION)
    if (!result.ok) throw new Error(result.failure)
    const { rows } = result.value
    expect(rows.map(({ model }) => model)).toEqual([
      'rapport',
      'last contact',
      'decayed messages',
      'decayed days',
      'BG/NBD',
      'logistic, 35 features',
      'logistic, 35 features, dormant rows',
      'boosted trees, 35 features',
    ])
    expect(rows[0]?.map).toBeGreaterThan(rows[1]?.map ?? 1)
  }, 60_000)

  it('sees nothing that comes after the moment: dealing later messages anew changes no feature', () => {
    const now = 120
    const one = rowsAt(world(now, 1), now)
    const other = rowsAt(world(now, 2), now)
    expect(one.length).toBeGreaterThan(PEOPLE * FEATURES.length)
    expect(other).toEqual(one)
  })

  it('scores alike what later messages are, through the whole of the fitted model', () => {
    const now = timeFrameOf(world(), QUESTION).fitUntil
    const one = scoresAt(world(now, 1), now)
    expect(one.length).toBeGreaterThan(PEOPLE)
    expect(new Set(one).size).toBeGreaterThan(PEOPLE)
    expect(scoresAt(world(now, 2), now)).toEqual(one)
  }, 60_000)

  it('gives numbers only', () => {
    expect(rowsAt(world(), 150).every(Number.isFinite)).toBe(true)
  })

  it('says when there is too little time', async () => {
    const history = world()
    expect(await evaluateForecasts(history, everybody(history), { ...QUESTION, horizon: 150 })).toEqual({
      ok: false,
      failure: 'too-short',
    })
  })
})

describe('the time frame', () => {
  it('fits on horizons that end before 65 % of the span and tests from there', () => {
    const history = world()
    const { fit, test, fitUntil } = timeFrameOf(history, QUESTION)
    expect(Math.max(...fit) + QUESTION.horizon).toBeLessThanOrEqual(fitUntil)
    expect(Math.min(...test)).toBeGreaterThanOrEqual(fitUntil)
    expect(Math.max(...test) + QUESTION.horizon).toBeLessThanOrEqual(history.at.at(-1) ?? 0)
  })

  it('calls dormant what is silent for 14 days where a week is foretold, 90 where a month is', () => {
    expect([1, 7, 18, 30, 60].map(dormantDaysFor)).toEqual([2, 14, 50, 90, 90])
  })
})
