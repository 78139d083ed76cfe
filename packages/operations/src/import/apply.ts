import type { ImportEvent } from '@rapport/importers'
import type { WriteContext } from '../context.ts'

/** Writes what an importer yields; false when cancelled. */
export const applyImport = async (
  _importId: string,
  _sources: readonly string[],
  _events: AsyncIterable<ImportEvent>,
  _context: WriteContext,
): Promise<boolean> => {
  throw new Error('being written')
}
