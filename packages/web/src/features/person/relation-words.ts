import type { PersonDetail } from '../../api/index.ts'

export type Relation = PersonDetail['relations'][number]

/** Outgoing: who the other is to this person. Incoming: who this person is to the other. */
const WORDS: Readonly<Record<Relation['relation'], readonly [outgoing: string, incoming: string]>> = {
  manager: ['Manager', 'Manages'],
  assistant: ['Assistant', 'Assists'],
  'referred-by': ['Referred by', 'Referred'],
  spouse: ['Married to', 'Married to'],
  child: ['Child', 'Parent'],
  parent: ['Parent', 'Child'],
  sibling: ['Sibling', 'Sibling'],
  friend: ['Friend', 'Friend'],
  colleague: ['Colleague', 'Colleague'],
  other: ['Knows', 'Known to'],
}

/** "Manager", "Manages", or the word that the address book has for it. */
export const relationWords = ({ relation, label, isIncoming }: Relation): string => {
  if (relation === 'other' && label !== null && label.trim() !== '') {
    return isIncoming ? `${label} of` : label
  }
  return WORDS[relation][isIncoming ? 1 : 0]
}

/** Relations in order, those that say the same of the same person once. */
export const distinctRelations = (relations: readonly Relation[]): readonly Relation[] => {
  const seen = new Set<string>()
  return relations.filter((relation) => {
    const key = `${relationWords(relation)} ${relation.personId ?? relation.name.toLowerCase()}`
    return !seen.has(key) && seen.add(key)
  })
}
