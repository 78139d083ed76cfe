import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateWorld } from '../world/index.ts'
import { type ArchiveOptions, ERA_NAMES, eras, isEraName, worldTruth, writeLinkedInArchive } from './index.ts'

const USAGE = `Writes an invented LinkedIn archive.

  node packages/testkit/src/archive/write.ts --people 5000 --messages 10000 --era 2026 --seed 1 --out DIR

  --people N     connections, those with a hidden profile included (1500)
  --messages N   messages, advertisements included (3.2 for each connection)
  --era NAME     ${ERA_NAMES.join(', ')} (2026)
  --edition E    basic, complete, or parts: the complete one in two zips (complete)
  --today DATE   the day of the export (one that fits the era)
  --seed S       another seed, another world (1)
  --out DIR      where to put it (the current directory)
`

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1500' },
    messages: { type: 'string' },
    era: { type: 'string', default: '2026' },
    edition: { type: 'string', default: 'complete' },
    today: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help || !isEraName(values.era) || !['basic', 'complete', 'parts'].includes(values.edition)) {
  process.stdout.write(USAGE)
  process.exitCode = values.help ? 0 : 2
} else {
  const { era } = values
  const world = generateWorld({
    seed: values.seed,
    people: Number(values.people),
    ...(values.messages === undefined ? {} : { messages: Number(values.messages) }),
    today: values.today ?? eras[era].exportedOn,
  })
  const complete = { era, edition: 'complete' } as const
  const wanted: Readonly<Record<string, readonly ArchiveOptions[]>> = {
    basic: [{ era, edition: 'basic' }],
    complete: [complete],
    parts: [
      { ...complete, part: 1 },
      { ...complete, part: 2 },
    ],
  }
  await mkdir(values.out, { recursive: true })
  for (const options of wanted[values.edition] ?? []) {
    const { name, bytes } = writeLinkedInArchive(world, options)
    await writeFile(join(values.out, name), bytes)
    process.stdout.write(`${join(values.out, name)} (${bytes.length.toLocaleString('en')} bytes)\n`)
    for (const file of worldTruth(world, options).files) {
      const parts = [
        `${file.rows} rows`,
        file.hidden > 0 && `${file.hidden} hidden`,
        file.skipped > 0 && `${file.skipped} skipped`,
      ]
      process.stdout.write(`  ${file.name.padEnd(34)} ${parts.filter(Boolean).join(', ')}\n`)
    }
  }
}
