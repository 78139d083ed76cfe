import type { PersonFacts } from '../person-facts.ts'
import type { Deed } from './deed.ts'
import { deedsAtWork } from './deeds-at-work.ts'
import { deedsInTexts } from './deeds-in-texts.ts'
import type { FewRecords, SaidText } from './records.ts'

/**
 * What people did for the user, read from everything on record: favors as they are, texts where they say so beyond
 * doubt, address books, and positions at the same organization. Linear in what is on record.
 */
export const deedsOf = (
  records: FewRecords,
  texts: readonly SaidText[],
  people: readonly PersonFacts[],
  today: string,
): readonly Deed[] => {
  const favors = records.favors.map(
    ({ favorId, personId, kind, madeOn, text, source }): Deed => ({
      personId,
      kind,
      on: madeOn,
      source: source ?? 'favor',
      sourceId: favorId,
      quote: text,
      about: null,
    }),
  )
  const relations = records.relations.map(
    ({ relationId, personId, relation, other }): Deed => ({
      personId,
      kind: relation === 'manager' ? 'manager' : 'introduction',
      on: null,
      source: 'address-book',
      sourceId: relationId,
      quote: null,
      about: other,
    }),
  )
  return [...favors, ...relations, ...deedsInTexts(texts, people, favors), ...deedsAtWork(records, today)]
}
