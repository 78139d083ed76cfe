import type { RelatedName } from '../record.ts'

type Relation = RelatedName['relation']

const WORDS: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ['manager', 'manager'],
  ['boss', 'manager'],
  ['supervisor', 'manager'],
  ['assistant', 'assistant'],
  ['referred-by', 'referred-by'],
  ['referred by', 'referred-by'],
  ['referredby', 'referred-by'],
  ['introduced by', 'referred-by'],
  ['spouse', 'spouse'],
  ['partner', 'spouse'],
  ['domestic partner', 'spouse'],
  ['domesticpartner', 'spouse'],
  ['husband', 'spouse'],
  ['wife', 'spouse'],
  ['child', 'child'],
  ['son', 'child'],
  ['daughter', 'child'],
  ['parent', 'parent'],
  ['mother', 'parent'],
  ['father', 'parent'],
  ['sibling', 'sibling'],
  ['brother', 'sibling'],
  ['sister', 'sibling'],
  ['friend', 'friend'],
  ['colleague', 'colleague'],
  ['co-worker', 'colleague'],
  ['coworker', 'colleague'],
])

/** The numbers by which Android names relations, from 1. */
export const ANDROID_RELATIONS = [
  'assistant',
  'brother',
  'child',
  'domestic partner',
  'father',
  'friend',
  'manager',
  'mother',
  'parent',
  'partner',
  'referred by',
  'relative',
  'sister',
  'spouse',
] as const

/** How somebody is related, from the TYPEs or else from the word of the source, which is kept where it says more. */
export function relationOf(
  types: readonly string[],
  word: string | null,
): Pick<RelatedName, 'relation' | 'label'> {
  const plain = types.map((type) => (type.startsWith('x-') ? type.slice(2) : type))
  const typed = plain.find((type) => WORDS.has(type))
  const label = word ?? typed ?? plain[0] ?? null
  if (label === null) return { relation: 'other', label: null }
  const relation = WORDS.get(typed ?? label.toLowerCase()) ?? 'other'
  const saysAll = ['other', relation, relation.replace('-', ' ')].includes(label.toLowerCase())
  return { relation, label: saysAll ? null : label }
}
