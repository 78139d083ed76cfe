import type { LastTopic } from '@rapport/domain'
import type { PeoplePort, TimelineRow } from '../ports/people.ts'

/** Looked back through, newest first: a subject further back is not what the two last spoke of. */
const LATEST_ENTRIES = 20
/** A subject that many read says nothing of the two. */
const MOST_OTHERS = 3
/** What has a subject of its own; what the user wrote down of a conversation is theirs to keep. */
const WITH_SUBJECT: ReadonlySet<TimelineRow['kind']> = new Set(['message', 'mail', 'meeting', 'call'])

/** What the last words with a person were about, by their subject; null where none had one. */
export const lastTopicWith = async (
  people: PeoplePort,
  personId: string,
  today: string,
): Promise<LastTopic | null> => {
  const { entries } = await people.timeline(personId, { limit: LATEST_ENTRIES, offset: 0 })
  for (const { kind, at, title, others } of entries) {
    if (!WITH_SUBJECT.has(kind) || at === null || at.slice(0, 10) > today || others > MOST_OTHERS) continue
    if (title !== null && title.trim() !== '') return { text: title, on: at.slice(0, 10) }
  }
  return null
}
