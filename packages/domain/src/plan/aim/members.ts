import { dueInDays, rhythmReason } from '../../network/strategy/index.ts'
import type { Network } from '../../purpose/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import type { KeptCircle } from '../plan.ts'
import type { Aim, Fit, Subject } from './aim.ts'

/*
 * How much a member is due a word, as a fit. Judgements: whoever is late comes before everybody who is not, the later
 * the sooner; somebody never spoken with comes between, enough for a first conversation; the others are for spare time.
 */
const LATE = { least: 0.8, most: 1 }
const NEVER_SPOKEN = 0.45
const IN_RHYTHM = 0.35

/** Finds the members of a network; whoever is late by its rhythm fits best. */
export const seekByMembers = (
  network: Network,
  { members, cadenceDays }: KeptCircle,
  today: string,
): Pick<Aim, 'fit' | 'explain'> => ({
  fit: ({ person, relationship }): Fit | null => {
    if (!members.has(person.personId)) return null
    const due = dueInDays(relationship, cadenceDays, today)
    return {
      degree: degreeOf(due, cadenceDays),
      // The user chose these very people, so several colleagues among them are no lack of variety.
      isOrganizationAsked: true,
      // Whoever was taken in without a word on record may be met for the first time, connected or not.
      isPersonAsked: due === null,
    }
  },
  explain: ({ relationship }: Subject) => {
    const name = plainText(network.name, LONGEST_NAME_IN_WORDS)
    return [
      { kind: 'member', text: `In your network “${name}”`, networkId: network.networkId },
      rhythmReason(relationship, cadenceDays, today),
    ]
  },
})

/** Late by one whole rhythm more is as late as it gets. */
const degreeOf = (due: number | null, cadenceDays: number): number => {
  if (due === null) return NEVER_SPOKEN
  if (due >= 0) return IN_RHYTHM
  return LATE.least + (LATE.most - LATE.least) * Math.min(1, -due / cadenceDays)
}
