import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import { skipInWords } from './plan-words.ts'
import type { Canvas, View } from './view.ts'
import { dayInWords } from './words.ts'

type Outcome = Parameters<View<Registry['plan']['done']>>[0]

/** What was decided about one item, and how it is taken back. */
export const planDecisionView: View<Registry['plan']['done']> = (outcome, canvas) => [
  ...wrapText(decidedInWords(outcome), canvas.width),
  ...(outcome.state === 'open' ? [] : takeBack(outcome, canvas)),
]

/** Every one of what was taken back. */
export const planReconsiderView: View<Registry['plan']['reconsider']> = (outcome, canvas) =>
  [outcome, ...outcome.others].flatMap((each) => planDecisionView(each, canvas))

const decidedInWords = ({ state, person, suggestion, until, because, followUpId }: Outcome): string => {
  switch (state) {
    case 'done':
      return `Done with ${person}, and on record.${followUpId === null ? '' : ' What you promised is settled.'}`
    case 'snoozed':
      return until === null ? `${person} waits.` : `${person} waits until ${dayInWords(until)}.`
    case 'skipped':
      return `Skipped ${person}: ${skipInWords(because)}.`
    case 'agreed':
      return `Kept in the week: ${suggestion}.`
    case 'open':
      return `Open again: ${suggestion}.${followUpId === null ? '' : ' So is what you promised.'}`
  }
}

/** On a line of its own, so that it can be copied whole. */
const takeBack = ({ itemId }: Outcome, { style }: Canvas): readonly string[] => [
  style.quiet('Take it back with:'),
  style.ember(`  rapport plan reconsider ${itemId}`),
]

/** Why somebody is in the week or is not, whom that keeps out, and what would have to change. */
export const planWhyView: View<Registry['plan']['why']> = (why, { style, width }) => [
  ...wrapText(
    why.suggestion === null ? `${why.person} is not in this week.` : `${why.person}: ${why.suggestion}.`,
    width,
  ).map(style.bold),
  ...why.reasons.flatMap(({ text }) => listed(text, width, style)),
  ...(why.displaced.length === 0
    ? []
    : [
        '',
        ...wrapText(`In its place could be: ${why.displaced.map(({ person }) => person).join(', ')}.`, width),
      ]),
  '',
  ...wrapText(`What would have to change: ${why.change}`, width),
  ...why.limits.flatMap(({ text }) => listed(text, width, style)),
]

const listed = (text: string, width: number, style: Canvas['style']) =>
  wrapText(text, width - 2).map((line, index) => `${index === 0 ? style.ember('–') : ' '} ${line}`)

/** What a week keeps to besides its hours. */
export const planLimitsView: View<Registry['plan']['limits']> = (limits, { style }) => [
  style.bold('A week keeps to'),
  `  ${limits.minutesPerDay === null ? 'one and a half even shares of its hours a day' : `${limits.minutesPerDay} minutes a day`}`,
  `  ${limits.workingDays.map((day) => DAYS[day - 1]).join(', ')}, ${limits.dayStart} to ${limits.dayEnd}`,
  `  asking something of somebody ${limits.mostAsks === 1 ? 'once' : `${limits.mostAsks} times`} at most`,
  ...Object.entries(limits.minutesPerChannel).map(([channel, minutes]) => `  ${channel}: ${minutes} minutes`),
]

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
