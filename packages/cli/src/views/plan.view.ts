import { percentInWords, type Registry } from '@rapport/operations'
import { fitText, padText, wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import { skipInWords } from './plan-words.ts'
import type { Canvas, View } from './view.ts'
import { count, dayInWords, duration, roleInWords } from './words.ts'

type Plan = Parameters<View<Registry['plan']['week']>>[0]
type Item = Plan['items'][number]

/** More left out than this are only counted. */
const MOST_LEFT_OUT = 5
/** Room for the number of an item, and what stands under it. */
const INDENT = 4

/** The week by day, numbered; each item with its time, its minutes and in one line why. */
export const planView: View<Registry['plan']['week']> = (plan, canvas) => {
  const { style } = canvas
  const planned = plan.minutes + plan.doneMinutes
  // The place in the plan is what commands take for an item.
  const numberOf = new Map(plan.items.map((item, index) => [item, index + 1]))
  return [
    style.bold(`Week of ${dayInWords(plan.weekOf)}`),
    `${gauge(planned / Math.max(1, plan.hours * 60), canvas)} ${duration(planned)} of ${duration(plan.hours * 60)}${
      plan.doneMinutes > 0 ? `, ${duration(plan.doneMinutes)} of it done` : ''
    }`,
    ...proof(plan, canvas),
    ...notice(plan, canvas),
    ...plan.done.map((done) => `${style.quiet('✓')} ${done.person}, ${done.channel}, ${dayInWords(done.on)}`),
    ...Array.from(
      Map.groupBy(plan.items, (item) => item.day),
      ([day, items]) => [
        '',
        style.bold(dayInWords(day)),
        ...items.flatMap((item) => card(item, numberOf.get(item) ?? 0, canvas)),
      ],
    ).flat(),
    ...promised(plan, canvas),
    ...decided(plan, canvas),
    ...leftOut(plan, canvas),
    ...hint(plan, canvas),
  ]
}

const gauge = (share: number, { style }: Canvas) => {
  const filled = Math.round(Math.min(1, share) * 20)
  return style.ember('━'.repeat(filled)) + style.quiet('━'.repeat(20 - filled))
}

const proof = ({ items, isOptimal, gap }: Plan, { style }: Canvas) => {
  if (items.length === 0) return []
  if (isOptimal) return [style.quiet('No better week fits these limits.')]
  if (gap === null) return []
  return [
    style.quiet(
      `Within ${percentInWords(gap, { finest: 'tenth', isUpwards: true })} of the best week these limits allow.`,
    ),
  ]
}

const notice = ({ notice: said }: Plan, { style, width }: Canvas) =>
  said === null
    ? []
    : ['', ...wrapText(said.text, width), ...wrapText(said.next, width).map((line) => style.ember(line))]

const card = (item: Item, number: number, { style, width }: Canvas) => {
  const kept = item.state === 'agreed' ? 'kept · ' : ''
  const time = item.startsAt === null ? '' : `${item.startsAt} · `
  const side = `${kept}${time}${duration(item.minutes)} · ${item.channel}`
  const role = roleInWords(item.title, item.organization)
  const room = width - INDENT - side.length - 4
  const who = fitText(role === '' ? item.person : `${item.person}, ${role}`, room)
  const named = who.startsWith(item.person) ? style.bold(item.person) + who.slice(item.person.length) : who
  const padding = padText(who, room + 2).slice(who.length)
  const under = (text: string, first = '', rest = first) =>
    wrapText(text, width - INDENT - first.length).map(
      (line, index) => `${' '.repeat(INDENT)}${index === 0 ? first : rest}${line}`,
    )
  return [
    `${String(number).padStart(INDENT - 2)}  ${ember(item.relationship.state, style)} ${named}${padding}${style.quiet(side)}`,
    ...under(item.suggestion),
    ...item.reasons.slice(0, 1).flatMap(({ text }) => under(text, '– ', '  ').map(style.quiet)),
    ...(item.objective === null ? [] : under(`For: ${item.objective}`).map(style.quiet)),
  ]
}

const promised = ({ followUpsDue }: Plan, { style, width }: Canvas) =>
  followUpsDue.length === 0
    ? []
    : [
        '',
        style.bold('Promised'),
        ...followUpsDue.flatMap(({ person, text, dueOn, isLate, followUpId }) => [
          ...wrapText(
            `${person}: ${text}, ${isLate ? 'meant for' : 'by'} ${dayInWords(dueOn)}`,
            width - INDENT,
          ).map((line) => `${' '.repeat(INDENT)}${line}`),
          `${' '.repeat(INDENT)}${style.quiet(followUpId)}`,
        ]),
      ]

const decided = (plan: Plan, { style, width }: Canvas) => {
  const through = plan.decided.filter(({ state }) => state !== 'done')
  if (through.length === 0) return []
  return [
    '',
    style.bold('Put off or skipped'),
    ...through.flatMap(({ person, until, because, itemId }) => [
      `${' '.repeat(INDENT)}${fitText(`${person}: ${until === null ? skipInWords(because) : `until ${dayInWords(until)}`}`, width - INDENT)}`,
      `${' '.repeat(INDENT)}${style.quiet(itemId)}`,
    ]),
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
      .map(({ person, reason }) => `${' '.repeat(INDENT)}${fitText(`${person}: ${reason}`, width - INDENT)}`),
    ...(more > 0
      ? [style.quiet(`    and ${count(more, 'more', 'more')} of ${count(plan.candidates, 'candidate')}`)]
      : []),
  ]
}

const hint = ({ items }: Plan, { style, width }: Canvas) =>
  items.length === 0
    ? []
    : ['', ...wrapText('By its number: rapport plan done|snooze|skip|why 1', width).map(style.quiet)]
