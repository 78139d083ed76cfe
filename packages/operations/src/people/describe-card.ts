import type { CardRow } from '../ports/people.ts'

/** A card as interfaces show it beside the others of the same person. */
export const describeCard = (card: CardRow) => ({
  personId: card.personId,
  book: card.book,
  name: `${card.givenName} ${card.familyName}`.trim(),
  title: card.title,
  organization: card.organization,
  emails: card.emails,
  phones: (card.card?.phones ?? []).map((phone) => phone.value),
  profile: card.profile,
  birthday: card.card?.birthday ?? null,
  hasPhoto: card.hasPhoto,
  imports: card.imports,
  asOf: card.asOf,
  mergeId: card.mergeId,
})
