import { daysBetween } from '../dates/calendar.ts'
import { dayInWords } from '../in-words.ts'
import type { Achievability, Letter, ObjectiveFrame } from '../objective-check.ts'
import type { Reading } from '../reading.ts'

/** Conversations it takes until one person says yes: an assumption, that one in five of those well chosen can and will. */
export const CONVERSATIONS_PER_YES = 5
/** Minutes of a conversation, with what is done before and after it, where the user's own are not known. */
const MINUTES_PER_CONVERSATION = 45
/** Conversations a week that nobody keeps up beside work: four on every working day. */
const MOST_PER_WEEK = 20
/** One can do this much more than in the past year, if one means to. */
const STRETCH = 2
/** Weeks until the last day where none is named: three months. */
const WEEKS_WITHOUT_DATE = 13

/** Achievable: the conversations it takes fit the hours and the habit of the person who wants it. */
export const judgeAchievable = (reading: Reading, frame: ObjectiveFrame): Letter => {
  const { statement, measure, due, deadline } = reading
  const words = [...(measure === null ? [] : [measure.words]), ...(deadline === null ? [] : [deadline.text])]
  if (due !== null && due < frame.today) return { ok: false, why: `${dayInWords(due)} has gone by.`, words }
  if (statement.kind === 'none')
    return {
      ok: true,
      why: 'Not enough data: nothing is asked for yet that could be weighed against your time.',
      words: [],
    }
  const amount = Math.max(1, measure?.amount ?? 1)
  const perYes = statement.kind === 'outcome' ? CONVERSATIONS_PER_YES : 1
  const weeks = due === null ? WEEKS_WITHOUT_DATE : Math.max(1 / 7, daysBetween(frame.today, due) / 7)
  const perWeek = (amount * perYes) / Math.max(weeks, 1)
  const task = `${figure(amount * perYes)} ${amount * perYes === 1 ? 'conversation' : 'conversations'} in ${inWeeks(weeks)}`
  if (perWeek > MOST_PER_WEEK)
    return {
      ok: false,
      why: `It would take about ${task}, more than a week holds. Fewer, or a later day.`,
      words,
    }
  return againstMeans(frame.means ?? null, {
    perWeek,
    task,
    words,
    amount,
    isOutcome: statement.kind === 'outcome',
  })
}

interface Task {
  readonly perWeek: number
  readonly task: string
  readonly words: readonly string[]
  readonly amount: number
  readonly isOutcome: boolean
}

const againstMeans = (
  means: Achievability | null,
  { perWeek, task, words, amount, isOutcome }: Task,
): Letter => {
  const minutes = means?.minutesPerConversation ?? MINUTES_PER_CONVERSATION
  const byHours = means === null || means.hoursPerWeek === null ? null : (means.hoursPerWeek * 60) / minutes
  const byHabit = means?.conversationsPerWeek ?? null
  if (byHours !== null && perWeek > byHours) {
    return {
      ok: false,
      why: `It would take about ${task}; ${figure(means?.hoursPerWeek ?? 0)} hours a week hold ${figure(byHours)} a week. Fewer, or a later day.`,
      words,
    }
  }
  if (byHabit !== null && perWeek > Math.max(1, byHabit * STRETCH)) {
    return {
      ok: false,
      why: `It would take about ${task}; over the past year you had ${figure(byHabit)} a week. Fewer, or a later day.`,
      words,
    }
  }
  const known = fittingInWords(means, amount, isOutcome)
  if (byHours === null && byHabit === null) {
    return {
      ok: true,
      why: `Not enough data to weigh it against your own time; about ${task} is within reach for most.${known}`,
      words,
    }
  }
  return { ok: true, why: `About ${task} fits your time.${known}`, words }
}

const fittingInWords = (means: Achievability | null, amount: number, isOutcome: boolean): string => {
  const fitting = means?.fitting ?? null
  if (fitting === null || !isOutcome) return ''
  if (fitting === 0) return ' Nobody on record fits yet, so it begins with finding where they gather.'
  const people = fitting === 1 ? 'One person' : `${figure(fitting)} people`
  return ` ${people} on record ${fitting === 1 ? 'fits' : 'fit'}${fitting < amount ? ', so others have to be found' : ''}.`
}

const figure = (value: number): string =>
  String(value >= 10 ? Math.round(value) : Math.round(value * 10) / 10)

const inWeeks = (weeks: number): string => {
  const days = Math.round(weeks * 7)
  if (days < 14) return days === 1 ? 'one day' : days === 0 ? 'less than a day' : `${days} days`
  return `${Math.round(weeks)} weeks`
}
