import type { Importer, ReadOptions } from './importer.ts'
import { type OpenSource, type SourceFile, singly, sourcesOf } from './source/index.ts'
import { claimsToBeZip } from './unknown-source.ts'

/** The files one importer reads together. */
export interface Claim {
  readonly importer: Importer
  readonly sources: readonly OpenSource[]
}

/**
 * Asks the importers file by file. One that `comesLast` is asked only about sources of which nobody else knows anything.
 * One that `keepsTogether` also reads what nobody knows in the archives it knows, and what was handed over loose.
 */
export function claimFiles(
  sources: readonly OpenSource[],
  importers: readonly Importer[],
  options: ReadOptions,
): { claims: readonly Claim[]; unclaimed: readonly OpenSource[] } {
  const claimed = new Map<SourceFile, Importer>()
  const first = importers.filter(({ comesLast }) => comesLast !== true)
  const last = importers.filter(({ comesLast }) => comesLast === true)
  const knowsAny = (importer: Importer, { files }: OpenSource): boolean =>
    files.some((file) => claimed.get(file) === importer)

  const ask = (source: OpenSource, asked: readonly Importer[]): void => {
    for (const [file, alone] of singly(source)) {
      if (file.sample === null) continue
      const importer = asked.find(({ recognises }) => recognises([alone], options))
      if (importer !== undefined) claimed.set(file, importer)
    }
  }

  for (const source of sources) {
    ask(source, first)
    if (!importers.some((importer) => knowsAny(importer, source))) ask(source, last)
  }
  for (const keeper of importers.filter(({ keepsTogether }) => keepsTogether === true)) {
    const kept = sources.filter((source) => knowsAny(keeper, source))
    const loose =
      kept.length === 0 ? [] : sources.filter((source) => !source.isArchive && !claimsToBeZip(source))
    for (const { files } of [...kept, ...loose]) {
      for (const file of files) if (!claimed.has(file)) claimed.set(file, keeper)
    }
  }
  const claims = importers
    .map((importer) => ({ importer, sources: sourcesOf(sources, (file) => claimed.get(file) === importer) }))
    .filter((claim) => claim.sources.length > 0)
  return { claims, unclaimed: sourcesOf(sources, (file) => !claimed.has(file)) }
}
