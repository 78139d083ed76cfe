import { foldNameText } from './fold.ts'
import { spellingKey } from './spelling.ts'

/**
 * The forms under which a name can be looked up: folded, and in its spelling form. "Müller", "Mueller" and "Muller" share
 * the second. Empty for a text without letters and digits.
 */
export function nameKeys(text: string): readonly string[] {
  const folded = foldNameText(text)
  if (folded === '') return []
  const spelled = folded.split(' ').map(spellingKey).join(' ')
  return spelled === folded ? [folded] : [folded, spelled]
}
