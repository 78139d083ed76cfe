import type { Moment } from './moment.ts'
import { logOf, type Pen, write } from './pen.ts'
import { SIDE_HALF_LIVES, TIE_HALF_LIVES } from './tie-memory.ts'

/** A tie as one of its two people sees it: `mine` is the side of the ego. */
export interface SeenTie {
  readonly tie: number
  readonly ego: number
  readonly alter: number
  readonly mine: 0 | 1
}

/** Half a day, in days: what tells a contact of the last hours from one of yesterday hardly matters. */
const HALF_A_DAY = 0.5
/** Silence of a side that never spoke, in days. */
const LONGEST_SILENCE = 2_000

/** Recency and frequency, the first of which are also given relative to the ego's other ties. */
export const CONTACT_COLUMNS = [
  ...TIE_HALF_LIVES.map((h) => `days ${h}`),
  'silence',
  ...SIDE_HALF_LIVES.flatMap((h) => [`days we spoke ${h}`, `days they spoke ${h}`]),
  'days',
  'rate',
  ...SIDE_HALF_LIVES.flatMap((h) => [`messages ${h}`, `personal days ${h}`]),
  'messages',
  'circulars 1',
  'circulars 4',
  'our silence',
  'their silence',
]

export const writeContact = ({ memory, now, time, horizon }: Moment, seen: SeenTie, pen: Pen): void => {
  const { ties } = memory
  const { tie, mine } = seen
  const theirs = (1 - mine) as 0 | 1
  const dayCount = ties.dayCount[tie] as number
  TIE_HALF_LIVES.forEach((_, h) => {
    write(pen, logOf(ties.days.read(tie, time, h), 0.01))
  })
  write(pen, logOf(now - (ties.lastAt[tie] as number), HALF_A_DAY))
  SIDE_HALF_LIVES.forEach((_, h) => {
    write(pen, Math.log1p(4 * ties.daysBySide[mine].read(tie, time, h)))
    write(pen, Math.log1p(4 * ties.daysBySide[theirs].read(tie, time, h)))
  })
  write(pen, Math.log1p(dayCount))
  write(pen, Math.log1p((dayCount * horizon) / (now - (ties.firstAt[tie] as number) + horizon)))
  SIDE_HALF_LIVES.forEach((_, h) => {
    write(pen, Math.log1p(ties.messages.read(tie, time, h)))
    write(pen, Math.log1p(ties.personal.read(tie, time, h)))
  })
  write(pen, Math.log1p(ties.messageCount[tie] as number))
  write(pen, Math.log1p(ties.circulars.read(tie, time, 0)))
  write(pen, Math.log1p(ties.circulars.read(tie, time, 1)))
  for (const side of [mine, theirs]) {
    const silence = Math.min(LONGEST_SILENCE, now - (ties.lastBySide[side][tie] as number))
    write(pen, logOf(silence, HALF_A_DAY))
  }
}

export const RHYTHM_COLUMNS = [
  'mean gap',
  'burstiness',
  'silence in rhythms',
  'silence to longest gap',
  'last gap',
  'chance that such a silence ends',
  'share of gaps longer',
  'they spoke last',
  'streak',
  'messages on the last day',
  'balance',
  'mutuality',
  'initiative',
  'beginnings',
  'revivals',
  'messages a day',
  'we began',
  'answered',
]

/** Burstiness is Goh & Barabási's (2008); silence in rhythms is that of Navarro et al. (2017). */
export const writeRhythm = ({ memory, now, horizon }: Moment, seen: SeenTie, pen: Pen): void => {
  const { ties } = memory
  const { tie, mine } = seen
  const theirs = (1 - mine) as 0 | 1
  const silence = now - (ties.lastAt[tie] as number)
  const gapCount = (ties.dayCount[tie] as number) - 1
  const gapSum = ties.gaps.sum[tie] as number
  // Two gaps of a horizon are taken for granted beside those seen.
  const rhythm = (gapSum + 2 * horizon) / (gapCount + 1)
  write(pen, Math.log(rhythm))
  const mean = gapSum / Math.max(1, gapCount)
  const spread = Math.sqrt(
    Math.max(0, (ties.gaps.squares[tie] as number) / Math.max(1, gapCount) - mean * mean),
  )
  write(pen, gapCount > 1 ? (spread - mean) / (spread + mean + 1e-9) : 0)
  write(pen, Math.log((silence + 1) / rhythm))
  write(pen, Math.log((silence + 1) / ((ties.gaps.longest[tie] as number) + horizon / 2)))
  write(pen, Math.log1p(ties.gaps.last[tie] as number))
  const { ends, outlasted } = ties.gaps.afterSilence(tie, silence)
  write(pen, ends)
  write(pen, outlasted)
  const weSpokeLast = ties.lastSide[tie] === mine
  write(pen, weSpokeLast ? 0 : 1)
  write(pen, Math.log1p(ties.streak[tie] as number) * (weSpokeLast ? 1 : -1))
  write(pen, Math.log1p(ties.lastDayCount[tie] as number))
  const ours = ties.dayCountBySide[mine][tie] as number
  const other = ties.dayCountBySide[theirs][tie] as number
  write(pen, (ours - other) / (ours + other + 1))
  write(pen, Math.min(ours, other) / (Math.max(ours, other) + 0.5))
  const weBegan = ties.begun[mine][tie] as number
  const theyBegan = ties.begun[theirs][tie] as number
  write(pen, (weBegan - theyBegan) / (weBegan + theyBegan + 1))
  write(pen, Math.log1p(weBegan + theyBegan))
  write(pen, Math.log1p(ties.revivals[tie] as number))
  write(pen, Math.log((ties.messageCount[tie] as number) / (ties.dayCount[tie] as number)))
  write(pen, ties.firstSide[tie] === mine ? 1 : 0)
  const answered = ties.answeredAt[tie] as number
  write(pen, answered < 0 ? -1 : 1 / (1 + answered - (ties.firstAt[tie] as number)))
}
