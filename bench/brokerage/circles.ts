import { type Links, linksOf, type Pairs } from '@rapport/domain'
import { createRandom } from '@rapport/testkit'

/** People in circles, most of whose ties stay within, and hubs who know ten times as many: what introductions look like. */
export const circlesOf = (people: number, ties: number, seed: string): { links: Links; pairs: Pairs } => {
  const random = createRandom(seed)
  const CIRCLE = 60
  const WITHIN = 0.93
  const circles = Math.ceil(people / CIRCLE)
  const seen = new Set<number>()
  const [from, to, probability]: [number[], number[], number[]] = [[], [], []]
  while (from.length < ties) {
    // The square makes some of every circle hubs.
    const one = Math.floor(people * random.next() ** 2)
    const circle = random.next() < WITHIN ? one % circles : Math.floor(random.next() * circles)
    const other = Math.floor((random.next() * people) / circles) * circles + circle
    if (other >= people || other === one) continue
    const key = Math.min(one, other) * people + Math.max(one, other)
    if (seen.has(key)) continue
    seen.add(key)
    from.push(one)
    to.push(other)
    probability.push(0.05 + 0.9 * random.next())
  }
  const pairs = { from, to, probability }
  return { pairs, links: linksOf(people, pairs) }
}
