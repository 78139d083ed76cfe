import type { World } from '@rapport/testkit'
import type { Call } from './call.ts'
import { keepBoard } from './keep-board.ts'
import { keepIntroductions } from './keep-introductions.ts'
import { keepFirstOfWeek, keepStanding } from './keep-standing.ts'
import { peopleIn } from './people-in.ts'

/**
 * Keeps the venues, what people need and offer, a step, how the owner stands with people, targets and introductions, as far
 * as they are not kept yet. The owner's own line comes last: where it is, all is.
 */
export const keepPractice = async (world: World, call: Call, today: string): Promise<void> => {
  const { venues, lines, ownLine, step } = world.suggested
  const idOf = await peopleIn(world, call)

  const listed = await call<{ venues: readonly { name: string }[] }>('venue.list')
  for (const { people, ...venue } of venues) {
    if (listed.venues.some(({ name }) => name === venue.name)) continue
    await call('venue.add', { ...venue, people: people.flatMap((id) => idOf(id) ?? []) })
  }

  const { objectives } = await call<{
    objectives: readonly { objectiveId: string; statement: string; done: number }[]
  }>('objective.list')
  const statement = world.suggested.objectives.at(-1)?.statement
  const objective = objectives.find((known) => known.statement === statement)
  if (step !== null && objective?.done === 0) {
    const { on, text } = step
    await call('progress.add', { objective: objective.objectiveId, person: idOf(step.person), text, on })
  }
  await keepStanding(world, idOf, call)
  const fitting = await keepBoard(call, world.suggested.objectives[0]?.statement ?? '')
  await keepIntroductions(call, fitting, today)

  const { learned } = await call<{ learned: readonly { personId: string | null }[] }>('learned.list')
  const said = new Set(learned.map(({ personId }) => personId))
  for (const { person, text, on } of lines) {
    const personId = idOf(person)
    if (personId !== undefined && !said.has(personId)) await call('learned.add', { personId, text, on })
  }
  await keepFirstOfWeek(call)
  if (!said.has(null)) await call('learned.add', ownLine)
}
