import type { PersonFacts } from '../person-facts.ts'
import { fromDayNumber, toDayNumber } from '../plain-date.ts'
import { componentInWords } from './component-in-words.ts'
import type { ContactLog } from './contact-log.ts'
import { type Depth, daysOnly, depthWithoutCrowd, fullDepth } from './depth.ts'
import { gatherEvidence } from './evidence.ts'
import type { HalfLives } from './half-lives.ts'
import { dayUpTo } from './known-by.ts'
import { FACTORS, type Factor, factorOf, fadedContactDays, fadedDays, toStrength } from './weigh.ts'

export type ComponentKind = 'frequency' | 'depth' | 'one-to-one' | 'recency' | Factor

/** One thing that was looked at, what the record shows of it, and how far it moves the number. */
export interface StrengthComponent {
  readonly kind: ComponentKind
  /** A word or two: "How often". */
  readonly label: string
  readonly text: string
  /** Points of strength, whole; those of all components add up to what the evidence says. */
  readonly points: number
}

/**
 * What a strength is made of, each component on top of those before it: first the days in touch as if they were today,
 * then what their depth, company and age make of them, then each factor. Empty where nothing was said yet.
 */
export const explainStrength = (
  log: ContactLog,
  index: number,
  person: PersonFacts,
  today: string,
  halfLives: HalfLives,
): readonly StrengthComponent[] => {
  const day = toDayNumber(today)
  const gather = (depth: Depth) => gatherEvidence(log, index, day, { halfLives, depth })
  const evidence = gather(fullDepth)
  const isRecommended = dayUpTo(person.lastRecommendedMeOn, day) !== null
  if (evidence.interactions === 0 && !isRecommended) return []
  const fresh = (depth: Depth) => fadedContactDays(gather(depth), evidence.openDay ?? day, halfLives)
  const contactDays = fadedContactDays(evidence, day, halfLives)
  const steps: (readonly [ComponentKind, number])[] = [
    ['frequency', fresh(daysOnly)],
    ['depth', fresh(depthWithoutCrowd)],
    ['one-to-one', fresh(fullDepth)],
    ['recency', contactDays],
  ]
  let product = 1
  for (const factor of FACTORS) {
    product *= factorOf(factor, evidence, person)
    const days = factor === 'history' ? fadedDays(evidence, person, day, halfLives) : contactDays
    steps.push([factor, days * product])
  }
  let before = 0
  return steps.map(([kind, days]) => {
    const strength = Math.round(toStrength(days))
    const points = strength - before
    before = strength
    return { kind, points, ...componentInWords(kind, evidence, person, { today, dateOf: fromDayNumber }) }
  })
}
