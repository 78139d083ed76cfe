import type { Registry } from '@rapport/operations'
import { table, wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import type { Canvas, View } from './view.ts'
import { count, roleInWords } from './words.ts'

export const peopleView: View<Registry['people']['list']> = ({ total, people, understood }, canvas) => {
  const { style } = canvas
  const words = understood.filter(({ as }) => as !== 'text').map(({ word, as }) => `${word} (${as})`)
  if (people.length === 0) return [total === 0 ? 'Nobody fits.' : 'There is nobody on this page.']
  return [
    ...table(
      [
        { title: '', paint: (_, row) => ember(people[row]?.state ?? '', style) },
        { title: 'Name', canShrink: true, paint: (text) => style.bold(text) },
        { title: 'Title', canShrink: true },
        { title: 'Organization', canShrink: true },
        { title: 'Strength', align: 'end' },
        { title: 'Last contact' },
        { title: 'Id', paint: (text) => style.quiet(text) },
      ],
      people.map((person) => [
        '•',
        person.name,
        person.title ?? '',
        person.organization ?? '',
        String(person.strength),
        person.lastContactOn ?? '',
        person.personId,
      ]),
      canvas,
    ),
    '',
    `${people.length === total ? count(total, 'person', 'people') : `${people.length.toLocaleString('en')} of ${count(total, 'person', 'people')}`}${
      words.length === 0 ? '' : `; understood ${words.join(', ')}`
    }`,
  ]
}

export const personView: View<Registry['people']['show']> = (shown, canvas) => {
  const { person, positions, balance, timeline, timelineTotal } = shown
  const { style } = canvas
  const facts: readonly (readonly [string, string])[] = [
    ['Strength', `${person.strength} of 100, ${person.state}`],
    ['Function', [person.function, person.level].filter(Boolean).join(', ')],
    ['E-mail', person.emails.join(', ')],
    ['Profile', person.profileUrl ?? ''],
    ['Connected', person.connectedOn ?? ''],
    ['Last contact', person.lastContactOn ?? ''],
    ['Given, received', `${balance.given}, ${balance.received}`],
    ['Edited by you', person.editedFields.join(', ')],
    ['Id', person.personId],
  ]
  return [
    `${ember(person.state, style)} ${style.bold(person.name)}`,
    ...roleLine(roleInWords(person.title, person.organization)),
    '',
    ...facts
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `  ${style.quiet(name.padEnd(16))}${value}`),
    ...person.strengthReasons.flatMap((reason) =>
      wrapText(reason, canvas.width - 4).map((line) => `  ${style.ember('–')} ${line}`),
    ),
    ...(positions.length === 0 ? [] : ['', style.bold('Positions')]),
    ...positions.map(
      ({ title, organization, startedOn, finishedOn, isCurrent }) =>
        `  ${roleInWords(title, organization)}${style.quiet(`  ${startedOn ?? ''}${isCurrent ? ' to today' : finishedOn === null ? '' : ` to ${finishedOn}`}`)}`,
    ),
    ...timelineLines(timeline, timelineTotal, canvas),
  ]
}

const roleLine = (role: string) => (role === '' ? [] : [`  ${role}`])

type Timeline = Parameters<typeof personView>[0]['timeline']

/** Of a long message its beginning is enough to recognise it. */
const LINES_OF_TEXT = 2

const timelineLines = (timeline: Timeline, total: number, { style, width }: Canvas) => {
  if (timeline.length === 0) return []
  const arrows = { sent: '→', received: '←', mutual: '↔', given: '→' } as const
  return [
    '',
    style.bold(
      `Timeline${timeline.length < total ? ` (${timeline.length} of ${total.toLocaleString('en')})` : ''}`,
    ),
    ...timeline.flatMap((entry) => {
      const head = [entry.kind, entry.channel, entry.title].filter(Boolean).join(', ')
      const body = entry.text === null ? [] : wrapText(entry.text, width - 15)
      return [
        `  ${style.quiet((entry.at ?? '').slice(0, 10).padEnd(10))} ${entry.direction === null ? ' ' : arrows[entry.direction]} ${head}`,
        ...body.slice(0, LINES_OF_TEXT).map((line) => `               ${style.quiet(line)}`),
      ]
    }),
  ]
}
