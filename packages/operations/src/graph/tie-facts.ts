import { gatherTies, pairKey, probabilityOf, type TieFact, tieWithUser, USER } from '@rapport/domain'
import type { IntroductionRow } from '../ports/introduction.ts'
import type { TieRecordRows } from '../ports/tie.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { inSlices } from './pause.ts'

/** People looked at between two pauses: a few milliseconds' worth. */
const PEOPLE_A_SLICE = 5_000

export interface GatheredFacts {
  /** By `pairKey`. */
  readonly facts: ReadonlyMap<number, readonly TieFact[]>
  readonly keys: Float64Array
  readonly probabilities: Float64Array
}

interface FactsInput {
  readonly snapshot: Pick<Snapshot, 'people' | 'relationships'>
  readonly records: TieRecordRows
  readonly introductions: readonly IntroductionRow[]
  readonly nodeOf: ReadonlyMap<string, number>
  readonly today: string
}

/** What speaks for each tie, the user's own among them; records of people whom nothing shows any more are left out. */
export const gatherFacts = async (input: FactsInput): Promise<GatheredFacts> => {
  const { snapshot, records, introductions, nodeOf, today } = input
  const pairs = <Row extends { readonly a: string; readonly b: string }>(rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const [a, b] = [nodeOf.get(row.a), nodeOf.get(row.b)]
      return a === undefined || b === undefined ? [] : [{ ...row, a, b }]
    })
  const numbersOf = (people: readonly string[]) => people.flatMap((personId) => nodeOf.get(personId) ?? [])
  const facts = new Map<number, readonly TieFact[]>(
    gatherTies(
      {
        introductions: introductions.flatMap((row) => introduced(row, nodeOf, today)),
        relations: pairs(records.relations),
        together: pairs(records.together),
        events: records.events.map((event) => ({ ...event, people: numbersOf(event.people) })),
        positions: records.positions.flatMap((position) => {
          const person = nodeOf.get(position.person)
          return person === undefined ? [] : [{ ...position, person }]
        }),
      },
      today,
    ),
  )
  const held = new Set(records.held)
  const relationships = snapshot.relationships(today)
  const { people } = snapshot
  await inSlices(
    people.length,
    (index) => {
      const [person, relationship] = [people[index], relationships[index]]
      if (person === undefined || relationship === undefined) return
      const contact = tieWithUser(person, relationship, held.has(person.personId))
      if (contact === null) return
      const key = pairKey(USER, index + 1)
      facts.set(key, [contact, ...(facts.get(key) ?? [])])
    },
    PEOPLE_A_SLICE,
  )
  return {
    facts,
    keys: Float64Array.from(facts.keys()),
    probabilities: Float64Array.from(facts.values(), probabilityOf),
  }
}

/** The newest step says when it came to that; what is still to come is none yet. */
const introduced = (row: IntroductionRow, nodeOf: ReadonlyMap<string, number>, today: string) => {
  const on = row.steps.findLast(({ state }) => state === row.state)?.cameOn ?? row.requestedOn
  const numberOf = (personId: string | null) => (personId === null ? USER : nodeOf.get(personId))
  const [connector, met, other] = [
    numberOf(row.connectorId),
    row.personId === null ? undefined : nodeOf.get(row.personId),
    numberOf(row.forId),
  ]
  if (connector === undefined || met === undefined || other === undefined || on > today) return []
  return [{ connector, connectorName: row.connector ?? 'somebody', met, other, state: row.state, on }]
}
