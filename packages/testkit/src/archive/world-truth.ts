import type { World } from '../world/index.ts'
import { type ArchiveOptions, archiveFiles } from './archive-files.ts'

export interface FileTruth {
  readonly name: string
  /** As importers name kinds; `unread` for what Rapport has no use for. */
  readonly kind: string
  /** What the file holds, preamble and header not counted: `records + hidden + skipped`, with none rejected. */
  readonly rows: number
  readonly records: number
  readonly hidden: number
  readonly skipped: number
}

export interface WorldTruth {
  readonly files: readonly FileTruth[]
  readonly people: {
    /** Slugs of connections that an archive names. Eras before mid-2023 have the names only. */
    readonly connections: ReadonlySet<string>
    /** Slugs of people who are not connections and turn up in messages, invitations and the like. */
    readonly others: ReadonlySet<string>
    /** Connections of whom there is nothing but a date. */
    readonly hidden: number
  }
}

/** What a correct importer must report for the archive written with the same options. */
export function worldTruth(world: World, options: ArchiveOptions): WorldTruth {
  const files = archiveFiles(world, options).map(({ path, kind, rows, hidden, skipped }) => ({
    name: path,
    kind,
    rows,
    records: rows - hidden - skipped,
    hidden,
    skipped,
  }))
  const shown = world.people.filter((person) => person.visibility === 'shown')
  return {
    files,
    people: {
      connections: new Set(shown.map((person) => person.slug)),
      others: othersSeen(world),
      hidden: world.people.length - shown.length,
    },
  }
}

function othersSeen(world: World): ReadonlySet<string> {
  const useful = world.conversations.filter((conversation) =>
    conversation.messages.some((message) => message.folder !== 'SPAM'),
  )
  const seen = new Set([
    ...useful.flatMap((conversation) => conversation.participants),
    ...[...world.invitations, ...world.recommendations, ...world.endorsements, ...world.notes].map(
      (trace) => trace.person,
    ),
  ])
  return new Set(
    world.outsiders
      .filter((person) => person.visibility === 'shown' && seen.has(person.id))
      .map((person) => person.slug),
  )
}
