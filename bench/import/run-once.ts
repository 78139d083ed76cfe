/**
 * One import and one plan in a process of its own, so that its peak memory is its own. Prints one line of JSON.
 * Arguments: archive, data directory.
 */
import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { registry } from '@rapport/operations'
import { openRapport } from '../../packages/app/src/open-rapport.ts'

const [archive = '', dataDir = ''] = process.argv.slice(2)

const rapport = openRapport({ data: dataDir, environment: {} })
const call = async (operation: Parameters<typeof rapport.run>[0], input: unknown) => {
  const started = performance.now()
  const result = await rapport.run(operation, input)
  if (!result.ok) throw new Error(result.failure.message)
  // What a benchmark reads of it is printed, whatever its shape.
  return { value: result.value as Record<string, unknown>, ms: performance.now() - started }
}

const network = await call(registry.network.add, {
  kind: 'career',
  purpose: 'Find a board seat in logistics',
})
await call(registry.objective.add, {
  network: network.value.networkId,
  statement: 'Two advisory board seats in supply chain by spring',
  due: '2027-03-31',
})
const blob = await openAsBlob(archive)
const imported = await call(registry.import.run, { files: [new File([blob], basename(archive))] })
const again = await call(registry.import.run, { files: [new File([blob], basename(archive))] })
const firstPlan = await call(registry.plan.week, { hours: 3, today: '2026-11-23' })
const secondPlan = await call(registry.plan.week, { hours: 3, today: '2026-11-23' })
await rapport.close()

console.log(
  JSON.stringify({
    importMs: imported.ms,
    againMs: again.ms,
    planMs: firstPlan.ms,
    warmPlanMs: secondPlan.ms,
    // Kilobytes on every platform that Node runs on.
    peakBytes: process.resourceUsage().maxRSS * 1024,
    totals: imported.value.totals,
    items: (secondPlan.value as { items?: unknown[] }).items?.length,
  }),
)
