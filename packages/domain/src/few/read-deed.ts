import type { DeedKind } from './deed.ts'
import { NOTED_GIVEN } from './texts/giving.ts'
import { isDone } from './texts/guards.ts'
import { NOTED_HELP, THANKED_HELP } from './texts/helping.ts'
import { NOTED_INTRODUCTIONS, RECEIVED_INTRODUCTIONS, THANKED_INTRODUCTIONS } from './texts/introducing.ts'
import { nameAfter } from './texts/name-after.ts'
import { pairingIn } from './texts/pairing.ts'
import { NOTED_LEADS, RECEIVED_LEADS, THANKED_LEADS } from './texts/passing-on.ts'
import type { Phrase, Voice } from './texts/phrase.ts'
import { sentencesOf } from './texts/sentences.ts'
import { NOTED_BUSINESS, RECEIVED_BUSINESS } from './texts/trading.ts'

/** What a text says was done. */
export interface ReadDeed {
  readonly kind: DeedKind
  /** The sentence that says so. */
  readonly quote: string
  /** The third person it names at once; null where it names nobody. */
  readonly about: string | null
}

export interface Reading {
  readonly voice: Voice
  /** More than one person besides the user takes part. */
  readonly isAmongSeveral: boolean
  /** Whether people on record are called so. */
  readonly isGivenName: (word: string) => boolean
}

const PHRASES: Readonly<Record<Voice, readonly Phrase[]>> = {
  received: [...RECEIVED_INTRODUCTIONS, ...RECEIVED_LEADS, ...RECEIVED_BUSINESS],
  sent: [...THANKED_INTRODUCTIONS, ...THANKED_LEADS, ...THANKED_HELP],
  own: [...NOTED_INTRODUCTIONS, ...NOTED_LEADS, ...NOTED_BUSINESS, ...NOTED_HELP],
  'own-giving': NOTED_GIVEN,
}

/**
 * The deeds a text tells of, at most one of each kind: in the person's own words, in the user's thanks, or in the
 * user's notes. Precision before recall: an offer, a question, a wish and "introduce myself" are no deeds, and what is
 * introduced to one reader alone must bear the name of a person.
 */
export const readDeeds = (
  text: string,
  { voice, isAmongSeveral, isGivenName }: Reading,
): readonly ReadDeed[] => {
  const found = new Map<DeedKind, ReadDeed>()
  for (const quote of sentencesOf(text)) {
    if (isOthersWord(quote)) break
    for (const phrase of PHRASES[voice]) {
      if (found.has(phrase.kind) || (phrase.isForSeveral && !isAmongSeveral)) continue
      const match = phrase.pattern.exec(quote)
      if (match === null) continue
      const end = match.index + match[0].length
      const about =
        phrase.kind === 'introduction' || phrase.isNamed ? nameAfter(quote, end, isGivenName) : null
      if (phrase.isNamed && about === null) continue
      if (!isDone(quote, phrase.language, match.index, end)) continue
      found.set(phrase.kind, { kind: phrase.kind, quote, about })
    }
  }
  const [first] = sentencesOf(text)
  const isTheirOwn = first !== undefined && !isOthersWord(first)
  if (voice === 'received' && isAmongSeveral && isTheirOwn && !found.has('introduction')) {
    const quote = pairingIn(text)
    if (quote !== null) found.set('introduction', { kind: 'introduction', quote, about: null })
  }
  return [...found.values()]
}

/** An answer's subject, and where an answer begins to quote what it answers: those are another's words. */
const isOthersWord = (line: string): boolean =>
  line.startsWith('>') ||
  /^(?:re|aw|antw|sv|fwd?|wg|tr|rv|enc) ?:/iu.test(line) ||
  /^(?:-{2,}|_{5,})|^(?:on|am|le|el|em|op) .{4,80}(?:wrote|schrieb|a écrit|escribió|escreveu|schreef)/iu.test(
    line,
  )
