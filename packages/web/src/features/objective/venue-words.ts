import { counted } from '../../words/minutes.ts'

interface Expected {
  readonly expected: number
  readonly low: number
  readonly high: number
}

/** "about 9 of them, 6 to 13": whom one may expect at one gathering, and how sure that is. */
export const expectedWords = ({ expected, low, high }: Expected): string => {
  if (high === 0) return 'none of them expected'
  const about = Math.round(expected)
  if (about === 0) return `perhaps one of them, at most ${high}`
  return low === high ? `${about} of them` : `about ${about} of them, ${low} to ${high}`
}

/** What the number rests on where nobody of that kind was seen there; null where some were. */
export const EVIDENCE_WORDS: Readonly<Record<'people' | 'stated' | 'topic', string | null>> = {
  people: null,
  stated: 'By your word; none of them was seen there yet.',
  topic: 'Only its subject speaks for it.',
}

interface Yield {
  readonly metBefore: number
  readonly followedUp: number
}

/** What came of going there so far; null where one has not met anybody there. */
export const yieldWords = ({ metBefore, followedUp }: Yield): string | null => {
  if (metBefore === 0) return null
  const met = `You met ${counted(metBefore, 'person', 'people')} there`
  return followedUp === 0 ? `${met}; nothing followed yet.` : `${met}, and it went on with ${followedUp}.`
}
