import { type Day, dayOf, instantOf } from '../calendar.ts'
import { functionWords } from '../careers/functions.ts'
import { readTemplate, tell } from '../conversations/script.ts'
import type { Owner } from '../owner.ts'
import type { Random } from '../random.ts'
import type { Person } from './person.ts'
import type { Endorsement, Recommendation } from './traces.ts'

const RECEIVED = `
  I reported to {owner} at {context} for three years and never once had to guess where I stood. {owner} reads a warehouse the way others read a room, and gives the credit away.
  {owner} took over a site that everyone had given up on and asked us what we would do. Then we did it. If you get the chance to work together, take it.
  Calm, precise, funny at four in the morning. {owner} ran our contract at {context} and I never had to check a number twice.
  As a client of {context} I saw {owner} at the worst moment of our peak season. The call came before I knew that there was a problem, and with a plan. That is rare.
  What I learned from {owner}: go and look, ask the night shift, write one page. I still do all three.`
const GIVEN = `
  {you} was the planner I trusted when the plan was gone. Quick, exact, and kind to drivers.
  I worked with {you} at {context}. Give {you} a problem without an owner and it has one by lunch.
  {you} sold to us the way I wish everyone would: first the limits of the product, then the price. We are still customers.
  There are people who make a team better by being in it. {you} is one of them, and knows customs as well.
  In two years at {context} I never saw {you} raise a voice or miss a truck.`
const SHARE_ENDORSING = 0.07
const SHARE_ENDORSED = 0.05

export function writeRecommendations(
  random: Random,
  people: readonly Person[],
  owner: Owner,
  today: Day,
): readonly Recommendation[] {
  const close = people.filter(
    (person) =>
      ['colleague', 'client', 'vendor', 'mentor', 'mentee'].includes(person.tie.kind) &&
      person.visibility === 'shown' &&
      person.positions.length > 0,
  )
  const write = (text: string, direction: Recommendation['direction']) => {
    const templates = text
      .trim()
      .split('\n')
      .map((line) => readTemplate(line.trim()))
    const writers = random.sample(close, Math.min(templates.length * 2, Math.ceil(close.length / 20)))
    return writers.map((person, index): Recommendation => {
      const facts: Record<string, string> = {
        owner: owner.givenName,
        you: person.callName,
        context: person.tie.context || owner.positions[0].organization,
      }
      return {
        person: person.id,
        direction,
        text: tell(random, templates[index % templates.length] ?? [], (slot) => facts[slot] ?? ''),
        createdAt: someTimeSince(random, person, today),
        status: random.weighted([
          ['VISIBLE', 8],
          ['HIDDEN', 1],
          ['PENDING', 1],
        ] as const),
      }
    })
  }
  return [...write(RECEIVED, 'received'), ...write(GIVEN, 'given')]
}

export function writeEndorsements(
  random: Random,
  people: readonly Person[],
  owner: Owner,
  today: Day,
): readonly Endorsement[] {
  return people.flatMap((person) => {
    if (person.tie.kind === 'stranger' || person.visibility === 'hidden') return []
    const write = (direction: Endorsement['direction'], skills: readonly string[]) =>
      random.sample(skills, random.int(1, 3)).map((skill) => ({
        person: person.id,
        direction,
        skill,
        endorsedAt: someTimeSince(random, person, today),
      }))
    const position = person.positions[0]
    return [
      ...(random.chance(SHARE_ENDORSING) ? write('received', owner.skills) : []),
      ...(position !== undefined && random.chance(SHARE_ENDORSED)
        ? write('given', functionWords(position.function).skills)
        : []),
    ]
  })
}

function someTimeSince(random: Random, person: Person, today: Day): string {
  const from = dayOf(person.connectedOn ?? '2000-01-01')
  return instantOf(random.int(from, today - 1) * 86_400 + random.int(25_000, 75_000))
}
