import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import {
  type DirectoryPerson,
  indexDirectory,
  readLogLine,
} from '../../packages/domain/src/log-line/index.ts'

/** As many as the largest networks Rapport is made for. */
const PEOPLE = 30_000
/** A key press answers within 50 ms; reading must leave most of that to the way there and back. In milliseconds. */
const MOST_A_LINE = 10

interface Named {
  readonly givenName: string
  readonly familyName: string
  readonly organization: string
}

const rows: readonly Named[] = JSON.parse(readFileSync(new URL('directory.json', import.meta.url), 'utf8'))
const lines: readonly { readonly line: string }[] = JSON.parse(
  readFileSync(new URL('lines-seen.json', import.meta.url), 'utf8'),
)

/** Every given name with every family name, and numbered variants of the latter, so that names repeat as they do. */
const invent = (): readonly DirectoryPerson[] =>
  Array.from({ length: PEOPLE }, (_, at) => {
    const given = rows[at % rows.length]
    const family = rows[(at * 7 + Math.floor(at / rows.length)) % rows.length]
    const ending = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(at / rows.length) % 26] ?? ''
    const familyName = `${family?.familyName ?? ''}${at % 3 === 0 ? '' : ending}`
    return {
      personId: String(at),
      name: `${given?.givenName} ${familyName}`,
      givenName: given?.givenName ?? '',
      title: null,
      organization: `${family?.organization} ${at % 4000}`,
      place: null,
    }
  })

const began = performance.now()
const directory = indexDirectory(invent())
const indexed = performance.now() - began

const context = {
  directory,
  standingOf: (person: number) => ({ strength: person % 100, lastContactOn: '2026-10-01' }),
  today: '2026-11-23',
}
for (const { line } of lines) readLogLine(line, context)
const times = lines
  .flatMap(({ line }) =>
    Array.from({ length: 5 }, () => {
      const start = performance.now()
      readLogLine(line, context)
      return performance.now() - start
    }),
  )
  .sort((a, b) => a - b)
const at = (share: number) => times[Math.floor(times.length * share)] ?? 0

console.log(`Reading a line among ${PEOPLE.toLocaleString('en')} people`)
console.table({
  'people indexed once, ms': Math.round(indexed),
  'a line, median ms': Number(at(0.5).toFixed(2)),
  'a line, 95 of 100, ms': Number(at(0.95).toFixed(2)),
})
if (at(0.5) > MOST_A_LINE) process.exitCode = 1
