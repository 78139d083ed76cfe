import type { RelatedName } from '../../record.ts'
import { textOf } from '../text.ts'

type Relation = RelatedName['relation']

const WORDS: Readonly<Record<Exclude<Relation, 'other'>, string>> = {
  manager:
    'manager boss supervisor vorgesetzter vorgesetzte chef cheffe jefe jefa capo gerente leidinggevende',
  assistant: 'assistant assistentin assistent assistante asistente assistente secretary',
  'referred-by': 'referred-by referredby referrer empfohlen-von introducedby',
  spouse:
    'spouse partner wife husband domestic-partner domesticpartner ehepartner ehefrau ehemann conjoint conjointe mari femme cónyuge coniuge cônjuge echtgenoot echtgenote',
  child:
    'child children son daughter kind kinder sohn tochter enfant fils fille hijo hija figlio figlia filho filha zoon dochter',
  parent: 'parent mother father mutter vater mère père madre padre mãe pai moeder vader',
  sibling:
    'sibling brother sister bruder schwester frère sœur hermano hermana fratello sorella irmão irmã broer zus',
  friend: 'friend bestfriend freund freundin ami amie amigo amiga amico amica vriend vriendin',
  colleague: 'colleague coworker co-worker kollege kollegin collègue colega collega subordinate',
}

const RELATIONS = new Map<string, Relation>(
  Object.entries(WORDS).flatMap(([relation, words]) =>
    words.split(' ').map((word): [string, Relation] => [word, relationOf(relation)]),
  ),
)

function relationOf(word: string): Relation {
  switch (word) {
    case 'manager':
    case 'assistant':
    case 'referred-by':
    case 'spouse':
    case 'child':
    case 'parent':
    case 'sibling':
    case 'friend':
    case 'colleague':
      return word
    default:
      return 'other'
  }
}

/** How a source's word says another person stands to the contact; the word is kept where `relation` does not say it all. */
export function relatedName(word: string, name: string): RelatedName | null {
  const other = textOf(name)
  if (other === null) return null
  const label = textOf(word.replace(/^\*\s*/u, ''))
  const key = (label ?? '').toLowerCase().replace(/\s+/gu, '-')
  const relation = RELATIONS.get(key) ?? 'other'
  return { relation, label: label === null || key === relation ? null : label, name: other, isUid: false }
}
