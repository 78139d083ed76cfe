import type { Deed, FavorKind } from '../few/index.ts'
import type { CountedFavor, LedgerEntry } from './entry.ts'
import { USUAL_WEIGHTS } from './weights.ts'

/** A favor as it is kept. */
export interface KeptFavor extends CountedFavor {
  readonly favorId: string
  readonly text: string
}

/** What was read in texts and address books: what people did for the user, and what the user did for them. */
export interface ReadDeeds {
  readonly received: readonly Deed[]
  readonly given: readonly Deed[]
  /** What introductions on record come to, without those that are kept as favors too. */
  readonly introductions?: readonly LedgerEntry[]
}

/**
 * All entries, newest first, those without a date last. What was read is told apart by its source; what is kept already was
 * left out where it was read.
 */
export const ledgerOf = (kept: readonly KeptFavor[], read: ReadDeeds): readonly LedgerEntry[] =>
  [
    ...kept.map(
      (favor): LedgerEntry => ({
        ...favor,
        source: 'favor',
        sourceId: favor.favorId,
        about: null,
        isThanked: false,
      }),
    ),
    ...(read.introductions ?? []),
    ...read.received.flatMap((deed) => entryFrom(deed, 'received')),
    ...read.given.flatMap((deed) => entryFrom(deed, 'given')),
  ].sort(newestFirst)

/** Nothing of a shared employer, which is no favor, nor of what is kept as a favor or an introduction. */
const entryFrom = (
  { personId, kind, on, source, sourceId, quote, about, isThanked }: Deed,
  direction: 'given' | 'received',
): readonly LedgerEntry[] =>
  source === 'favor' || source === 'introduction' || !isFavor(kind)
    ? []
    : [
        {
          favorId: null,
          personId,
          direction,
          kind,
          text: quote ?? (about === null ? '' : `Introduced you to ${about}`),
          weight: null,
          madeOn: on,
          answer: null,
          answeredOn: null,
          source,
          sourceId,
          about,
          isThanked: isThanked === true,
        },
      ]

const isFavor = (kind: Deed['kind']): kind is FavorKind => Object.hasOwn(USUAL_WEIGHTS, kind)

const newestFirst = (a: LedgerEntry, b: LedgerEntry): number =>
  compare(b.madeOn ?? '', a.madeOn ?? '') || compare(keyOf(b), keyOf(a))

const keyOf = ({ sourceId, personId, kind, direction }: LedgerEntry): string =>
  `${sourceId ?? ''} ${personId} ${kind} ${direction}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
