import {
  type Balance,
  balancesOf,
  type Deed,
  givenInTexts,
  introductionsInLedger,
  type KeptFavor,
  type LedgerEntry,
  ledgerOf,
} from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import { deedTexts } from '../few/deed-texts.ts'
import { deedsOn } from '../few/gather.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

export interface Ledger {
  /** Newest first, of people shown. */
  readonly entries: readonly LedgerEntry[]
  /** As of today, of those with whom something went back or forth. */
  readonly balances: ReadonlyMap<string, Balance>
  /** Those the user entered, by the id of the favor. */
  readonly own: ReadonlySet<string>
}

type Context = Pick<ReadContext, 'snapshot' | 'today'> & {
  readonly store: Pick<ReadContext['store'], 'favors' | 'few' | 'introductions'>
}

/** Everything that is kept or was read of who gave and asked what. Kept as long as the snapshot. */
export const gatherLedger = async (context: Context): Promise<Ledger> => {
  const current = await context.snapshot()
  const before = known.get(current)
  if (before?.today === context.today) return before.ledger
  const ledger = await readLedger(current, context)
  known.set(current, { today: context.today, ledger })
  return ledger
}

const known = new WeakMap<Snapshot, { readonly today: string; readonly ledger: Ledger }>()

const readLedger = async (current: Snapshot, { store, today }: Context): Promise<Ledger> => {
  const { people, indexOf } = current
  const kept = (await store.favors.list()).filter(({ personId }) => indexOf.has(personId))
  const introductions = introductionsInLedger(await store.introductions.list(), kept).filter(
    ({ personId, madeOn }) => indexOf.has(personId) && (madeOn === null || madeOn <= today),
  )
  const received = await deedsOn(current, today, store)
  const given = givenInTexts(
    (await deedTexts(store.few)).given,
    people,
    [...kept, ...introductions].flatMap(asGiven),
  )
  const isShown = ({ personId, on }: Deed) => indexOf.has(personId) && (on === null || on <= today)
  const entries = ledgerOf(kept, {
    received: received.filter(isShown),
    given: given.filter(isShown),
    introductions,
  })
  const own = new Set(kept.flatMap(({ favorId, isOwn }) => (isOwn ? [favorId] : [])))
  return { entries, balances: balancesOf(entries, today), own }
}

/** What is kept as given, so that a text that tells of it again does not count. */
const asGiven = (favor: Omit<KeptFavor, 'favorId'>): readonly Deed[] => {
  const isGiven =
    favor.direction === 'given' || (favor.direction === 'asked-of-me' && favor.answer === 'granted')
  if (!isGiven) return []
  const { personId, kind, text, madeOn, answeredOn } = favor
  return [
    {
      personId,
      kind,
      on: answeredOn ?? madeOn,
      source: 'favor',
      sourceId: null,
      quote: text,
      about: null,
    },
  ]
}
