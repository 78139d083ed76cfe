import { inOrder } from './before.ts'
import { episodesUntil } from './episodes.ts'
import type { SaidCause } from './kinds.ts'
import type { RecordIndex } from './record-index.ts'
import { type CauseName, keyOf, named, type Step } from './step.ts'

/** What the user said of the causes of one outcome, ready to be asked. */
export interface Said {
  readonly had: (name: CauseName) => boolean
  readonly hadNot: (name: CauseName) => boolean
  readonly confirmedPeople: readonly string[]
}

export const readSaid = (causes: readonly SaidCause[]): Said => {
  const keys = (hadPart: boolean) =>
    new Set(causes.flatMap((cause) => (cause.hadPart === hadPart ? [keyOf(cause)] : [])))
  const had = keys(true)
  const hadNot = keys(false)
  return {
    had: (name) => had.has(keyOf(name)),
    hadNot: (name) => hadNot.has(keyOf(name)),
    confirmedPeople: causes.flatMap(({ kind, causeId, hadPart }) =>
      kind === 'person' && hadPart ? [causeId] : [],
    ),
  }
}

/** The steps with each person up to a day, each list in the order in which they happened. */
export type StepsWith = (personId: string) => readonly Step[]

/**
 * Makes the steps with a person from what is on record, once each: what the user excluded is no step, and a person
 * without whom it would have come has none at all.
 */
export const createStepsWith = (index: RecordIndex, said: Said, until: string): StepsWith => {
  const { runsWith, helpOf, introductionsOf } = index
  const known = new Map<string, readonly Step[]>()
  return (personId) => {
    const before = known.get(personId)
    if (before !== undefined) return before
    if (said.hadNot(named('person', personId))) return []
    const steps: Step[] = [
      ...episodesUntil(runsWith(personId), until),
      ...(helpOf.get(personId) ?? []).flatMap(({ favorId, side, text, on }): Step[] =>
        on === null ? [] : [oneDay(`help-${side}`, favorId, on, [personId], text, named('favor', favorId))],
      ),
      ...(introductionsOf.get(personId) ?? [])
        .filter(({ connectorId }) => connectorId !== personId)
        .map(({ introductionId, connectorId, on }) =>
          oneDay(
            'introduction',
            introductionId,
            on,
            [connectorId, personId],
            null,
            named('introduction', introductionId),
          ),
        ),
    ]
    const found = withBeginning(steps, personId, index, said)
      .filter((step) => step.on <= until && !isExcluded(step, said))
      .map((step) => (step.names.some(said.had) ? { ...step, isConfirmed: true } : step))
      .sort(inOrder)
    known.set(personId, found)
    return found
  }
}

const isExcluded = (step: Step, said: Said): boolean =>
  step.names.some(said.hadNot) || step.personIds.some((personId) => said.hadNot(named('person', personId)))

const oneDay = (
  kind: Step['kind'],
  id: string,
  on: string,
  personIds: readonly string[],
  about: string | null,
  name: CauseName | null,
): Step => ({
  id: `${kind}:${id}`,
  kind,
  on,
  until: on,
  personIds,
  depth: null,
  about,
  count: 1,
  names: name === null ? [] : [name],
  isConfirmed: false,
})

/** Days after a gathering within which the first contact is taken to have come of it. */
const withBeginning = (
  steps: readonly Step[],
  personId: string,
  { connectedOn, gatheringsOf, venueOf }: RecordIndex,
  said: Said,
): readonly Step[] => {
  const day = connectedOn.get(personId)
  const connected = day === undefined ? [] : [oneDay('connection', personId, day, [personId], null, null)]
  const all = [...steps, ...connected].sort(inOrder)
  const first = all[0]
  const gatherings = gatheringsOf.get(personId) ?? []
  // Where nothing with the person is older, that is where the two met; a later one only counts by the user's word.
  const met = gatherings
    .filter(({ eventId, on }) => first === undefined || on <= first.on || said.had(named('event', eventId)))
    .sort((a, b) => (a.on === b.on ? (a.eventId < b.eventId ? -1 : 1) : a.on < b.on ? -1 : 1))
  const events = met
    .filter(({ eventId }, at) => at === 0 || said.had(named('event', eventId)))
    .map(({ eventId, name, on }) => oneDay('event', eventId, on, [], name, named('event', eventId)))
  if (events.length > 0 || first === undefined || first.kind === 'introduction') {
    return [...all, ...events]
  }
  const venue = venueOf.get(personId)
  return venue === undefined
    ? all
    : [
        oneDay(
          'venue',
          `${venue.venueId}:${personId}`,
          first.on,
          [personId],
          venue.name,
          named('event', venue.venueId),
        ),
        ...all,
      ]
}
