import { type FoldedPerson, matchKind } from '../../match/index.ts'
import { organizationKey } from '../../words/index.ts'
import { COLD_REACH } from '../focus/worth.ts'
import type { WantedThere } from '../map/index.ts'

/** Less of what is asked for, and somebody is no reason to pursue where they work. A judgement. */
const LEAST_FIT = 0.5

/** Somebody on record, and the chance that a word reaches them. */
export interface Somebody {
  readonly subject: FoldedPerson
  readonly chance: number
}

/** Who there answers a need best, and how many do. */
export interface AnswerThere<Someone extends Somebody> {
  readonly wanted: WantedThere
  readonly best: Someone
  readonly fit: number
  readonly count: number
}

/** An organization that fits before it is put into words. */
export interface Fitting<Someone extends Somebody> {
  readonly key: string
  readonly organization: string
  readonly people: readonly Someone[]
  readonly namedBy: readonly WantedThere[]
  readonly answers: readonly AnswerThere<Someone>[]
}

interface FittingInput<Someone extends Somebody> {
  readonly wants: readonly WantedThere[]
  readonly people: readonly Someone[]
  readonly ownOrganization: string | null
}

/** The organizations that a need names, or where somebody fits one. The user's own only where a need names it. */
export const fittingOf = <Someone extends Somebody>({
  wants,
  people,
  ownOrganization,
}: FittingInput<Someone>): readonly Fitting<Someone>[] => {
  const own = ownOrganization === null ? null : organizationKey(ownOrganization)
  const matchers = wants.map((wanted) => ({ wanted, fitOf: fitOf(wanted) }))
  const naming = wants.flatMap((wanted) =>
    wanted.organization === null ? [] : [{ wanted, key: organizationKey(wanted.organization) }],
  )
  const at = Map.groupBy(people, ({ subject }) => subject.organization ?? '')
  at.delete('')
  const found = [...at].flatMap(([key, there]): Fitting<Someone>[] => {
    // The words asked for open the name, as in matching.
    const namedBy = naming.filter((each) => key.startsWith(each.key)).map(({ wanted }) => wanted)
    if (key === own && namedBy.length === 0) return []
    const answers = matchers.flatMap((each) => answerOf(each, there))
    if (answers.length + namedBy.length === 0) return []
    return [
      { key, organization: there[0]?.subject.person.organization ?? '', people: there, namedBy, answers },
    ]
  })
  const unmet = naming.filter(({ key }) => !found.some((each) => each.key.startsWith(key)))
  const unseen = Map.groupBy(unmet, ({ key }) => key)
  return [
    ...found,
    ...[...unseen].map(([key, named]) => ({
      key,
      organization: named[0]?.wanted.organization ?? '',
      people: [],
      namedBy: named.map(({ wanted }) => wanted),
      answers: [],
    })),
  ]
}

const fitOf = (wanted: WantedThere): ((subject: FoldedPerson) => number) => {
  if (wanted.personId !== null) return ({ person }) => Number(person.personId === wanted.personId)
  return matchKind(wanted).fit
}

const answerOf = <Someone extends Somebody>(
  { wanted, fitOf: fit }: { readonly wanted: WantedThere; readonly fitOf: (subject: FoldedPerson) => number },
  there: readonly Someone[],
): readonly AnswerThere<Someone>[] => {
  let best: Omit<AnswerThere<Someone>, 'count' | 'wanted'> | null = null
  let count = 0
  for (const someone of there) {
    const found = fit(someone.subject)
    if (found < LEAST_FIT) continue
    count += 1
    if (best === null || isBefore(someone, found, best)) best = { best: someone, fit: found }
  }
  return best === null ? [] : [{ wanted, ...best, count }]
}

const isBefore = <Someone extends Somebody>(
  someone: Someone,
  fit: number,
  before: { readonly best: Someone; readonly fit: number },
): boolean => {
  const lead =
    fit * Math.max(COLD_REACH, someone.chance) - before.fit * Math.max(COLD_REACH, before.best.chance)
  return lead !== 0 ? lead > 0 : idOf(someone) < idOf(before.best)
}

const idOf = ({ subject: { person } }: Somebody): string => `${person.personId} ${person.name}`
