/**
 * What the user could give whom now: promises as they come due, what was asked, answers waited for, thanks never said,
 * introductions and offers that fit a need, praise to return, and whoever did much more lately. How much each presses is a
 * judgement, stated where it is made; of one kind the fresher comes first. Deterministic, ties by person and kind; linear
 * in people and entries, plus sorting.
 */
import { fitting } from './fitting.ts'
import { inReturn } from './in-return.ts'
import type { GiveInput, GiveNow, Pressing } from './item.ts'
import { knownIn } from './known.ts'
import { waitedFor } from './waited-for.ts'

/** Everything one could give now, what presses most first. */
export const giveNow = (input: GiveInput): readonly GiveNow[] => {
  const knownOf = knownIn(input)
  return [...waitedFor(input, knownOf), ...fitting(input, knownOf), ...inReturn(input, knownOf)]
    .sort((a, b) => b.press - a.press || (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ item }) => item)
}

const keyOf = ({ item }: Pressing): string =>
  [item.personId, item.kind, item.otherId, item.favorId, item.followUpId, item.suggestion].join(' ')
