import { addDays } from '@rapport/domain'
import type { Call } from './call.ts'
import type { Candidate } from './keep-board.ts'

interface Introductions {
  readonly introductions: readonly Introduction[]
}
interface Introduction {
  readonly introductionId: string
  readonly personId: string | null
  readonly reason: string
  readonly state: string
}

/** Days ago on which each step was taken, the asking first. */
const ASKED: readonly {
  readonly why: string
  readonly ago: number
  readonly steps: readonly (readonly [state: string, ago: number])[]
}[] = [
  {
    why: 'To hear what a software company wants of somebody who ran a terminal',
    ago: 24,
    steps: [
      ['agreed', 22],
      ['made', 19],
      ['met', 11],
    ],
  },
  { why: 'To hear who decides on advisers there', ago: 8, steps: [['agreed', 6]] },
  { why: 'Two hours at their planning desk would teach more than any demonstration', ago: 3, steps: [] },
]
const CAME_OF_IT = 'Two days with their planners, and a draft of what an adviser would do'
const CAME_AGO = 4

/** Asks the chosen few to introduce the owner to those who fit, and notes what came of the first, as far as it is not. */
export const keepIntroductions = async (
  call: Call,
  fitting: readonly Candidate[],
  today: string,
): Promise<void> => {
  const few = await call<{ people: readonly { personId: string }[] }>('few.list')
  const connectors = few.people.map(({ personId }) => personId)
  const wanted = [...new Set(fitting.map(({ personId }) => personId))].filter(
    (id) => !connectors.includes(id),
  )
  const kept = await call<Introductions>('intro.list')
  for (const [index, { why, ago, steps }] of ASKED.entries()) {
    const [to, through] = [wanted[index], connectors[index]]
    if (to === undefined || through === undefined) continue
    const introduction =
      kept.introductions.find(({ reason }) => reason === why) ??
      (
        await call<{ introduction: Introduction }>('intro.request', {
          to,
          through,
          why,
          on: addDays(today, -ago),
        })
      ).introduction
    const { introductionId } = introduction
    const done = steps.findIndex(([state]) => state === introduction.state)
    for (const [state, on] of steps.slice(done + 1)) {
      await call('intro.update', { introductionId, state, on: addDays(today, -on) })
    }
  }
  const [met] = (await call<Introductions>('intro.list')).introductions.filter(({ state }) => state === 'met')
  const { outcomes } = await call<{ outcomes: readonly { what: string }[] }>('outcome.list')
  if (met?.personId == null || outcomes.some(({ what }) => what === CAME_OF_IT)) return
  await call('outcome.add', {
    what: CAME_OF_IT,
    kind: 'opportunity',
    people: [met.personId],
    on: addDays(today, -CAME_AGO),
  })
}
