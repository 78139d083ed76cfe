import { counted } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { Aim, Subject } from './aim/index.ts'
import type { Candidate } from './candidate.ts'
import { horizonOf, nextAction, quickRests, restInWords, restOf } from './next-action.ts'
import type { LeftOut, PlanInput } from './plan.ts'
import { openLedger, type Refusal } from './select/index.ts'
import { itemIdOf } from './week.ts'

/** How many left out are named: a glance's worth. */
const MOST_LEFT_OUT = 10

/** The people named in a need who rest this week, then the best candidates that did not fit; each with what stood in the way. */
export const leftOutOf = (
  input: PlanInput,
  subjects: readonly Subject[],
  aims: readonly Aim[],
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  budget: number,
): readonly LeftOut[] => {
  const left = [...restingButNamed(input, subjects, aims), ...didNotFit(input, candidates, chosen, budget)]
  return left.slice(0, MOST_LEFT_OUT)
}

const restingButNamed = (
  input: PlanInput,
  subjects: readonly Subject[],
  aims: readonly Aim[],
): readonly LeftOut[] => {
  const done = new Set(input.done.map((entry) => entry.personId))
  const horizon = horizonOf(input.today)
  const rests = quickRests(input)
  const named = new Set(input.needs.map((need) => need.personId))
  return subjects
    .filter(({ person }) => named.has(person.personId))
    .flatMap((subject) => {
      const { person, relationship } = subject
      const rest = restOf(person, relationship, horizon, {
        isDone: done.has(person.personId),
        restFrom: rests.get(person.personId),
      })
      if (rest === null || !aims.some((aim) => aim.fit(subject)?.isPersonAsked)) return []
      const action = nextAction(person, relationship, horizon) ?? 'first-conversation'
      return [
        {
          itemId: itemIdOf(input.today, person.personId, action),
          personId: person.personId,
          person: person.name,
          action,
          limit: 'rest' as const,
          reason: restInWords(rest, input.today),
        },
      ]
    })
    .sort((a, b) => (a.personId < b.personId ? -1 : 1))
}

const didNotFit = (
  input: PlanInput,
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  budget: number,
): readonly LeftOut[] => {
  const ledger = openLedger(candidates, budget)
  const isChosen = new Set(chosen)
  for (const [index, candidate] of candidates.entries()) if (isChosen.has(candidate)) ledger.add(index)
  const seen = new Set(chosen.map((candidate) => candidate.personId))
  const left: LeftOut[] = []
  for (const [index, candidate] of candidates.entries()) {
    if (left.length >= MOST_LEFT_OUT) break
    const { person } = candidate.subject
    if (seen.has(person.personId)) continue
    seen.add(person.personId)
    const refusal = ledger.refuse(index) ?? 'minutes'
    const reason = refusalInWords(refusal, candidate, ledger.minutesLeft())
    left.push({
      itemId: itemIdOf(input.today, person.personId, candidate.action),
      personId: person.personId,
      person: person.name,
      action: candidate.action,
      limit: refusal === 'person' ? 'worth' : refusal,
      reason,
    })
  }
  return left
}

const refusalInWords = (refusal: Refusal, candidate: Candidate, minutesLeft: number): string => {
  const organization = plainText(candidate.subject.person.organization ?? '', LONGEST_NAME_IN_WORDS)
  if (refusal === 'organization') return `Others at ${organization} are in this week already`
  if (refusal === 'first-conversations') {
    return 'First conversations have their third of the week; another week for this one'
  }
  const left = minutesLeft === 0 ? 'none are left' : `${minutesLeft} ${minutesLeft === 1 ? 'is' : 'are'} left`
  return `Would take ${counted(candidate.minutes, 'minute')}; ${left} this week`
}
