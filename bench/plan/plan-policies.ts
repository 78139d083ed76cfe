/**
 * Rapport's week against other ways to spend the same hours, in a simulated world written from the literature:
 * docs/algorithms/plan-policies.md. Run with `node bench/plan/plan-policies.ts [--seeds N] [--development] [--proven]`;
 * `--proven` has HiGHS prove every week the best, which takes most of an hour and changes little.
 * Exits 1 where Rapport's outcomes an hour are below the floor reached so far over all regimes, or below .95 times
 * those of the best other policy in any one. The aim of 1.5 times is printed with whether it was reached.
 */
import { seedsFrom } from './options.ts'
import { byRank, type Policy, RANKS } from './policies.ts'
import { rapportPolicy } from './rapport-policy.ts'
import { type Run, runPolicy } from './run-policy.ts'
import { margin, mean } from './statistics.ts'
import { REGIMES, type Regime, worldWithHistory } from './world/index.ts'

/** What the product is to reach, and what it must not fall below on the way there. */
const AIM_OVERALL = 1.5
const LEAST_OVERALL = 1.2
const LEAST_ANYWHERE = 0.95

const rapport = await rapportPolicy(process.argv.includes('--proven'))
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

/** Rapport's outcomes an hour over those of the best of some policies, each averaged over the worlds of a regime. */
const ratioToBest = (runs: Runs, others: readonly Policy[]): number =>
  mean(perHour(runs, rapport.name)) / Math.max(...others.map(({ name }) => mean(perHour(runs, name))))

/** Every regime counts the same, however many outcomes there are to be had in it. */
const geometricMean = (ratios: readonly number[]): number => Math.exp(mean(ratios.map(Math.log)))

const seeds = seedsFrom(process.argv)
const started = performance.now()
const byRegime: (readonly [Regime, Runs])[] = []
for (const regime of REGIMES) {
  const runs = await runAll(regime, seeds)
  byRegime.push([regime, runs])
  console.log(`\n${regime}: ${seeds.length} worlds`)
  console.table(policies.map(({ name }) => rowOf(runs, name)))
}

const verdictOver = (others: readonly Policy[]): Record<string, number> & { readonly overall: number } => {
  const ratios = byRegime.map(([regime, runs]) => [regime, ratioToBest(runs, others)] as const)
  return { overall: geometricMean(ratios.map(([, ratio]) => ratio)), ...Object.fromEntries(ratios) }
}
const verdicts = {
  'lists of everybody known': verdictOver(amongEverybody),
  'lists of those who fit the objectives': verdictOver(amongFitting),
}
console.log(
  '\nOutcomes an hour of Rapport over those of the best other policy in each regime; overall the geometric mean',
)
console.table(
  Object.fromEntries(
    Object.entries(verdicts).map(([name, verdict]) => [
      name,
      Object.fromEntries(Object.entries(verdict).map(([regime, ratio]) => [regime, ratio.toFixed(2)])),
    ]),
  ),
)
const { overall, ...regimes } = verdicts['lists of everybody known']
const isKept = overall >= LEAST_OVERALL && Object.values(regimes).every((ratio) => ratio >= LEAST_ANYWHERE)
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `${seconds} s; at least ${LEAST_OVERALL} overall, ${LEAST_ANYWHERE} anywhere: ${isKept ? 'kept' : 'MISSED'}; the aim of ${AIM_OVERALL} overall: ${overall >= AIM_OVERALL ? 'reached' : 'not reached'}`,
)
process.exit(isKept ? 0 : 1)
