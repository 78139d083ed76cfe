import type { CountedFavor, KeptFavor, LedgerEntry } from '../ledger/index.ts'
import { toDayNumber } from '../plain-date.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { Introduction } from './introduction.ts'
import { introductionMadeOn } from './moves.ts'

/** Days within which a favor that the user noted as an introduction is taken for this one: two months, as for texts. */
const SAME_FAVOR_DAYS = 60

/** An introduction with the names that stand in the ledger. */
export interface NamedIntroduction extends Introduction {
  readonly person: string | null
  readonly forPerson: string | null
}

/**
 * What introductions are in the ledger of give and take: asked of the connector when asked for, granted (received) when
 * made, declined when declined before; given to both where the user made it. One that the user noted as a favor as well
 * is left out, a favor standing for one introduction at most. Linear in introductions, and in favors of those people.
 */
export const introductionsInLedger = (
  introductions: readonly NamedIntroduction[],
  kept: readonly KeptFavor[],
): readonly LedgerEntry[] => {
  const noted = Map.groupBy(
    kept.filter(({ kind }) => kind === 'introduction'),
    ({ personId }) => personId,
  )
  const used = new Set<string>()
  return introductions.flatMap(entriesOf).filter((entry) => {
    const same = (noted.get(entry.personId) ?? []).find(
      (favor) => !used.has(favor.favorId) && isSide(favor, entry) && isNear(favor, entry),
    )
    if (same !== undefined) used.add(same.favorId)
    return same === undefined
  })
}

const entriesOf = (introduction: NamedIntroduction): readonly LedgerEntry[] =>
  introduction.connectorId === null
    ? givenToBoth(introduction)
    : askedOf(introduction, introduction.connectorId)

const givenToBoth = (introduction: NamedIntroduction): readonly LedgerEntry[] => {
  const on = introductionMadeOn(introduction)
  if (on === null) return []
  const { personId, forId, person, forPerson, wanted } = introduction
  const given = (whose: string | null, other: string): readonly LedgerEntry[] =>
    whose === null
      ? []
      : [
          {
            ...entryOf(introduction, whose, other),
            direction: 'given',
            text: `Introduced them to ${plainText(other, LONGEST_NAME_IN_WORDS)}`,
            madeOn: on,
          },
        ]
  return [...given(forId, person ?? wanted), ...given(personId, forPerson ?? '')]
}

const askedOf = (introduction: NamedIntroduction, connectorId: string): readonly LedgerEntry[] => {
  const { state, requestedOn, person, wanted, steps } = introduction
  const on = introductionMadeOn(introduction)
  // Neither granted nor declined, and nothing waits.
  if (on === null && state === 'no-answer') return []
  const other = person ?? wanted
  const declinedOn = state === 'declined' ? (steps.at(-1)?.cameOn ?? null) : null
  const name = plainText(other, LONGEST_NAME_IN_WORDS)
  return [
    {
      ...entryOf(introduction, connectorId, other),
      direction: 'asked',
      text: on === null ? `An introduction to ${name}` : introducedTo(introduction, name),
      madeOn: requestedOn,
      answer: on !== null ? 'granted' : declinedOn !== null ? 'declined' : null,
      answeredOn: on ?? declinedOn,
    },
  ]
}

const introducedTo = ({ forId, forPerson }: NamedIntroduction, name: string): string =>
  forId === null
    ? `Introduced you to ${name}`
    : `Introduced ${plainText(forPerson ?? 'somebody', LONGEST_NAME_IN_WORDS)} to ${name}`

const entryOf = (
  { introductionId, toldOn }: NamedIntroduction,
  personId: string,
  about: string,
): Omit<LedgerEntry, 'direction' | 'text' | 'madeOn'> => ({
  favorId: null,
  personId,
  kind: 'introduction',
  weight: null,
  answer: null,
  answeredOn: null,
  source: 'introduction',
  sourceId: introductionId,
  about,
  isThanked: toldOn !== null,
})

const GIVES = new Set<CountedFavor['direction']>(['given', 'asked-of-me'])

const isSide = (favor: CountedFavor, entry: CountedFavor): boolean =>
  GIVES.has(favor.direction) === GIVES.has(entry.direction)

/** A favor without a date may be any; else it lies near the asking or the making. */
const isNear = (favor: CountedFavor, entry: CountedFavor): boolean =>
  favor.madeOn === null ||
  [entry.madeOn, entry.answeredOn].some(
    (on) => on !== null && Math.abs(toDayNumber(on) - toDayNumber(favor.madeOn ?? on)) <= SAME_FAVOR_DAYS,
  )
