/**
 * Rapport's week against other ways to spend the same hours, in a simulated world written from the literature:
 * docs/algorithms/plan-policies.md. Run with `node bench/plan/plan-policies.ts [--seeds N] [--development]`.
 * Exits 1 where Rapport's outcomes an hour are below 1.5 times those of the best other policy over all regimes, or
 * below .95 times in any one.
 */
import { seedsFrom } from './options.ts'
import { byRank, type Policy, RANKS } from './policies.ts'
import { rapport } from './rapport-policy.ts'
import { type Run, runPolicy } from './run-policy.ts'
import { margin, mean } from './statistics.ts'
import { REGIMES, type Regime, worldWithHistory } from './world/index.ts'

/** What the product promises. */
const LEAST_OVERALL = 1.5
const LEAST_ANYWHERE = 0.95

const ranks = Object.entries(RANKS)
const amongEverybody = ranks.map(([name, rank]) => byRank(name, rank, 'everybody'))
const amongFitting = ranks.map(([name, rank]) => byRank(`${name}, who fits`, rank, 'fitting'))
/** What comes by itself, from people who call and meet the user of their own accord; no hour is spent on it. */
const noHours: Policy = { name: 'no hours at all', choose: () => [] }
const policies: readonly Policy[] = [rapport, ...amongEverybody, ...amongFitting, noHours]

type Runs = ReadonlyMap<string, readonly Run[]>

const runAll = async (regime: Regime, seeds: readonly number[]): Promise<Runs> => {
  const runs = new Map<string, Run[]>(policies.map(({ name }) => [name, []]))
  for (const seed of seeds) {
    const world = worldWithHistory(regime, seed)
    for (const policy of policies) runs.get(policy.name)?.push(await runPolicy(world, policy))
  }
  return runs
}

/** What the hours brought, world by world: outcomes beyond those that come by themselves, for each hour set aside. */
const perHour = (runs: Runs, name: string): readonly number[] => {
  const floor = runs.get(noHours.name) ?? []
  return (runs.get(name) ?? []).map((run, index) => run.perHour - (floor[index]?.perHour ?? 0))
}

const average = (runs: Runs, name: string, key: keyof Run): string =>
  mean((runs.get(name) ?? []).map((run) => run[key])).toFixed(0)

const rowOf = (runs: Runs, name: string) => {
  const own = perHour(runs, rapport.name)
  const other = perHour(runs, name)
  const differences = own.map((value, index) => 100 * (value - (other[index] ?? 0)))
  return {
    policy: name,
    'outcomes in 100 h': (100 * mean(other)).toFixed(1),
    'Rapport has more': `${mean(differences).toFixed(1)} ± ${margin(differences).toFixed(1)}`,
    ratio: (mean(own) / mean(other)).toFixed(2),
    'with what comes anyway': (100 * mean((runs.get(name) ?? []).map((run) => run.perHour))).toFixed(1),
    leads: average(runs, name, 'outcomes'),
    introductions: average(runs, name, 'introductions'),
    talks: average(runs, name, 'talks'),
    attempts: average(runs, name, 'attempts'),
    replies: average(runs, name, 'replies'),
    asks: average(runs, name, 'asks'),
    helped: average(runs, name, 'gifts'),
    hours: mean((runs.get(name) ?? []).map(({ minutes }) => minutes / 60)).toFixed(0),
  }
}

/** Rapport's outcomes an hour over those of the best of some policies, each averaged over the seeds of some regimes. */
const ratioToBest = (all: readonly Runs[], others: readonly Policy[]): number => {
  const over = (name: string) => mean(all.map((runs) => mean(perHour(runs, name))))
  return over(rapport.name) / Math.max(...others.map(({ name }) => over(name)))
}

const seeds = seedsFrom(process.argv)
const started = performance.now()
const byRegime = new Map<Regime, Runs>()
for (const regime of REGIMES) {
  const runs = await runAll(regime, seeds)
  byRegime.set(regime, runs)
  console.log(`\n${regime}: ${seeds.length} worlds`)
  console.table(policies.map(({ name }) => rowOf(runs, name)))
}
const verdicts = (others: readonly Policy[]) => ({
  overall: ratioToBest([...byRegime.values()], others).toFixed(2),
  ...Object.fromEntries(
    [...byRegime].map(([regime, runs]) => [regime, ratioToBest([runs], others).toFixed(2)]),
  ),
})
const verdict = { among: verdicts(amongEverybody), fitting: verdicts(amongFitting) }
console.log('\nRapport against the best of the other policies, outcomes an hour')
console.table({ 'among everybody known': verdict.among, 'told who fits the objectives': verdict.fitting })
const seconds = ((performance.now() - started) / 1000).toFixed(0)
const isKept =
  Number(verdict.among.overall) >= LEAST_OVERALL &&
  [...byRegime.values()].every((runs) => ratioToBest([runs], amongEverybody) >= LEAST_ANYWHERE)
console.log(
  `${seconds} s; at least ${LEAST_OVERALL} overall, ${LEAST_ANYWHERE} anywhere: ${isKept ? 'kept' : 'MISSED'}`,
)
process.exit(isKept ? 0 : 1)
