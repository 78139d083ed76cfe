import type { BrokerageFacts } from './brokerage-facts.ts'

/** Who stands at a place: as shown, or as a list names them. */
export const someoneAt = ({ nodes, people, relationships }: BrokerageFacts, place: number) => {
  const [node, person] = [nodes[place], people[place] ?? null]
  return {
    personId: node?.personId ?? null,
    name: person?.name ?? node?.name ?? '',
    title: person === null ? (node?.title ?? null) : person.title,
    organization: person === null ? (node?.organization ?? null) : person.organization,
    list: node?.list ?? null,
    state: relationships[place]?.state ?? null,
  }
}
