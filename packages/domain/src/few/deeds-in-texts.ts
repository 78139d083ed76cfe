import type { PersonFacts } from '../person-facts.ts'
import type { Deed } from './deed.ts'
import { createDeedReader } from './deed-reader.ts'
import { introducerAmong } from './introducer.ts'
import { type Reading, readDeeds } from './read-deed.ts'
import type { SaidText } from './records.ts'

/** More people than this and it is an announcement, not an introduction. */
export const MOST_IN_INTRODUCTION = 6

/** The deeds that texts tell of, without those a favor on record tells already. */
export const deedsInTexts = createDeedReader((texts, people) => {
  const byId = new Map(people.map((person) => [person.personId, person]))
  const isGivenName = givenNamesOf(people)
  return oldestFirst(texts).flatMap((said) => deedsIn(said, byId, isGivenName))
})

/** Whether people on record are called so. */
export const givenNamesOf = (people: readonly PersonFacts[]): Reading['isGivenName'] => {
  const givenNames = new Set(people.map(({ givenName }) => givenName.split(' ')[0] ?? ''))
  return (word) => word.length > 1 && givenNames.has(word)
}

export const oldestFirst = (texts: readonly SaidText[]): readonly SaidText[] =>
  texts.toSorted((a, b) => compare(a.on ?? '', b.on ?? '') || compare(a.textId, b.textId))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const deedsIn = (
  said: SaidText,
  byId: ReadonlyMap<string, PersonFacts>,
  isGivenName: Reading['isGivenName'],
): readonly Deed[] => {
  const voice = said.direction === 'mutual' ? 'own' : said.direction
  const isAmongSeveral = said.people.length > 1
  const found = readDeeds(said.text, { voice, isAmongSeveral, isGivenName })
  const thanked = voice === 'sent' ? { isThanked: true as const } : {}
  const place = { on: said.on, source: said.source, sourceId: said.textId, ...thanked } as const
  const [only] = said.people
  if (!isAmongSeveral && only !== undefined) {
    return found.map(({ kind, quote, about }) => ({ ...place, personId: only, kind, quote, about }))
  }
  // Among several only an introduction can be laid at somebody's door.
  const introduction = found.find(({ kind }) => kind === 'introduction')
  if (introduction === undefined || voice !== 'received' || said.people.length > MOST_IN_INTRODUCTION)
    return []
  const participants = said.people.flatMap((personId) => byId.get(personId) ?? [])
  if (participants.length < said.people.length) return []
  const roles = introducerAmong(said.text, participants)
  if (roles === null) return []
  const about = roles.introduced.map(({ name }) => name).join(' and ')
  return [{ ...place, personId: roles.introducer, kind: 'introduction', quote: introduction.quote, about }]
}
