import type { SkipReason } from '@rapport/domain'

interface SkipWords {
  readonly reason: SkipReason
  readonly label: string
  /** What Rapport makes of it. */
  readonly meaning: string
}

/** Reasons not to do what was suggested, the commonest first, so that its number is the nearest key. */
export const SKIP_CHOICES: readonly SkipWords[] = [
  { reason: 'not-now', label: 'Not now', meaning: 'It may come up again in a later week.' },
  {
    reason: 'nothing-to-say',
    label: 'Nothing to say yet',
    meaning: 'It waits until there is something new.',
  },
  { reason: 'wrong-channel', label: 'Another channel', meaning: 'Next time another way to reach them.' },
  { reason: 'wrong-action', label: 'Something else with them', meaning: 'The person yes, this step no.' },
  {
    reason: 'wrong-person',
    label: 'Not the person for this',
    meaning: 'They no longer come up for this objective.',
  },
  { reason: 'let-rest', label: 'Let them rest', meaning: 'No suggestions about them until you wake them.' },
  { reason: 'other', label: 'Another reason', meaning: 'Yours alone; write it down if you like.' },
]

/** The reason in words, as it stands in the list of what was decided. */
export const skipLabel = (reason: SkipReason): string =>
  SKIP_CHOICES.find((choice) => choice.reason === reason)?.label ?? 'Skipped'
