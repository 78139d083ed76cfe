import type { Money } from '../attribution/index.ts'
import { counted } from '../strength/index.ts'
import { percentInWords } from '../words/index.ts'
import type { Advice } from './advice.ts'
import { type Count, countOf, type Part, type Share } from './figure.ts'
import type { ReviewedObjective } from './objectives.ts'
import type { ReviewPeriod } from './period.ts'
import type { Activity, Quality, Sentence } from './review.ts'
import { hoursInWords, listInWords } from './words.ts'
import type { Yield, YieldStage } from './yield.ts'

interface Figures {
  readonly period: ReviewPeriod
  readonly activity: Activity
  readonly quality: Quality
  readonly yield: Yield
  readonly objectives: readonly ReviewedObjective[]
  readonly stop: readonly Advice[]
}

/** What the figures say, a sentence each, in the order one would tell it; at least one. */
export const sentencesOf = (figures: Figures): readonly Sentence[] =>
  [
    conversations(figures),
    followUp(figures),
    giveAndAsk(figures),
    few(figures),
    yielded(figures),
    returned(figures),
    objectives(figures),
    stop(figures),
  ].flatMap((sentence) => (sentence === null ? [] : [sentence]))

/** "5 more than the week before", "about as many as the quarter before". */
const compared = ({ value, before, isClear }: Count, { kind }: ReviewPeriod): string => {
  const then = `the ${kind} before`
  if (value === before) return `as many as ${then}`
  if (!isClear) return `about as many as ${then} (${before})`
  return `${Math.abs(value - before)} ${value > before ? 'more' : 'fewer'} than ${then}`
}

const conversations = ({ activity, period }: Figures): Sentence => {
  const { oneToOne, withOthers, people, exchanges } = activity
  const value = oneToOne.value + withOthers.value
  const before = oneToOne.before + withOthers.before
  if (people.value === 0) {
    return { kind: 'conversations', text: `No word with anybody is on record in this ${period.kind}.` }
  }
  const wrote =
    exchanges.value === 0
      ? ''
      : ` Messages went back and forth with ${counted(exchanges.value, 'person', 'people')}.`
  if (value === 0) {
    return {
      kind: 'conversations',
      text: `No call and no meeting is on record, but a word with ${counted(people.value, 'person', 'people')}: ${compared(people, period)}.${wrote}`,
    }
  }
  const all = countOf(value, before)
  const talks = `${counted(value, 'conversation')}, ${oneToOne.value === value ? 'all' : oneToOne.value} one-to-one`
  return {
    kind: 'conversations',
    text: `${talks}: ${compared(all, period)}.${wrote}`,
  }
}

const followUp = ({ activity: { followUp: share }, period }: Figures): Sentence | null => {
  if (share.of === 0) return null
  if (share.of === 1) {
    const heard = share.done === 1 ? 'heard' : 'did not hear'
    return {
      kind: 'follow-up',
      text: `One person you met or promised something ${heard} of you within two days.`,
    }
  }
  const text = `Of ${share.of} people you met or promised something, ${nobody(share.done)} heard of you within two days`
  return { kind: 'follow-up', text: `${text}${changeOf(share, period)}.` }
}

const nobody = (count: number): string => (count === 0 ? 'nobody' : String(count))

/** Only where both have enough to compare. */
const changeOf = ({ rate, before }: Share, { kind }: ReviewPeriod): string =>
  rate === null || before.rate === null ? '' : `; the ${kind} before it was ${percent(before)}`

const percent = ({ rate }: Part): string => percentInWords(rate ?? 0)

const giveAndAsk = ({ activity: { given, received, asked } }: Figures): Sentence | null => {
  if (given.value + received.value + asked.value === 0) return null
  return {
    kind: 'give-and-ask',
    text: `You gave ${times(given.value)}, asked ${times(asked.value)} and received ${times(received.value)}, as far as it is on record with its date.`,
  }
}

const times = (count: number): string =>
  count === 0 ? 'nothing' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`

const few = ({ quality: { fewWarm }, period }: Figures): Sentence | null => {
  const { done, of, before } = fewWarm
  if (of === 0) return null
  const change = done - before.done
  const than =
    change === 0
      ? ''
      : `, ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than when the ${period.kind} began`
  return {
    kind: 'few',
    text: `${done === of ? `All ${of}` : `${done} of ${of}`} of your chosen few ${done === 1 ? 'is' : 'are'} warm${than}.`,
  }
}

const STAGE_WORDS: Readonly<Record<YieldStage, (count: number) => string>> = {
  requested: (count) => `${counted(count, 'introduction')} asked for`,
  made: (count) => `${count} made`,
  met: (count) => `${count} met`,
  opportunity: (count) => counted(count, 'opportunity', 'opportunities'),
  outcome: (count) => counted(count, 'outcome'),
}

const yielded = ({ yield: { stages } }: Figures): Sentence | null => {
  const some = stages.filter(({ value }) => value > 0)
  if (some.length === 0) return null
  const text = listInWords(some.map(({ stage, value }) => STAGE_WORDS[stage](value)))
  return { kind: 'yield', text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.` }
}

/** Only where there is enough to tell a rate from luck. */
const returned = ({ yield: { returns } }: Figures): Sentence | null => {
  const { outcomes, minutes, money, perHour, perMoney } = returns
  if (perHour === null || outcomes === 0) return null
  const kinds = returns.opportunities > 0 ? 'outcomes and opportunities' : 'outcomes'
  const took = [hoursInWords(minutes), ...money.map(moneyInWords)]
  const worth = perMoney.flatMap(({ currency, value }) =>
    value === null ? [] : [`${moneyInWords({ currency, amount: value })} for each ${currency} spent`],
  )
  const perOne = hoursInWords(minutes / outcomes).replace('about ', '')
  const each = `one for every ${perOne === '60 minutes' ? 'hour' : perOne}`
  return {
    kind: 'returns',
    text: `In the half year ${outcomes} ${kinds} came of ${listInWords(took)}: about ${listInWords([each, ...worth])}.`,
  }
}

const moneyInWords = ({ currency, amount }: Money): string =>
  `${currency} ${amount.toLocaleString('en', { maximumFractionDigits: amount < 100 ? 2 : 0 })}`

const objectives = ({ objectives: all }: Figures): Sentence | null => {
  const open = all.filter(({ closedOn, verdict }) => closedOn === null && verdict !== 'not-measured')
  if (open.length === 0) return null
  const count = (...verdicts: readonly string[]) =>
    open.filter(({ verdict }) => verdicts.includes(verdict)).length
  const parts = [
    [count('reached'), 'reached'],
    [count('on-pace'), 'on pace'],
    [count('late', 'over'), 'late at the present pace'],
    [count('too-early'), 'too early to tell'],
  ] as const
  const told = parts.flatMap(([value, words]) => (value > 0 ? [`${value} ${words}`] : []))
  return {
    kind: 'objectives',
    text: `Of ${counted(open.length, 'objective')} with a number: ${listInWords(told)}.`,
  }
}

const stop = ({ stop: advice }: Figures): Sentence | null =>
  advice.length === 0
    ? null
    : {
        kind: 'stop',
        text:
          advice.length === 1
            ? 'One thing may be worth stopping; it is named below.'
            : `${advice.length} things may be worth stopping; they are named below.`,
      }
