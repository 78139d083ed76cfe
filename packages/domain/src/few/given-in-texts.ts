import type { Deed } from './deed.ts'
import { createDeedReader } from './deed-reader.ts'
import { givenNamesOf, MOST_IN_INTRODUCTION, oldestFirst } from './deeds-in-texts.ts'
import { type Reading, readDeeds } from './read-deed.ts'
import type { SaidText } from './records.ts'
import type { Voice } from './texts/phrase.ts'

/** What the user says as people say it of themselves, what they thank for, and what the user notes of it. */
const MIRRORED: Readonly<Record<SaidText['direction'], Voice>> = {
  sent: 'received',
  received: 'sent',
  mutual: 'own-giving',
}

/**
 * What the user did for people, read with the same words as what people did for the user, the other way round; without
 * what `known` tells already. Linear in the texts.
 */
export const givenInTexts = createDeedReader((texts, people) => {
  const isGivenName = givenNamesOf(people)
  const nameOf = new Map(people.map(({ personId, name }) => [personId, name]))
  return oldestFirst(texts).flatMap((said) => givenIn(said, nameOf, isGivenName))
})

const givenIn = (
  { text, textId, source, on, direction, people }: SaidText,
  nameOf: ReadonlyMap<string, string>,
  isGivenName: Reading['isGivenName'],
): readonly Deed[] => {
  const isAmongSeveral = people.length > 1
  const found = readDeeds(text, { voice: MIRRORED[direction], isAmongSeveral, isGivenName })
  const place = { on, source, sourceId: textId } as const
  const [only] = people
  if (!isAmongSeveral) {
    return only === undefined ? [] : found.map((deed) => ({ ...place, ...deed, personId: only }))
  }
  // Whoever writes "Ana, meet Bram" to both does both of them a favor.
  const introduction = found.find(({ kind }) => kind === 'introduction')
  if (introduction === undefined || direction !== 'sent' || people.length > MOST_IN_INTRODUCTION) return []
  return people.map((personId) => ({
    ...place,
    personId,
    kind: 'introduction',
    quote: introduction.quote,
    about: people
      .filter((other) => other !== personId)
      .flatMap((other) => nameOf.get(other) ?? [])
      .join(' and '),
  }))
}
