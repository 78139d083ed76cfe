import type { Call } from './call.ts'

/** What the owner requires of a target, and where the organizations on the board have come to. */
const REQUIRED = 'Between 20 and 500 people'
const WISHED = 'Sells to carriers or forwarders'
const EVIDENCE = 'Says so itself: 140 people in three places'
/** Of the organizations that fit best, in order of fit: how far each has come. */
const STATES: readonly (readonly (readonly [state: string, because?: string])[])[] = [
  [['mapping'], ['qualified'], ['pursuing']],
  [['mapping']],
  [],
  [['disqualified', 'Two thousand people: more than two days a month can advise']],
]
/** Candidates looked at for a need: enough for the organizations where several of them work. */
const LOOKED_AT = 60

interface Objectives {
  readonly objectives: readonly { readonly objectiveId: string; readonly statement: string }[]
}
interface Candidates {
  readonly needs: readonly { readonly candidates: readonly Candidate[] }[]
}
export interface Candidate {
  readonly personId: string
  readonly organization: string | null
}
interface Targets {
  readonly targets: readonly {
    readonly targetId: string
    readonly organization: string
    readonly state: string
  }[]
}
interface Criteria {
  readonly criteria: readonly { readonly criterionId: string; readonly text: string }[]
}

/** Puts the organizations that fit an objective best on its board, as far as they are not; answers who fits, best first. */
export const keepBoard = async (call: Call, statement: string): Promise<readonly Candidate[]> => {
  const { objectives } = await call<Objectives>('objective.list')
  const objective = objectives.find((each) => each.statement === statement)?.objectiveId
  if (objective === undefined) return []
  const { needs } = await call<Candidates>('need.candidates', { objective, limit: LOOKED_AT })
  const fitting = needs.flatMap(({ candidates }) => candidates)
  const criterion = await keepCriteria(call, objective)
  const { targets } = await call<Targets>('target.list', { objective, all: true })
  for (const [index, organization] of mostFitting(fitting).entries()) {
    const target =
      targets.find((known) => known.organization === organization) ??
      (await call<Targets['targets'][number]>('target.add', { objective, organization }))
    const { targetId } = target
    if (index === 0) {
      await call('target.judge', { targetId, criterion, finding: 'met', evidence: EVIDENCE })
    }
    const moves = STATES[index] ?? []
    const done = moves.findIndex(([state]) => state === target.state)
    for (const [state, because] of moves.slice(done + 1)) {
      await call('target.move', { targetId, state, because })
    }
  }
  return fitting
}

const keepCriteria = async (call: Call, objective: string): Promise<string | undefined> => {
  const { criteria } = await call<Criteria>('criterion.list', { objective })
  const known = new Set(criteria.map(({ text }) => text))
  if (!known.has(REQUIRED)) await call('criterion.add', { objective, text: REQUIRED })
  if (!known.has(WISHED)) await call('criterion.add', { objective, text: WISHED, weight: 'wished' })
  const kept = await call<Criteria>('criterion.list', { objective })
  return kept.criteria.find(({ text }) => text === REQUIRED)?.criterionId
}

/** As many organizations as have a place on the board, those with most who fit first. */
const mostFitting = (candidates: readonly Candidate[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { organization } of candidates) {
    if (organization !== null) counts.set(organization, (counts.get(organization) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, STATES.length)
    .map(([name]) => name)
}
