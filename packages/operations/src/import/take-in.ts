import type { ImportEvent } from '@rapport/importers'
import type { WriteContext } from '../context.ts'
import { applyImport } from './apply.ts'
import { describeImport } from './describe.ts'

/** Keeps what an importer yields as one import and answers with its report; null when the call was cancelled. */
export const takeIn = async (
  sources: readonly string[],
  events: AsyncIterable<ImportEvent>,
  context: WriteContext,
): Promise<ReturnType<typeof describeImport> | null> => {
  const importId = context.newId()
  if (!(await applyImport(importId, sources, events, context))) return null
  const row = await context.store.imports.show(importId)
  if (row === null) throw new Error(`import ${importId} was written and cannot be read back`)
  return describeImport(row)
}
