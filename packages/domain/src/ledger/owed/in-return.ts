import { countsAs, type LedgerEntry } from '../entry.ts'
import { USUAL_WEIGHTS } from '../weights.ts'
import { balanceInWords, entryReason, THING } from '../words.ts'
import type { GiveInput, Pressing } from './item.ts'
import { BARE, daysSince, faded, isResting, type Known } from './known.ts'

/** Thanks are fresh for a year; of a favor of the most weight they press most. */
const THANKS = { press: 70, halfLifeDays: 120, mostDays: 365 }
/** What is received by a click, or is itself the thanks, asks for none. */
const NO_THANKS: ReadonlySet<LedgerEntry['kind']> = new Set(['endorsement', 'thanks'])
/** An endorsement in return is a small thing, and after three years an odd one. */
const ENDORSE = { press: 20, halfLifeDays: 365, mostDays: 1096 }
const PRAISE: ReadonlySet<LedgerEntry['kind']> = new Set(['endorsement', 'recommendation'])
/** How much more they did, in weights, before it is said without any occasion: a little more than one introduction. */
const MUCH_MORE = 4
const RETURN = 35

type KnownOf = (personId: string) => Known | null

/** Thanks never said, praise to return, and whoever did much more lately. */
export const inReturn = (input: GiveInput, knownOf: KnownOf): readonly Pressing[] => {
  const byPerson = Map.groupBy(input.entries, ({ personId }) => personId)
  return Array.from(byPerson, ([personId, entries]) => {
    const known = knownOf(personId)
    if (known === null) return []
    const thanks = thanksFor(known, entries, input)
    if (thanks.length > 0) return thanks
    if (isResting(known.person, input.today)) return []
    return [...praiseFor(known, entries, input), ...returnFor(known, entries, input)]
  }).flat()
}

const sideOf = (entry: LedgerEntry) => countsAs(entry)?.side ?? null
const dayOf = (entry: LedgerEntry) => countsAs(entry)?.on ?? null

/** For the weightiest of what nothing of the user's own followed: no word, no favor. */
const thanksFor = (
  { person: { personId }, name }: Known,
  entries: readonly LedgerEntry[],
  { today, hasWrittenSince }: GiveInput,
): readonly Pressing[] => {
  const lastGiven =
    entries
      .flatMap((entry) => (sideOf(entry) === 'given' ? (dayOf(entry) ?? []) : []))
      .sort()
      .at(-1) ?? ''
  const [first] = entries
    .flatMap((entry) => {
      const on = dayOf(entry)
      const isOpen = sideOf(entry) === 'received' && !NO_THANKS.has(entry.kind) && !entry.isThanked
      if (!isOpen || on === null || on > today || on <= lastGiven) return []
      const days = daysSince(on, today)
      if (days > THANKS.mostDays || hasWrittenSince(personId, on)) return []
      const weight = entry.weight ?? USUAL_WEIGHTS[entry.kind]
      return [{ entry, on, press: faded(THANKS.press * (0.5 + weight / 10), days, THANKS.halfLifeDays) }]
    })
    .toSorted((a, b) => b.press - a.press)
  if (first === undefined) return []
  return [
    {
      press: first.press,
      item: {
        ...BARE,
        personId,
        kind: 'thanks',
        suggestion: `Thank ${name} for ${THING[first.entry.kind]}`,
        since: first.on,
        favorId: first.entry.favorId,
        reasons: [
          entryReason(first.entry, today),
          { kind: 'no-word', text: 'Nothing from you since is on record', on: first.on },
        ],
      },
    },
  ]
}

const praiseFor = (
  { person: { personId }, name }: Known,
  entries: readonly LedgerEntry[],
  { today }: GiveInput,
): readonly Pressing[] => {
  const praise = entries.filter(({ kind }) => PRAISE.has(kind))
  const received = praise.find((entry) => sideOf(entry) === 'received' && (dayOf(entry) ?? '9999') <= today)
  const on = received === undefined ? null : dayOf(received)
  if (received === undefined || on === null || praise.some((entry) => sideOf(entry) === 'given')) return []
  const days = daysSince(on, today)
  if (days > ENDORSE.mostDays) return []
  const what = received.kind === 'recommendation' ? 'Write a recommendation for' : 'Endorse'
  return [
    {
      press: faded(ENDORSE.press, days, ENDORSE.halfLifeDays),
      item: {
        ...BARE,
        personId,
        kind: 'endorsement',
        suggestion: `${what} ${name}, if you can speak for their work`,
        since: on,
        favorId: received.favorId,
        reasons: [entryReason(received, today)],
      },
    },
  ]
}

const returnFor = (
  { person: { personId }, name }: Known,
  entries: readonly LedgerEntry[],
  { balances, today }: GiveInput,
): readonly Pressing[] => {
  const balance = balances.get(personId)
  const received = entries.find((entry) => sideOf(entry) === 'received' && !NO_THANKS.has(entry.kind))
  if (balance === undefined || received === undefined || balance.tilt !== 'more-received') return []
  const more = balance.received.value - balance.given.value
  if (more < MUCH_MORE) return []
  return [
    {
      press: Math.min(RETURN, RETURN * (more / (3 * MUCH_MORE))),
      item: {
        ...BARE,
        personId,
        kind: 'return',
        suggestion: `Ask ${name} what would help them now`,
        since: balance.received.lastOn,
        reasons: [
          {
            kind: 'balance',
            text: balanceInWords(balance),
            given: balance.given.count,
            received: balance.received.count,
          },
          entryReason(received, today),
        ],
      },
    },
  ]
}
