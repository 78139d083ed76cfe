import { LONGEST_NAME_IN_WORDS, plainText } from '@rapport/domain'
import type { KinRow } from '../ports/purpose.ts'

const YOUR: Readonly<
  Record<Exclude<KinRow['relation'], 'group'>, readonly [outgoing: string, incoming: string]>
> = {
  spouse: ['partner', 'partner'],
  child: ['child', 'parent'],
  parent: ['parent', 'child'],
  sibling: ['brother or sister', 'brother or sister'],
  friend: ['friend', 'friend'],
}

/** What an address book says of family and friends, in words, by person; the first row of each counts. */
export const kinInWords = (rows: readonly KinRow[]): ReadonlyMap<string, string> => {
  const words = new Map<string, string>()
  for (const row of rows) if (!words.has(row.personId)) words.set(row.personId, inWords(row))
  return words
}

const inWords = ({ relation, word, isIncoming }: KinRow): string => {
  const said = plainText(word ?? '', LONGEST_NAME_IN_WORDS)
  if (relation === 'group') return `In the group “${said}” of your address book`
  const [outgoing, incoming] = YOUR[relation]
  return `Your ${said !== '' && !isIncoming ? said.toLowerCase() : isIncoming ? incoming : outgoing}, by your address book`
}
