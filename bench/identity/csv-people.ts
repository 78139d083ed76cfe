import { readFileSync } from 'node:fs'
import { guessFieldKind, type IdentityTable } from '../../packages/domain/src/index.ts'

export interface LabelledPeople {
  readonly table: IdentityTable
  readonly truth: readonly string[]
}

/** Reads a CSV with the mapping the resolver guesses by itself; `personOf` reads the truth from a row and never reaches the resolver. */
export function readPeople(
  path: string | URL,
  truthColumn: string,
  personOf: (cell: string) => string = (cell) => cell,
): LabelledPeople {
  const [heading = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const names = cellsOf(heading)
  const rows = lines.map(cellsOf)
  const columns = names.map((_, index) => rows.map((row) => row[index] ?? ''))
  const fields = names.map((name, index) => ({
    name,
    kind: name === truthColumn ? ('ignore' as const) : guessFieldKind(name, columns[index] ?? []),
  }))
  const truth = columns[names.indexOf(truthColumn)] ?? []
  return { table: { fields, size: rows.length, columns }, truth: truth.map(personOf) }
}

/** The cells of one line of RFC 4180 without line breaks in them. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')).trim(),
  )
