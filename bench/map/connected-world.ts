import { createRandom, generateWorld, writeLinkedInArchive } from '@rapport/testkit'

/** As many ties as a community's own list of its members tells of: eight a person, most within circles of sixty. */
const TIES_PER_PERSON = 4
const CIRCLE = 60
const WITHIN = 0.93

/** An archive of so many people, and a list of who knows whom among them. */
export const connectedWorld = (people: number) => {
  const world = generateWorld({ seed: 1, people, messages: people, today: '2026-11-23' })
  const archive = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
  const random = createRandom('map')
  const count = world.people.length
  const circles = Math.ceil(count / CIRCLE)
  const seen = new Set<number>()
  const rows = ['source,source_url,target,target_url,weight']
  while (rows.length <= TIES_PER_PERSON * count) {
    // The square makes some of every circle hubs.
    const one = Math.floor(count * random.next() ** 2)
    const circle = random.next() < WITHIN ? one % circles : Math.floor(random.next() * circles)
    const other = Math.floor((random.next() * count) / circles) * circles + circle
    const key = Math.min(one, other) * count + Math.max(one, other)
    const [from, to] = [world.people[one], world.people[other]]
    if (one === other || seen.has(key) || from === undefined || to === undefined) continue
    seen.add(key)
    rows.push(`${pointOf(from)},${pointOf(to)},${(0.05 + 0.9 * random.next()).toFixed(3)}`)
  }
  return { archive, ties: rows.join('\n') }
}

const pointOf = (person: {
  readonly givenName: string
  readonly familyName: string
  readonly slug: string
}) => `"${person.givenName} ${person.familyName}",https://www.linkedin.com/in/${person.slug}`
