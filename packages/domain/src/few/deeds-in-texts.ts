import type { PersonFacts } from '../person-facts.ts'
import type { Deed } from './deed.ts'
import type { SaidText } from './records.ts'

export const deedsInTexts = (
  _texts: readonly SaidText[],
  _people: readonly PersonFacts[],
  _known: readonly Deed[],
): readonly Deed[] => []
