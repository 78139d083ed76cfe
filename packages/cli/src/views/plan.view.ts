import type { Registry } from '@rapport/operations'
import { fitText, padText, wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import type { Canvas, View } from './view.ts'
import { count, dayInWords, duration, roleInWords } from './words.ts'

type Plan = Parameters<View<Registry['plan']['week']>>[0]
type Item = Plan['items'][number]

/** More left out than this are only counted. */
const MOST_LEFT_OUT = 5

export const planView: View<Registry['plan']['week']> = (plan, canvas) => {
  const { style } = canvas
  const planned = plan.minutes + plan.doneMinutes
  return [
    style.bold(`Week of ${dayInWords(plan.weekOf)}`),
    `${gauge(planned / Math.max(1, plan.hours * 60), canvas)} ${duration(planned)} of ${duration(plan.hours * 60)}${
      plan.doneMinutes > 0 ? `, ${duration(plan.doneMinutes)} of it done` : ''
    }`,
    ...notice(plan, canvas),
    ...plan.done.flatMap((done) => [
      `${style.quiet('✓')} ${done.person}, ${done.channel}, ${dayInWords(done.on)}`,
    ]),
    ...Array.from(
      Map.groupBy(plan.items, (item) => item.day),
      ([day, items]) => ['', style.bold(dayInWords(day)), ...items.flatMap((item) => card(item, canvas))],
    ).flat(),
    ...leftOut(plan, canvas),
  ]
}

const gauge = (share: number, { style }: Canvas) => {
  const filled = Math.round(Math.min(1, share) * 20)
  return style.ember('━'.repeat(filled)) + style.quiet('━'.repeat(20 - filled))
}

const notice = ({ notice: said }: Plan, { style, width }: Canvas) =>
  said === null
    ? []
    : ['', ...wrapText(said.text, width), ...wrapText(said.next, width).map((line) => style.ember(line))]

const card = (item: Item, { style, width }: Canvas) => {
  const side = `${duration(item.minutes)} · ${item.channel}`
  const role = roleInWords(item.title, item.organization)
  const who = fitText(role === '' ? item.person : `${item.person}, ${role}`, width - side.length - 6)
  const named = who.startsWith(item.person) ? style.bold(item.person) + who.slice(item.person.length) : who
  const padding = padText(who, width - side.length - 4).slice(who.length)
  return [
    `  ${ember(item.relationship.state, style)} ${named}${padding}${style.quiet(side)}`,
    ...wrapText(item.suggestion, width - 4).map((line) => `    ${line}`),
    ...(item.objective === null
      ? []
      : wrapText(`For: ${item.objective}`, width - 4).map((line) => `    ${style.quiet(line)}`)),
    ...item.reasons.flatMap(({ text }) =>
      wrapText(text, width - 6).map(
        (line, index) => `    ${index === 0 ? style.ember('–') : ' '} ${style.quiet(line)}`,
      ),
    ),
  ]
}

const leftOut = (plan: Plan, { style, width }: Canvas) => {
  if (plan.leftOut.length === 0) return []
  const more = plan.leftOut.length - MOST_LEFT_OUT
  return [
    '',
    style.bold('Left out this week'),
    ...plan.leftOut
      .slice(0, MOST_LEFT_OUT)
      .map(({ person, reason }) => `  ${fitText(`${person}: ${reason}`, width - 2)}`),
    ...(more > 0
      ? [style.quiet(`  and ${count(more, 'more', 'more')} of ${count(plan.candidates, 'candidate')}`)]
      : []),
  ]
}
