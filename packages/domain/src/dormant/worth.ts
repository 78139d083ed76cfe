import { explainMatch, type FoldedPerson, type KindMatcher, matchKind } from '../match/index.ts'
import type { Reason } from '../plan/index.ts'
import { counted, type Relationship } from '../strength/index.ts'
import { LEVELS, type Level } from '../title/index.ts'
import { LEVEL_NAMES } from '../words/index.ts'
import { type Circle, noveltyOf } from './circle.ts'
import type { DormantPurpose, Reading, Serves } from './dormant.ts'
import { formerDepth } from './former-depth.ts'

/*
 * What picking a dormant tie up again is worth.
 *
 *   worth = Σ weight · part / Σ weight, over fit, novelty, trust and status; fit counts where an objective says who it takes
 *
 * Reconnections were worth most where the other's view was new to the one who turned to them, where there was trust,
 * and where they stood higher; people prefer the familiar ones (Levin, Walter & Murnighan 2011, Organization Science;
 * Walter, Levin & Murnighan 2015, Organization Science). The order of the parts follows these papers, the sizes are
 * judgements.
 */
const WEIGHTS = { fit: 40, novelty: 25, trust: 20, status: 15 }
/** What is not known speaks neither for nor against. */
const NOT_KNOWN = 0.5
/** Share of a part from which it speaks for somebody, and below which it is not said. */
const WORTH_SAYING = 0.25
/** Each level above or below the user's own moves the status by a quarter of the scale. */
const PER_LEVEL = 0.25

interface Part {
  readonly weight: number
  readonly degree: number
  readonly reasons: readonly Reason[]
}

export interface WorthOf {
  readonly worth: Reading
  readonly serves: Serves | null
}

/** Prepares for a list of people: needs are read once. */
export const worthReviving = (
  purposes: readonly DormantPurpose[],
  circle: Circle,
  ownerLevel: Level | null,
): ((folded: FoldedPerson, relationship: Relationship) => WorthOf) => {
  const sought = purposes.flatMap((purpose) =>
    purpose.wants.map(
      (want): Sought => ({ purpose, want, matcher: want.personId === null ? matchKind(want) : null }),
    ),
  )
  return (folded, relationship) => {
    const best = bestFit(sought, folded)
    const parts = [
      ...(sought.length === 0 ? [] : [fitPart(best, folded)]),
      noveltyPart(folded, circle),
      trustPart(folded, relationship),
      statusPart(folded.person.level, ownerLevel),
    ]
    const weights = parts.reduce((sum, { weight }) => sum + weight, 0)
    const degree = parts.reduce((sum, part) => sum + part.weight * part.degree, 0) / weights
    return {
      worth: {
        score: Math.round(100 * degree),
        reasons: parts
          .toSorted((a, b) => b.weight * b.degree - a.weight * a.degree)
          .flatMap(({ reasons }) => reasons),
      },
      serves:
        best === null
          ? null
          : {
              objectiveId: best.sought.purpose.objectiveId,
              objective: best.sought.purpose.statement,
              need: best.sought.want.text,
              fit: best.fit,
            },
    }
  }
}

interface Sought {
  readonly purpose: DormantPurpose
  readonly want: DormantPurpose['wants'][number]
  /** Null where somebody is wanted by name. */
  readonly matcher: KindMatcher | null
}

/** Of equal fits the first in the order of the purposes. */
const bestFit = (sought: readonly Sought[], folded: FoldedPerson) => {
  let best: { readonly sought: Sought; readonly fit: number } | null = null
  for (const each of sought) {
    const fit =
      each.matcher === null ? Number(each.want.personId === folded.person.personId) : each.matcher.fit(folded)
    if (fit > (best?.fit ?? 0)) best = { sought: each, fit }
  }
  return best
}

const fitPart = (best: ReturnType<typeof bestFit>, folded: FoldedPerson): Part => {
  if (best === null) {
    return {
      weight: WEIGHTS.fit,
      degree: 0,
      reasons: [
        { kind: 'no-fit', text: 'Not whom the objective asks for, going by what is on record', fit: 0 },
      ],
    }
  }
  const { want, matcher } = best.sought
  const reasons: readonly Reason[] =
    matcher === null ? [{ kind: 'named', text: 'Named by you' }] : explainMatch(want, matcher, folded)
  return { weight: WEIGHTS.fit, degree: best.fit, reasons }
}

const noveltyPart = (folded: FoldedPerson, circle: Circle): Part => {
  const novelty = noveltyOf(folded, circle)
  return novelty === null
    ? {
        weight: WEIGHTS.novelty,
        degree: NOT_KNOWN,
        reasons: [{ kind: 'not-known', text: 'What they do now is not on record' }],
      }
    : { weight: WEIGHTS.novelty, degree: novelty.degree, reasons: [novelty.reason] }
}

const trustPart = ({ person }: FoldedPerson, relationship: Relationship): Part => {
  const depth = formerDepth(person, relationship)
  const { contactDays, conversations } = relationship
  const { given, received } = person
  const favors =
    given > 0 && received > 0
      ? ', and you spoke up for each other'
      : received > 0
        ? ', and they spoke up for you'
        : given > 0
          ? ', and you spoke up for them'
          : ''
  const days = contactDays === 0 ? 'no day in touch on record' : `${counted(contactDays, 'day')} in touch`
  const text =
    depth >= 0.5
      ? `There is trust to build on: ${days}${favors}`
      : depth >= WORTH_SAYING
        ? `You know each other a little: ${days}${favors}`
        : `Little trust to build on yet: ${days}${favors}`
  return {
    weight: WEIGHTS.trust,
    degree: depth,
    reasons: [{ kind: 'trust', text, contactDays, conversations, given, received }],
  }
}

const statusPart = (level: Level | null, ownerLevel: Level | null): Part => {
  if (level === null) return { weight: WEIGHTS.status, degree: NOT_KNOWN, reasons: [] }
  const at = LEVELS.indexOf(level)
  if (ownerLevel === null) {
    const degree = at / (LEVELS.length - 1)
    return { weight: WEIGHTS.status, degree, reasons: [{ kind: 'level', text: LEVEL_NAMES[level], level }] }
  }
  const above = at - LEVELS.indexOf(ownerLevel)
  const degree = Math.min(1, Math.max(0, NOT_KNOWN + PER_LEVEL * above))
  const than =
    above > 0 ? ', further up than you are' : above === 0 ? ', as you are' : ', below your own level'
  return {
    weight: WEIGHTS.status,
    degree,
    reasons: [{ kind: 'level', text: `${LEVEL_NAMES[level]}${than}`, level, ownLevel: ownerLevel }],
  }
}
