import type { World } from '../world/index.ts'
import { activityFiles } from './activity-files.ts'
import type { ArchiveFile } from './archive-file.ts'
import { connectionsFile } from './connections-file.ts'
import { type EraName, eras } from './era.ts'
import { messagesFile } from './messages-file.ts'
import { networkFiles } from './network-files.ts'
import { profileFiles } from './profile-files.ts'

export interface ArchiveOptions {
  readonly era: EraName
  readonly edition: 'basic' | 'complete'
  /** The complete edition may come in two parts: the profile first, everything else later. */
  readonly part?: 1 | 2
}

/** The files of an archive, in the order in which it holds them. */
export function archiveFiles(world: World, options: ArchiveOptions): readonly ArchiveFile[] {
  const era = eras[options.era]
  const profile = () => profileFiles(world)
  const network = () => [connectionsFile(world, era), messagesFile(world, era), ...networkFiles(world, era)]
  if (options.edition === 'basic') return [...profile(), ...network()]
  if (options.part === 1) return profile()
  if (options.part === 2) return [...network(), ...activityFiles(world)]
  return [...profile(), ...network(), ...activityFiles(world)]
}
