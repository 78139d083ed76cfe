import {
  type Balance,
  balanceInWords,
  type LedgerEntry,
  type PersonFacts,
  USUAL_WEIGHTS,
} from '@rapport/domain'

/** An entry as every interface shows it. */
export const describeEntry = (entry: LedgerEntry, person: string, isOwn: boolean) => {
  const { favorId, personId, direction, kind, text, weight, madeOn, answer, answeredOn, source } = entry
  return {
    entryId: favorId ?? `${source}.${entry.sourceId ?? ''}.${personId}.${direction}.${kind}`,
    favorId,
    personId,
    person,
    direction,
    kind,
    text,
    weight: weight ?? USUAL_WEIGHTS[kind],
    madeOn,
    answer,
    answeredOn,
    // Positions tell of no favor.
    source: source === 'positions' ? ('favor' as const) : source,
    isOwn,
  }
}

/** Names by id, for entries of people shown. */
export const namesOf = ({
  people,
  indexOf,
}: {
  readonly people: readonly PersonFacts[]
  readonly indexOf: ReadonlyMap<string, number>
}): ((personId: string) => string) => {
  return (personId) => people[indexOf.get(personId) ?? -1]?.name ?? ''
}

/** A hundredth of a weight tells nobody anything more. */
const rounded = (value: number): number => Math.round(value * 100) / 100

/** A balance as every interface shows it; `isOne` for that with one person. */
export const describeBalance = (balance: Balance, isOne: boolean) => ({
  ...balance,
  given: { ...balance.given, value: rounded(balance.given.value) },
  received: { ...balance.received, value: rounded(balance.received.value) },
  words: balanceInWords(balance, isOne),
})

export const describeMonth = ({
  month,
  given,
  received,
}: {
  readonly month: string
  readonly given: number
  readonly received: number
}) => ({ month, given: rounded(given), received: rounded(received) })
