/**
 * What the simulated world looks like before any policy acts, beside what the literature measured:
 * `node bench/plan/world-figures.ts [--seeds N]`. Nothing is demanded here; `plan-policies.ts` does that.
 */
import { RECEIVED, SENT } from '@rapport/domain'
import { seedsFrom } from './options.ts'
import { REGIMES, type Regime, type World, worldWithHistory } from './world/index.ts'

const YEAR = 365

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length

/** (σ − μ) / (σ + μ) of the days between contacts: 0 for chance, toward 1 for bursts (Goh & Barabási 2008). */
const burstiness = (days: readonly number[]): number | null => {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day))
  if (gaps.length < 8) return null
  const middle = mean(gaps)
  const spread = Math.sqrt(mean(gaps.map((gap) => (gap - middle) ** 2)))
  return (spread - middle) / (spread + middle)
}

const figuresOf = ({ setting, state }: World) => {
  const days = state.records.map(({ lines }) => [...new Set(lines.map(({ day }) => day))])
  const within = (from: number, to: number) => days.map((list) => list.some((day) => day >= from && day < to))
  const before = within(-2 * YEAR, -YEAR)
  const after = within(-YEAR, 0)
  const had = before.filter(Boolean).length
  const kept = before.filter((had, index) => had && after[index]).length
  const known = state.ties.filter(({ isKnown }) => isKnown)
  const recent = state.records.flatMap(({ lines }) => lines.filter(({ day }) => day >= -YEAR))
  return {
    people: known.length,
    'hours a week': setting.parameters.hoursPerWeek,
    weeks: setting.parameters.weeks,
    'closer than .6': known.filter(({ closeness }) => closeness > 0.6).length,
    'closer than .3': known.filter(({ closeness }) => closeness > 0.3).length,
    'closer than .1': known.filter(({ closeness }) => closeness > 0.1).length,
    'ever in touch': days.filter((list) => list.length > 0).length,
    'in touch, 60 days': within(-60, 0).filter(Boolean).length,
    'lost in a year %': (100 * (had - kept)) / had,
    'they write, a week': recent.filter(({ direction }) => direction === RECEIVED).length / 52,
    'we write, a week': recent.filter(({ direction }) => direction === SENT).length / 52,
    burstiness: mean(days.map(burstiness).filter((value) => value !== null)),
  }
}

const rowOf = (regime: Regime, seeds: readonly number[]) => {
  const figures = seeds.map((seed) => figuresOf(worldWithHistory(regime, seed)))
  const [first] = figures
  const keys = Object.keys(first ?? {}).filter((key): key is keyof (typeof figures)[number] => true)
  return Object.fromEntries(keys.map((key) => [key, mean(figures.map((figure) => figure[key])).toFixed(2)]))
}

const seeds = seedsFrom(process.argv)
console.table(Object.fromEntries(REGIMES.map((regime) => [regime, rowOf(regime, seeds)])))
