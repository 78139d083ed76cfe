/**
 * Who will be in touch next, and which dormant tie revives: Rapport's model beside every baseline, by one protocol, on
 * the public logs where they lie beside the project and else on an invented one; then the product's forecast on each
 * person's own log. Fails where a floor is not held; aims are printed as reached or missed. Run with
 * `node bench/strength/strength-quality.ts`.
 */
import { evaluateForecasts } from '@rapport/domain'
import { messageLogs } from './logs.ts'
import { personalQuality } from './personal-quality.ts'

/** Means over the public logs. Floors are just under what is reached, as the figures are the same in every run. */
const FLOOR = { map: 0.737, dormant: 0.742 }
/** What is aimed at: MAP above the published logistic with 35 features, AUC of dormant ties. */
const AIM = { aboveLogistic: 0.03, dormant: 0.78 }

const failures: string[] = []
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const results: { readonly map: number; readonly logistic: number; readonly dormant: number }[] = []
const logs = messageLogs()

for (const { name, history, isEgo, question, table } of logs) {
  const started = performance.now()
  const evaluated = await evaluateForecasts(history, isEgo, question)
  if (!evaluated.ok) throw new Error(`${name}: ${evaluated.failure}`)
  const { rows } = evaluated.value
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`)
  console.table(
    Object.fromEntries(
      rows.map(({ model, ...figures }) => [
        model,
        Object.fromEntries(
          Object.entries(figures).map(([key, value]) => [
            key,
            typeof value === 'number' ? Number(value.toFixed(3)) : value,
          ]),
        ),
      ]),
    ),
  )
  const [own, ...baselines] = rows
  const map = own?.map ?? 0
  const best = Math.max(table?.best ?? 0, ...baselines.map((row) => row.map ?? 0))
  if (map <= best)
    failures.push(`${name}: MAP ${map.toFixed(4)} is not above the best baseline's ${best.toFixed(4)}`)
  const logistic = rows.find(({ model }) => model === 'logistic, 35 features')?.map ?? 0
  results.push({ map, logistic: table?.logistic ?? logistic, dormant: own?.dormant_auc ?? 0 })
}

console.log('The product’s forecast, each person with a log of their own')
console.table(Object.fromEntries(logs.map((log) => [log.name, personalQuality(log)])))

// An invented world shows that the model works, not how well it does on people.
if (logs.some(({ table }) => table !== undefined)) {
  const map = mean(results.map((result) => result.map))
  const gain = mean(results.map((result) => result.map - result.logistic))
  const dormant = mean(results.map((result) => result.dormant))
  const against = (value: number, aim: number) => ({
    value: Number(value.toFixed(4)),
    aim,
    is: value >= aim ? 'reached' : 'missed',
  })
  console.table({
    'MAP above the 35-feature logistic': against(gain, AIM.aboveLogistic),
    'dormant AUC within an ego': against(dormant, AIM.dormant),
  })
  if (map < FLOOR.map) failures.push(`mean MAP is ${map.toFixed(4)}, below ${FLOOR.map}`)
  if (dormant < FLOOR.dormant)
    failures.push(`mean dormant AUC is ${dormant.toFixed(4)}, below ${FLOOR.dormant}`)
}
for (const failure of failures) console.error(`below the floor: ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0
