import type { WriteContext } from '../context.ts'
import type { NewMerge } from '../ports/identity.ts'
import { comparePeople } from './compare-people.ts'
import type { SameFindings, SamePair } from './find-same.ts'

/** Merges everybody who is one person beyond doubt; answers how many, and what is left to ask. */
export const mergeCertain = async ({
  store,
  newId,
  now,
  signal,
  progress,
}: Pick<WriteContext, 'store' | 'newId' | 'now' | 'signal' | 'progress'>): Promise<{
  readonly merged: readonly SamePair[]
  readonly open: SameFindings['open']
}> => {
  const found = await comparePeople(store.identity, {
    signal,
    onProgress: (done, total) =>
      progress({ phase: 'Finding who is the same person', done, total, unit: 'rows' }),
  })
  const mergedAt = now.toISOString()
  await store.identity.merge(
    found.certain.map(
      (pair): NewMerge => ({
        mergeId: newId(),
        keptId: pair.kept,
        absorbedId: pair.absorbed,
        mergedAt,
        decidedBy: 'rapport',
        score: pair.score,
        evidence: pair.evidence,
        choices: new Map(),
      }),
    ),
  )
  return { merged: found.certain, open: found.open }
}
