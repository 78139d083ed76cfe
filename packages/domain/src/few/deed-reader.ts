import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'
import type { Deed } from './deed.ts'
import { onceForNames, type ReadTexts } from './once-for-names.ts'
import type { SaidText } from './records.ts'

/** Days within which the same kind of deed, told again in the thanks for it or in a note, is the same deed: two months. */
const SAME_DEED_DAYS = 60

/** Reads the deeds that texts tell of, each text once, without what `known` tells already. */
export const createDeedReader = (read: ReadTexts) => {
  const readOnce = onceForNames(read)
  return (
    texts: readonly SaidText[],
    people: readonly PersonFacts[],
    known: readonly Deed[],
  ): readonly Deed[] => (texts.length === 0 ? [] : withoutRepeats(readOnce(texts, people), known))
}

interface Told {
  readonly day: number
  /** The first name of whom it was about; null where that is not known. */
  readonly about: string | null
}

/** Of tellings of one kind about one third person within two months, the first. Deeds come oldest first. */
const withoutRepeats = (deeds: readonly Deed[], known: readonly Deed[]): readonly Deed[] => {
  const told = new Map<string, Told[]>()
  const keyOf = ({ personId, kind }: Deed) => `${personId} ${kind}`
  const note = (deed: Deed) => {
    if (deed.on === null) return
    const entry = { day: toDayNumber(deed.on), about: deed.about?.split(' ')[0] ?? null }
    told.set(keyOf(deed), [...(told.get(keyOf(deed)) ?? []), entry])
  }
  for (const deed of known) note(deed)
  return deeds.filter((deed) => {
    if (deed.on === null) return true
    const day = toDayNumber(deed.on)
    const about = deed.about?.split(' ')[0] ?? null
    const isRepeat = (told.get(keyOf(deed)) ?? []).some(
      (other) =>
        Math.abs(other.day - day) <= SAME_DEED_DAYS &&
        (about === null || other.about === null || other.about === about),
    )
    if (!isRepeat) note(deed)
    return !isRepeat
  })
}
