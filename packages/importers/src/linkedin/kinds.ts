import { type CsvLayout, sniffCsv } from '../csv/index.ts'
import type { SourceFile } from '../source/index.ts'
import { companyFollows } from './company-follows.ts'
import { connections } from './connections.ts'
import { endorsementsGiven, endorsementsReceived } from './endorsements.ts'
import { events } from './events.ts'
import type { FileKind } from './file-kind.ts'
import { invitations } from './invitations.ts'
import { messages } from './messages.ts'
import { notes } from './notes.ts'
import { positions } from './positions.ts'
import { profile } from './profile.ts'
import { recommendationsGiven, recommendationsReceived } from './recommendations.ts'

/** What Rapport reads of a LinkedIn archive, in the order that helps: people before what happened with them. */
export const KINDS: readonly FileKind[] = [
  profile,
  positions,
  connections,
  invitations,
  messages,
  notes,
  recommendationsReceived,
  recommendationsGiven,
  endorsementsReceived,
  endorsementsGiven,
  events,
  companyFollows,
]

/** Conversations with LinkedIn's own assistants have the header of real messages. */
const ASSISTANTS = ['guide', 'learning', 'coach']

/** A file of the sources, and what it was taken for. */
export interface IdentifiedFile {
  readonly file: SourceFile
  /** Null for a file Rapport has no use for. */
  readonly kind: FileKind | null
  /** Null for what is no table, or has no row that could be its header. */
  readonly layout: CsvLayout | null
  readonly note: string | null
}

/** Tells what a file is from its header, and by its name only where headers are the same. */
export function identify(file: SourceFile): IdentifiedFile {
  if (file.sample === null) return { file, kind: null, layout: null, note: file.note }
  const layout = sniffCsv(file.sample, file.sampleIsWhole, (columns) =>
    KINDS.some((kind) => kind.recognises(columns)),
  )
  if (layout === undefined) return { file, kind: null, layout: null, note: file.note }
  const candidates = KINDS.filter((kind) => kind.recognises(layout.columns))
  const name = file.name.slice(file.name.lastIndexOf('/') + 1).toLowerCase()
  if (candidates.includes(messages) && ASSISTANTS.some((assistant) => name.includes(assistant))) {
    return { file, kind: null, layout, note: 'This is a conversation with an assistant of LinkedIn.' }
  }
  const kind = candidates.find(({ nameHolds }) => nameHolds === undefined || name.includes(nameHolds))
  const unclear = kind === undefined && candidates.length > 0
  return {
    file,
    kind: kind ?? null,
    layout,
    note: unclear
      ? 'Only the name of this file tells "Given" from "Received", and it has neither.'
      : file.note,
  }
}
