import type { NetworkKind } from '../../network-kind.ts'

/** Two purposes at odds: why, and how to live with both. */
export interface KindConflict {
  readonly kinds: readonly [NetworkKind, NetworkKind]
  readonly text: string
  readonly advice: string
}

/*
 * Which purposes are at odds, and that they are kept as separate networks or as segments: after "Is There a Purpose
 * Behind Your Networking?" (T. Staskiewicz). The pairs that it does not name follow from what each kind is told.
 */
export const KIND_CONFLICTS: readonly KindConflict[] = [
  {
    kinds: ['social', 'career'],
    text: 'Personal news is for close friends and family; a future employer or business partner may read it too, and it may come back to you.',
    advice:
      'Keep two networks. Share nothing with friends that you would not want those who hire or decide to see.',
  },
  {
    kinds: ['social', 'brand'],
    text: 'Personal sharing wants few and close people; reach wants many, and passes on whatever it hears.',
    advice:
      'Keep two networks, on channels of their own: talents and knowledge to the many, family and holidays to the few.',
  },
  {
    kinds: ['social', 'operational'],
    text: 'Colleagues need answers and solutions from you; what friends are told of your private life does not belong at work.',
    advice: 'A segment is enough: for friends among your colleagues, choose a private channel.',
  },
  {
    kinds: ['career', 'operational'],
    text: 'A quiet search for something new must not reach the people you work with every day before you tell them.',
    advice:
      'Keep two networks. Tell nobody at your own organization of a search, and ask those outside to keep it to themselves.',
  },
  {
    kinds: ['strategic', 'brand'],
    text: 'Advisers need the open questions and the doubts; a network for reach hears, and repeats, how sure you are.',
    advice: 'Keep two networks. Plans and worries go to the few advisers, results to the many.',
  },
  {
    kinds: ['career', 'brand'],
    text: 'Showing what you can do helps a search; that you are searching, once it spreads, cannot be called back.',
    advice: 'One network in two segments will do: talents for all, your next step only for those you choose.',
  },
  {
    kinds: ['operational', 'strategic'],
    text: 'Candid questions about where your job or organization is heading may reach those the answer concerns.',
    advice:
      'A segment is enough: ask colleagues for help with the work, and people outside about what lies ahead.',
  },
]

/** The conflicts among these kinds, in a fixed order. */
export const conflictsAmong = (kinds: readonly NetworkKind[]): readonly KindConflict[] => {
  const present = new Set(kinds)
  return KIND_CONFLICTS.filter(({ kinds: [one, other] }) => present.has(one) && present.has(other))
}
