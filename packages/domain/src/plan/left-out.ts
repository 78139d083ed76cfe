import { counted } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { Aim, Subject } from './aim/index.ts'
import type { Candidate } from './candidate.ts'
import type { Choice } from './choose/index.ts'
import { horizonOf, nextAction, quickRests, restInWords, restOf } from './next-action.ts'
import type { Barrier, LeftOut, PlanInput } from './plan.ts'
import { itemIdOf } from './week.ts'

/** How many left out are named: a glance's worth. */
const MOST_LEFT_OUT = 10

/** The people named in a need, or who could bring one into a target, who rest this week, then the best candidates that did not fit; each with what stood in the way. */
export const leftOutOf = (
  input: PlanInput,
  subjects: readonly Subject[],
  aims: readonly Aim[],
  candidates: readonly Candidate[],
  choice: Choice,
): readonly LeftOut[] => {
  const left = [...restingButNamed(input, subjects, aims), ...didNotFit(input, candidates, choice)]
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
  const named = new Set([...input.needs, ...(input.leads ?? [])].map(({ personId }) => personId))
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
  { ledger, placed }: Choice,
): readonly LeftOut[] => {
  const seen = new Set(placed.map(({ option }) => candidates[option]?.personId ?? ''))
  const left: LeftOut[] = []
  for (const [index, candidate] of candidates.entries()) {
    if (left.length >= MOST_LEFT_OUT) break
    const { person } = candidate.subject
    if (seen.has(person.personId)) continue
    seen.add(person.personId)
    const refusal = ledger.refuse(index)
    const limit = refusal === null || refusal === 'person' ? 'worth' : refusal
    left.push({
      itemId: itemIdOf(input.today, person.personId, candidate.action),
      personId: person.personId,
      person: person.name,
      action: candidate.action,
      limit,
      reason: BARRIER_WORDS[limit](candidate, ledger.minutesLeft()),
    })
  }
  return left
}

const BARRIER_WORDS: Readonly<
  Record<Exclude<Barrier, 'rest' | 'decided'>, (candidate: Candidate, minutesLeft: number) => string>
> = {
  minutes: ({ minutes }, minutesLeft) => {
    const rest = Math.max(0, minutesLeft)
    const left = rest === 0 ? 'none are left' : `${rest} ${rest === 1 ? 'is' : 'are'} left`
    return `Would take ${counted(minutes, 'minute')}; ${left} this week`
  },
  day: ({ minutes }) => `No day of this week has ${counted(minutes, 'minute')} to spare`,
  channel: ({ channel }) => `The minutes you give ${CHANNEL_WORDS[channel]} a week are used`,
  'first-conversations': () => 'First conversations have their third of the week; another week for this one',
  'new-contacts': () => 'Follow-ups wait; new people come once they are done',
  organization: ({ subject: { person } }) =>
    `Others at ${plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS)} are in this week already`,
  worth: () => 'Others were worth more this week for the same minutes',
}

const CHANNEL_WORDS: Readonly<Record<Candidate['channel'], string>> = {
  linkedin: 'LinkedIn',
  email: 'e-mail',
  phone: 'the phone',
  video: 'video calls',
  'in-person': 'meetings',
  other: 'other channels',
}
