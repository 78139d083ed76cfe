import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import { standingLines } from './standing.view.ts'
import type { Canvas, View } from './view.ts'
import { duration, roleInWords } from './words.ts'

type Shown = Parameters<View<Registry['people']['show']>>[0]

export const personView: View<Registry['people']['show']> = (shown, canvas) => {
  const { person, standing, contact, positions, balance, timeline, timelineTotal } = shown
  const { style } = canvas
  const facts: readonly (readonly [string, string])[] = [
    ['Strength', `${person.strength} of 100, ${person.state}`],
    ['Function', [person.function, person.level].filter(Boolean).join(', ')],
    ['Called', contact.nickname ?? ''],
    ['E-mail', contact.emails.map(withLabel).join(', ')],
    ['Number', contact.phones.map(withLabel).join(', ')],
    ['Place', contact.addresses.map(placeInWords).join('; ')],
    ['Website', contact.urls.map(withLabel).join(', ')],
    ['Birthday', contact.birthday ?? ''],
    ['Groups', contact.categories.join(', ')],
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
    ...standingLines(standing, canvas),
    ...(positions.length === 0 ? [] : ['', style.bold('Positions')]),
    ...positions.map(
      ({ title, organization, startedOn, finishedOn, isCurrent }) =>
        `  ${roleInWords(title, organization)}${style.quiet(`  ${startedOn ?? ''}${isCurrent ? ' to today' : finishedOn === null ? '' : ` to ${finishedOn}`}`)}`,
    ),
    ...relationLines(shown, canvas),
    ...sourceLines(shown, canvas),
    ...timelineLines(timeline, timelineTotal, canvas),
  ]
}

const withLabel = ({ label, value }: { readonly label: string | null; readonly value: string }) =>
  label === null ? value : `${value} (${label})`

const placeInWords = (address: Shown['contact']['addresses'][number]) =>
  withLabel({
    label: address.label,
    value: [
      address.street,
      [address.postalCode, address.city].filter(Boolean).join(' '),
      address.region,
      address.country,
    ]
      .filter(Boolean)
      .join(', '),
  })

const relationLines = ({ relations }: Shown, { style }: Canvas) =>
  relations.length === 0
    ? []
    : [
        '',
        style.bold('Around them'),
        ...relations.map(({ relation, label, name, personId, isIncoming }) => {
          const word = label ?? relation
          return `  ${isIncoming ? `${word} of` : `${word}:`} ${name}${style.quiet(personId === null ? '' : `  ${personId}`)}`
        }),
      ]

const sourceLines = ({ cards }: Shown, { style }: Canvas) => [
  '',
  style.bold('Where this comes from'),
  ...cards.map(({ book, name, asOf, mergeId }) => {
    const when = asOf === null ? '' : `  as of ${asOf}`
    return `  ${book}: ${name}${style.quiet(`${when}${mergeId === null ? '' : `  merged, ${mergeId}`}`)}`
  }),
]

const roleLine = (role: string) => (role === '' ? [] : [`  ${role}`])

type Timeline = Shown['timeline']

/** Of a long message its beginning is enough to recognise it. */
const LINES_OF_TEXT = 2

const timelineLines = (timeline: Timeline, total: number, { style, width }: Canvas) => {
  if (timeline.length === 0) return []
  const arrows = {
    sent: '→',
    received: '←',
    mutual: '↔',
    given: '→',
    asked: '?',
    'asked-of-me': '?',
  } as const
  return [
    '',
    style.bold(
      `Timeline${timeline.length < total ? ` (${timeline.length} of ${total.toLocaleString('en')})` : ''}`,
    ),
    ...timeline.flatMap((entry) => {
      const head = [
        entry.kind,
        entry.channel,
        entry.minutes === null ? null : duration(entry.minutes),
        entry.title,
      ]
        .filter(Boolean)
        .join(', ')
      const body = entry.text === null ? [] : wrapText(entry.text, width - 15)
      return [
        `  ${style.quiet((entry.at ?? '').slice(0, 10).padEnd(10))} ${entry.direction === null ? ' ' : arrows[entry.direction]} ${head}`,
        ...body.slice(0, LINES_OF_TEXT).map((line) => `               ${style.quiet(line)}`),
      ]
    }),
  ]
}
