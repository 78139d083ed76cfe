import type { Moment } from './moment.ts'
import { logOf, type Pen, trend, write } from './pen.ts'
import { PERSON_HALF_LIVES } from './person-memory.ts'
import type { SeenTie } from './tie-columns.ts'
import { NEVER } from './tie-memory.ts'

/** Which of the tie's half-lives are those of a person. */
const OWN = [0, 1, 3, 5] as const
/** Logarithm of days for what never happened: longer than any log here. */
const NEVER_LOG = 8
/** Silence of somebody who only ever received, in days. */
const LONGEST_SILENCE = 2_000

export const ALTER_COLUMNS = [
  ...PERSON_HALF_LIVES.map((h) => `alter days ${h}`),
  'alter trend',
  'alter long trend',
  ...PERSON_HALF_LIVES.slice(1).flatMap((h) => [`alter sent ${h}`, `alter active days ${h}`]),
  'alter silence',
  'alter sent silence',
  'alter back',
  'alter ties',
  'alter active ties',
  'alter active share',
  'alter new ties',
  'alter revived 1',
  'alter revived 4',
  'alter revival rate',
  'alter returns',
  'alter lasting ties',
  'alter share 2',
  'alter share 8',
  'expected of alter',
  'expected of ego',
  'gravity',
]

/** What the other person does with everybody else: their life goes on, and the tie with it, or it does not. */
export const writeAlter = (moment: Moment, { tie, alter, ego }: SeenTie, pen: Pen): void => {
  const { memory, now, time, horizon, weight, strength, activeTies } = moment
  const { people, ties } = memory
  const others = OWN.map((own, h) =>
    Math.max(0, people.days.read(alter, time, h) - ties.days.read(tie, time, own)),
  )
  const [, quarter, one, four] = others as [number, number, number, number]
  others.forEach((days, h) => {
    write(pen, Math.log1p(days / Math.min(1, PERSON_HALF_LIVES[h] as number)))
  })
  write(pen, trend(quarter * 4, one))
  write(pen, trend(one, four / 4))
  for (let h = 1; h < PERSON_HALF_LIVES.length; h += 1) {
    write(pen, Math.log1p(people.sent.read(alter, time, h)))
    write(pen, Math.log1p(people.active.read(alter, time, h)))
  }
  write(pen, logOf(now - (people.lastAt[alter] as number), 0.5))
  write(pen, logOf(Math.min(LONGEST_SILENCE, now - (people.lastSentAt[alter] as number)), 0.5))
  const back = people.backAt[alter] as number
  write(pen, back === NEVER ? NEVER_LOG : Math.log1p(now - back))
  const tieCount = people.ties[alter] as number
  const active = activeTies[alter] as number
  write(pen, Math.log1p(tieCount))
  write(pen, Math.log1p(active - (now - (ties.lastAt[tie] as number) <= horizon ? 1 : 0)))
  write(pen, (active + 0.5) / (tieCount + 2))
  write(pen, Math.log1p(people.newTies.read(alter, time, 0)))
  write(pen, Math.log1p(people.revived.read(alter, time, 0)))
  write(pen, Math.log1p(people.revived.read(alter, time, 1)))
  write(pen, Math.log(people.revivalRate(alter)))
  const days = ties.dayCount[tie] as number
  write(pen, Math.log(((people.dayCount[alter] as number) - days - (tieCount - 1) + 1) / (tieCount + 1)))
  write(pen, ((people.lastingTies[alter] as number) - (days > 1 ? 1 : 0) + 0.6) / (tieCount + 1))
  const share = (h: number, person: number): number =>
    (((weight[h] as Float64Array)[tie] as number) + 0.02) /
    (((strength[h] as Float64Array)[person] as number) + 0.2)
  const pace = (person: number): number => people.days.read(person, time, 1) + 0.02
  write(pen, Math.log(share(1, alter)))
  write(pen, Math.log(share(2, alter)))
  write(pen, Math.log(share(2, alter) * pace(alter)))
  write(pen, Math.log(share(2, ego) * pace(ego)))
  write(pen, Math.log(Math.sqrt(share(2, alter) * share(2, ego) * pace(alter) * pace(ego))))
}

export const EGO_COLUMNS = [
  'ego days 1',
  'ego trend',
  'ego ties',
  'ego active ties',
  'ego active share',
  'ego revival rate',
  'ego returns',
  'ego lasting ties',
  'ego new ties',
  'ego share 2',
]

/** The same for all of an ego's ties but the last: it tells how the others are to be read. */
export const writeEgo = (moment: Moment, { tie, ego }: SeenTie, pen: Pen): void => {
  const { memory, time, weight, strength, activeTies } = moment
  const { people } = memory
  const month = people.days.read(ego, time, 2)
  const tieCount = people.ties[ego] as number
  const active = activeTies[ego] as number
  write(pen, Math.log1p(month))
  write(pen, trend(people.days.read(ego, time, 1) * 4, month))
  write(pen, Math.log1p(tieCount))
  write(pen, Math.log1p(active))
  write(pen, (active + 0.5) / (tieCount + 2))
  write(pen, Math.log(people.revivalRate(ego)))
  write(pen, Math.log(((people.dayCount[ego] as number) - tieCount + 1) / (tieCount + 2)))
  write(pen, ((people.lastingTies[ego] as number) + 0.6) / (tieCount + 2))
  write(pen, Math.log1p(people.newTies.read(ego, time, 0)))
  const faded = ((weight[1] as Float64Array)[tie] as number) + 0.02
  write(pen, Math.log(faded / (((strength[1] as Float64Array)[ego] as number) + 0.2)))
}
