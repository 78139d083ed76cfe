import type { RelatedName } from '@rapport/importers'
import { escapedText, escapedUri } from '../../content-lines.ts'
import type { CardLines, VCardVersion } from './card-lines.ts'

/** RFC 6350, 6.6.6 has these; the others are extensions of ours. */
const STANDARD = new Set(['spouse', 'child', 'parent', 'sibling', 'friend', 'colleague'])

/** In 3.0 the property that Apple brought in is the one that is understood; it cannot refer to another card. */
export function addRelated(
  card: CardLines,
  { relation, label, name, isUid }: RelatedName,
  version: VCardVersion,
): void {
  const type = STANDARD.has(relation) ? relation : `x-${relation}`
  const types = relation === 'other' ? [] : [type]
  if (isUid) {
    card.labelled({ name: 'RELATED', params: ';VALUE=uri', value: escapedUri(name), label, types })
  } else if (version === '4.0') {
    card.labelled({ name: 'RELATED', params: ';VALUE=text', value: escapedText(name), label, types })
  } else {
    const shown = label ?? relation.replace('-', ' ')
    card.labelled({
      name: 'X-ABRELATEDNAMES',
      params: ';VALUE=text',
      value: escapedText(name),
      label: shown,
      types,
    })
  }
}
