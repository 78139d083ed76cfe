import { createRandom } from '../../packages/domain/src/forecast/learner/random.ts'

/*
 * An invented network that writes messages, so that the benchmark stands without public data: people in circles, ties
 * of very different frequency, bursts, holidays of a person, ties that end and some that come alive again when both
 * are active. Written from what is known of such logs (Goh & Barabási 2008; Navarro et al. 2017), not fitted to any.
 */

const PEOPLE = 120
const CIRCLES = 10
const DAYS = 720
const SECONDS_PER_DAY = 86_400
/** 1 January 2020. */
const START = 1_577_836_800

interface Tie {
  readonly one: number
  readonly other: number
  /** Contacts a day while it is alive and both are about. */
  readonly rate: number
  isAlive: boolean
  burst: number
}

/** `source target unixtime`, one message a line; the same for the same seed. */
export const generateMessages = (seed: number): string => {
  const random = createRandom(seed)
  const circleOf = Array.from({ length: PEOPLE }, () => Math.floor(random() * CIRCLES))
  const ties: Tie[] = []
  for (let one = 0; one < PEOPLE; one += 1) {
    for (let other = one + 1; other < PEOPLE; other += 1) {
      const chance = circleOf[one] === circleOf[other] ? 0.6 : 0.05
      if (random() >= chance) continue
      ties.push({
        one,
        other,
        rate: 0.004 * Math.exp(2.2 * (random() + random() - 0.6)),
        isAlive: true,
        burst: 0,
      })
    }
  }
  const mood = new Float64Array(PEOPLE).fill(1)
  const lines: string[] = []
  for (let day = 0; day < DAYS; day += 1) {
    for (let person = 0; person < PEOPLE; person += 1) {
      // Activity wanders by weeks, and now and then somebody is away.
      const before = mood[person] as number
      mood[person] =
        random() < 0.004 ? 0.02 : Math.max(0.02, before + 0.05 * (1 - before) + 0.25 * (random() - 0.5))
    }
    for (const tie of ties) {
      const both = (mood[tie.one] as number) * (mood[tie.other] as number)
      if (tie.isAlive && random() < 0.002) tie.isAlive = false
      if (!tie.isAlive && random() < 0.0015 * both) tie.isAlive = true
      const rate = tie.isAlive ? tie.rate * both * (1 + 6 * tie.burst) : 0.0002 * both
      tie.burst *= 0.7
      if (random() >= 1 - Math.exp(-rate)) continue
      tie.burst = Math.min(2, tie.burst + 1)
      const messages = 1 + Math.floor(3 * random() ** 2)
      for (let message = 0; message < messages; message += 1) {
        const [from, to] = random() < 0.5 ? [tie.one, tie.other] : [tie.other, tie.one]
        lines.push(
          `p${from} p${to} ${START + day * SECONDS_PER_DAY + Math.floor(random() * SECONDS_PER_DAY)}`,
        )
      }
    }
  }
  return lines.join('\n')
}
