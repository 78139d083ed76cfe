import { comparablePhone, foldNameText } from '@rapport/domain'
import type { Card } from '../../packages/testkit/src/address-books/index.ts'

/**
 * Groups the cards of each person by the clues that they share besides a name: an e-mail address or its organization, a
 * phone, a profile, a birthday, an organization. Pairs in different groups have nothing but a name in common, so a
 * careful resolver asks about them: the recall of these groups is about as much as can be merged without asking.
 */
export function groupByClues(cards: readonly Card[]): Int32Array {
  return groupByKeys(cards, (card) => cluesOf(card).map((clue) => `${card.person} ${clue}`))
}

/** What simple tools do: whoever shares an e-mail address or the whole name is one person. */
export function groupByEmailOrName(cards: readonly Card[]): Int32Array {
  return groupByKeys(cards, ({ given, family, emails }) => {
    const name = foldNameText(`${given} ${family.replace(/,.*$/, '')}`)
    return [...emails.map(({ address }) => address.toLowerCase()), ...(name === '' ? [] : [name])]
  })
}

function cluesOf({ emails, phones, profile, birthday, organization }: Card): string[] {
  const hosts = emails.map(({ address }) => address.slice(address.indexOf('@') + 1))
  return [
    ...emails.map(({ address }) => address),
    ...phones.map(({ number }) => comparablePhone(number) ?? number),
    ...(profile === '' ? [] : [profile]),
    ...(birthday === '' ? [] : [birthday.slice(-5)]),
    ...[organization, ...hosts].map(organizationKey).filter((key) => key !== ''),
  ]
}

/** The first letters of a name and of the mail domain made from it, legal form aside. */
function organizationKey(text: string): string {
  const letters = foldNameText(text).replaceAll(' ', '')
  return letters === '' ? '' : `of ${letters.slice(0, 8)}`
}

/** Joins records that share a key, through others too; the result names each record's group by one of its records. */
function groupByKeys(cards: readonly Card[], keysOf: (card: Card) => readonly string[]): Int32Array {
  const parents = Int32Array.from(cards.keys())
  const rootOf = (record: number): number => {
    let root = record
    while (parents[root] !== root) root = parents[root] ?? root
    return root
  }
  const firstWith = new Map<string, number>()
  for (const [record, card] of cards.entries()) {
    for (const key of keysOf(card)) {
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, record)
      else parents[rootOf(record)] = rootOf(first)
    }
  }
  return parents.map((_, record) => rootOf(record))
}
