import { type Happening, isBefore } from './before.ts'
import type { TracedOutcome } from './record.ts'
import type { CauseLink } from './split-credit.ts'
import type { Step } from './step.ts'
import type { Said, StepsWith } from './steps-with.ts'
import { weightOf } from './weights.ts'

export interface CauseGraph {
  readonly steps: readonly Step[]
  readonly links: readonly CauseLink[]
}

/** What led to one thing through one person. */
interface Strand {
  readonly steps: readonly Step[]
  readonly firstId: string | null
}

/**
 * Everything that led to an outcome, from it backwards. An outcome comes of every step with the people it came
 * through; an introduction of every step with the connector before it; anything else of the step before it with the
 * same person. Several people share evenly, and so do a connector and what there was with the person already.
 *
 * `extra`: people of causes that the user named, of whom only those causes count.
 */
export const causeGraphOf = (
  outcome: TracedOutcome,
  stepsWith: StepsWith,
  { said, extra }: { readonly said: Said; readonly extra: readonly string[] },
): CauseGraph => {
  const end: Happening = { id: outcome.outcomeId, on: outcome.on, kind: 'outcome' }
  const found = new Map<string, Step>()
  const links: CauseLink[] = []
  const waiting: { readonly step: Step; readonly personId: string }[] = []

  const link = (effect: Happening, strands: readonly { strand: Strand; personId: string }[]): void => {
    const real = strands
      .map(({ strand, personId }) => ({
        personId,
        firstId: strand.firstId,
        steps: strand.steps.filter((step) => isBefore(step, effect)),
      }))
      .filter(({ steps }) => steps.length > 0)
    const shares = new Map<string, number>()
    for (const { steps, firstId, personId } of real) {
      const weights = steps.map((step) => weightOf(step, effect.on, step.id === firstId))
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      steps.forEach((step, at) => {
        shares.set(step.id, (shares.get(step.id) ?? 0) + (weights[at] ?? 0) / total / real.length)
        const known = found.get(step.id)
        if (known === undefined) {
          found.set(step.id, step)
          waiting.push({ step, personId })
        }
      })
    }
    for (const [cause, weight] of shares) links.push({ cause, effect: effect.id, weight })
  }

  const all = (personId: string): Strand => {
    const steps = stepsWith(personId)
    return { steps, firstId: steps[0]?.id ?? null }
  }
  const confirmed = (personId: string): Strand => {
    const { steps, firstId } = all(personId)
    return { steps: steps.filter(({ isConfirmed }) => isConfirmed), firstId }
  }
  const whole = [...new Set([...outcome.personIds, ...said.confirmedPeople])].sort()
  link(end, [
    ...whole.map((personId) => ({ strand: orAlone(all(personId), personId, end, said), personId })),
    ...extra
      .filter((personId) => !whole.includes(personId))
      .map((personId) => ({ strand: confirmed(personId), personId })),
  ])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { step, personId } = next
    // A place where people gather is where it began, whoever was there.
    if (step.kind === 'event' || step.kind === 'venue' || step.kind === 'person') continue
    const [connectorId] = step.kind === 'introduction' ? step.personIds : []
    link(step, [
      { strand: stepBefore(all(personId), step), personId },
      ...(connectorId === undefined ? [] : [{ strand: all(connectorId), personId: connectorId }]),
    ])
  }
  return { steps: [...found.values()], links }
}

/** The last step before this one, by halving: they are in order, and there may be thousands. */
const stepBefore = ({ steps, firstId }: Strand, step: Step): Strand => {
  let [low, high] = [0, steps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const each = steps[middle]
    if (each !== undefined && isBefore(each, step)) low = middle + 1
    else high = middle
  }
  return { steps: steps.slice(Math.max(0, low - 1), low), firstId }
}

/** A person of whom nothing dated is on record still had a part, unless the user says no. */
const orAlone = (strand: Strand, personId: string, outcome: Happening, said: Said): Strand => {
  if (strand.steps.some((step) => isBefore(step, outcome))) return strand
  if (said.hadNot({ kind: 'person', causeId: personId })) return { steps: [], firstId: null }
  const id = `person:${personId}`
  const alone: Step = {
    id,
    kind: 'person',
    on: outcome.on,
    until: outcome.on,
    personIds: [personId],
    depth: null,
    about: null,
    count: 1,
    names: [{ kind: 'person', causeId: personId }],
    isConfirmed: false,
  }
  return { steps: [alone], firstId: id }
}
