import { ok, type PersonThere, standingThere } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { targetIdField, targetMap } from '../schema/target.ts'
import { noSuchTarget, targetNotFound } from './failures.ts'
import { type MappedTarget, mapTargets } from './map-targets.ts'

/** People named in one cell; the others are counted. */
const MOST_IN_CELL = 12

export const mapTargetOperation = readOperation({
  name: 'target.map',
  summary: 'Map a target by function and level: whom you know, who can be reached, whose name to get next.',
  description:
    'Known: you have a tie of your own. Reachable: others lead there, with the chance that a word reaches them. Nothing is guessed about who works there.',
  route: 'GET /targets/{targetId}/map',
  input: z.object({ targetId: targetIdField.meta({ description: 'Which target' }) }),
  output: targetMap,
  errors: targetNotFound,
  examples: ['rapport target map 0192f0c1-0000-7000-8000-0000000000f1'],
  command: { positional: ['targetId'] },
  handle: async ({ targetId }, context) => {
    const row = await context.store.targets.get(targetId)
    const [mapped] = row === null ? [] : await mapTargets([row], context)
    return mapped === undefined ? noSuchTarget(targetId) : ok(describeMap(mapped))
  },
})

const describeMap = ({ row, map }: MappedTarget) => ({
  targetId: row.targetId,
  organization: row.organization,
  text: map.text,
  known: map.known,
  reachable: map.reachable,
  unreached: map.unreached,
  functions: map.functions,
  levels: map.levels,
  cells: map.cells.map(({ people, ...cell }) => ({
    ...cell,
    count: people.length,
    people: people.slice(0, MOST_IN_CELL).map(describeThere),
  })),
  needs: map.needs.map(({ wanted, standing, chance, people }) => ({
    needId: wanted.needId,
    text: wanted.text,
    standing,
    probability: chance,
    count: people.length,
  })),
  next: map.next,
})

const describeThere = (person: PersonThere) => ({
  personId: person.personId,
  name: person.name,
  title: person.title,
  function: person.function,
  level: person.level,
  standing: standingThere(person),
  state: person.relationship?.state ?? null,
  strength: person.relationship?.strength ?? null,
  probability: person.way?.probability ?? null,
  via: person.way?.via ?? [],
})
