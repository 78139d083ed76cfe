import type { Deed } from './deed.ts'
import type { Employment, FewRecords } from './records.ts'

/**
 * Who worked with the user: at the same organization at overlapping dates, else, where dates do not tell, now
 * at one the user worked for. One deed a person: the time together that ended last.
 */
export const deedsAtWork = (
  { ownEmployments, employments }: Pick<FewRecords, 'ownEmployments' | 'employments'>,
  today: string,
): readonly Deed[] => {
  const own = Map.groupBy(ownEmployments, ({ organizationId }) => organizationId)
  const best = new Map<string, Deed>()
  for (const theirs of employments) {
    for (const mine of own.get(theirs.organizationId) ?? []) {
      const deed = atWork(theirs, mine, today)
      const known = best.get(theirs.personId)
      if (deed !== null && (known === undefined || isBetter(deed, known))) best.set(theirs.personId, deed)
    }
  }
  return [...best.values()]
}

const atWork = (
  theirs: Employment & { readonly personId: string },
  mine: Employment,
  today: string,
): Deed | null => {
  const deed = {
    personId: theirs.personId,
    source: 'positions',
    sourceId: theirs.positionId,
    quote: null,
    about: theirs.organization,
  } as const
  if (theirs.startedOn !== null && mine.startedOn !== null) {
    const until = earlier(endOf(theirs, today), endOf(mine, today))
    if (later(theirs.startedOn, mine.startedOn) <= until)
      return { ...deed, kind: 'worked-together', on: until }
  }
  return theirs.isCurrent ? { ...deed, kind: 'same-employer', on: endOf(mine, today) } : null
}

/** A position that is neither current nor finished lasted at least until it began. */
const endOf = ({ finishedOn, isCurrent, startedOn }: Employment, today: string): string =>
  earlier(finishedOn ?? (isCurrent ? today : (startedOn ?? today)), today)
const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/** Together before merely at the same place, then the later, then the lower id. */
const isBetter = (a: Deed, b: Deed): boolean => {
  if (a.kind !== b.kind) return a.kind === 'worked-together'
  const [lateA, lateB] = [a.on ?? '', b.on ?? '']
  return lateA === lateB ? (a.sourceId ?? '') < (b.sourceId ?? '') : lateA > lateB
}
