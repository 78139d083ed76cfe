import { ok, type Result } from '@rapport/domain'
import type { ImportSource, SourceFailure } from '../record.ts'
import { openSource } from './open-source.ts'
import type { OpenSource } from './source-file.ts'

/** Opens everything handed over, or nothing: the first that cannot be opened is the failure. */
export async function openSources(
  sources: readonly ImportSource[],
  signal: AbortSignal | undefined,
): Promise<Result<readonly OpenSource[], SourceFailure>> {
  const open: OpenSource[] = []
  for (const source of sources) {
    signal?.throwIfAborted()
    const opened = await openSource(source, signal)
    if (!opened.ok) return opened
    open.push(opened.value)
  }
  return ok(open)
}
