import { fail, ok, type Result } from '@rapport/domain'
import { type Claim, claimFiles } from './claim-files.ts'
import type { ReadOptions } from './importer.ts'
import { IMPORTERS } from './importers.ts'
import { inTurn } from './in-turn.ts'
import type { ImportEvent, ImportSource, SourceFailure } from './record.ts'
import { type OpenSource, openSources } from './source/index.ts'
import { claimsToBeZip, unknownTo } from './unknown-source.ts'
import { readUnread } from './unread.ts'

/**
 * Opens what the user handed over, gives each file to the importer that knows its content, and reads them all as one.
 * A failure means that nothing was yielded and says which source, and which entry in it, is the reason.
 */
export async function readSources(
  sources: readonly ImportSource[],
  options: ReadOptions = {},
): Promise<Result<AsyncIterable<ImportEvent>, SourceFailure>> {
  const opened = await openSources(sources, options.signal)
  if (!opened.ok) return opened
  const { claims, unclaimed } = claimFiles(opened.value, Object.values(IMPORTERS), options)
  const impostor = unclaimed.find(claimsToBeZip)
  if (impostor !== undefined) return fail(unknownTo([impostor]))
  if (claims.length === 0) return fail(unknownTo(opened.value))
  return readClaims(claims, unclaimed, options)
}

/** A format of which nothing is there to import is no reason to refuse the others. */
async function readClaims(
  claims: readonly Claim[],
  unclaimed: readonly OpenSource[],
  options: ReadOptions,
): Promise<Result<AsyncIterable<ImportEvent>, SourceFailure>> {
  const readings: AsyncIterable<ImportEvent>[] = []
  const empty: { readonly sources: readonly OpenSource[]; readonly failure: SourceFailure }[] = []
  for (const { importer, sources } of claims) {
    const reading = await importer.read(sources, options)
    if (reading.ok) readings.push(reading.value)
    else if (reading.failure.code !== 'NOTHING_TO_IMPORT') return reading
    else empty.push({ sources, failure: reading.failure })
  }
  const [first] = empty
  if (readings.length === 0 && first !== undefined) return fail(first.failure)
  const leftovers = empty.map(({ sources, failure }) => readUnread(sources, failure.message, options.signal))
  if (unclaimed.length > 0) leftovers.push(readUnread(unclaimed, null, options.signal))
  return ok(inTurn([...readings, ...leftovers]))
}
