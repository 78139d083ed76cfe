import { strToU8, type Zippable, zipSync } from 'fflate'
import type { World } from '../world/index.ts'
import { type ArchiveOptions, archiveFiles } from './archive-files.ts'

export interface LinkedInArchive {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Enough to be small, and quick for tens of megabytes of messages. */
const COMPRESSION_LEVEL = 5

/** The zip that LinkedIn would hand out for this world on its `today`: the same bytes for the same world. */
export function writeLinkedInArchive(world: World, options: ArchiveOptions): LinkedInArchive {
  const [year = 0, month = 0, day = 0] = world.today.split('-').map(Number)
  // A zip stores local time without a zone, so the hour is given in local time to come out the same everywhere.
  const mtime = new Date(year, month - 1, day, 12)
  const entries: Zippable = {}
  for (const file of archiveFiles(world, options)) entries[file.path] = [strToU8(file.text), { mtime }]
  return { name: archiveName(world, options), bytes: zipSync(entries, { level: COMPRESSION_LEVEL }) }
}

/** The second part of two has the same name, so that a browser numbers it. */
function archiveName(world: World, { edition, part }: ArchiveOptions): string {
  const [year, month, day] = world.today.split('-')
  const prefix = edition === 'basic' ? 'Basic' : 'Complete'
  return `${prefix}_LinkedInDataExport_${month}-${day}-${year}${part === 2 ? ' (1)' : ''}.zip`
}
