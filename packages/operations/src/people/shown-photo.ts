import type { Photo } from '@rapport/importers'
import type { PeoplePort, PersonCards } from '../ports/people.ts'

/** The picture as the user has set it, as JSON; empty when it was taken away, undefined where it was left alone. */
export const photoEditOf = ({ cards }: Pick<PersonCards, 'cards'>): string | undefined =>
  cards.find((card) => card.edits.photo !== undefined)?.edits.photo

/** The picture shown of a person: the one the user has set, else the one of an address book. */
export const shownPhoto = async (
  people: Pick<PeoplePort, 'photo'>,
  person: Pick<PersonCards, 'cards' | 'personId'>,
): Promise<Photo | null> => {
  const edit = photoEditOf(person)
  if (edit !== undefined) return edit === '' ? null : (JSON.parse(edit) as Photo)
  return person.cards.some(({ hasPhoto }) => hasPhoto) ? people.photo(person.personId) : null
}
