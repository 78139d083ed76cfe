import {
  AS_USUAL,
  CHANNELS,
  type ContactLog,
  classifyTitle,
  inferIndustry,
  MUTUAL,
  NETWORK_KINDS,
  NETWORK_NAMES,
  type PersonFacts,
  RECEIVED,
  relationships,
  SENT,
  strategyOf,
  type suggestMembers,
} from '@rapport/domain'
import { generateWorld, OWNER, type World } from '@rapport/testkit'

type MembershipInput = Parameters<typeof suggestMembers>[0]

const TODAY = '2026-11-23'

/** A generated world as the domain sees it after an import: people, their contacts and the five networks. */
export const membershipWorld = (size: { readonly people: number; readonly messages: number }) => {
  const world = generateWorld({ seed: 1, today: TODAY, ...size })
  const people = world.people.filter(({ visibility }) => visibility === 'shown').map(factsOf(world))
  const log = logOf(world, people)
  const [position] = world.owner.positions
  const input: MembershipInput = {
    people,
    relationships: relationships(log, people, TODAY),
    networks: NETWORK_KINDS.map((kind) => ({
      networkId: kind,
      kind,
      name: NETWORK_NAMES[kind],
      purpose: PURPOSES[kind],
      ...strategyOf({ kind, ...AS_USUAL }),
    })),
    memberships: [],
    objectives: [],
    needs: [],
    owner: { organization: position.organization, function: position.function, level: position.level },
    kin: new Map(),
    today: TODAY,
    limit: 50,
  }
  return { input, tieOf: new Map(world.people.map(({ id, tie }) => [id, tie.kind])) }
}

const PURPOSES = {
  social: 'Stay close to friends and family',
  career: 'Find my next role in supply chain or procurement',
  operational: 'Answers on freight, customs and contracts from people who do this every day',
  strategic: 'Views of directors on where logistics and energy are heading',
  brand: 'Be recommended for advisory work',
}

const factsOf = (world: World) => {
  const favors = [...world.recommendations, ...world.endorsements]
  const byPerson = Map.groupBy(favors, ({ person }) => person)
  const recommendedOn = new Map(
    world.recommendations
      .filter(({ direction }) => direction === 'received')
      .map(({ person, createdAt }) => [person, createdAt.slice(0, 10)]),
  )
  return (person: World['people'][number]): PersonFacts => {
    const [current] = person.positions
    const organization = current?.organization.name ?? null
    const reading = current === undefined ? null : classifyTitle(current.title)
    const own = byPerson.get(person.id) ?? []
    return {
      personId: person.id,
      name: `${person.givenName} ${person.familyName}`,
      isNamed: true,
      givenName: person.givenName,
      title: current?.title ?? null,
      organization,
      function: reading?.function ?? null,
      level: reading?.level ?? null,
      industry: organization === null ? null : inferIndustry(organization),
      isIndustrySet: false,
      organizationSize: null,
      place: null,
      connectedOn: person.connectedOn,
      hasEmail: person.email !== null,
      given: own.filter(({ direction }) => direction === 'given').length,
      received: own.filter(({ direction }) => direction === 'received').length,
      lastRecommendedMeOn: recommendedOn.get(person.id) ?? null,
      note: null,
      leftOrganization: null,
      changedEmployerOn: null,
      said: null,
      rest: null,
    }
  }
}

const logOf = (world: World, people: readonly PersonFacts[]): ContactLog => {
  const contacts = new Map<string, { at: number; direction: number; others: number }[]>()
  for (const { kind, participants, messages } of world.conversations) {
    if (kind === 'sponsored') continue
    for (const { sentAt, sender, draft } of messages) {
      if (draft) continue
      for (const person of participants) {
        if (sender !== OWNER && sender !== person) continue
        const list = contacts.get(person) ?? []
        list.push({
          at: Date.parse(sentAt),
          direction: sender === OWNER ? SENT : RECEIVED,
          others: participants.length - 1,
        })
        contacts.set(person, list)
      }
    }
  }
  const byPerson = people.map(({ personId }) => (contacts.get(personId) ?? []).sort((a, b) => a.at - b.at))
  const all = byPerson.flat()
  const offsets = new Int32Array(people.length + 1)
  for (const [index, list] of byPerson.entries()) offsets[index + 1] = (offsets[index] ?? 0) + list.length
  return {
    offsets,
    at: Float64Array.from(all, ({ at }) => at),
    direction: Uint8Array.from(all, ({ direction }) => direction ?? MUTUAL),
    channel: Uint8Array.from(all, () => CHANNELS.indexOf('linkedin')),
    others: Uint8Array.from(all, ({ others }) => Math.min(255, others)),
    isInvitation: new Uint8Array(all.length),
  }
}
