import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Venue = Parameters<View<Registry['venue']['add']>>[0]
type Suggestions = Parameters<View<Registry['venue']['suggest']>>[0]
type Need = Suggestions['needs'][number]
type Suggested = Need['venues'][number]

export const venueView: View<Registry['venue']['add']> = (venue, canvas) => venueLines(venue, canvas)

export const venuesView: View<Registry['venue']['list']> = ({ venues, series }, canvas) => {
  if (venues.length + series.length === 0) {
    return [
      'No place where people gather is on record yet. Begin with: rapport venue add "…" --kind association',
    ]
  }
  const stated = venues.flatMap((venue) => [...venueLines(venue, canvas), ''])
  if (series.length === 0) return stated.slice(0, -1)
  return [
    ...stated,
    canvas.style.bold('From attendee lists and your calendar'),
    ...series.map(
      ({ name, known, gatherings, lastOn }) =>
        `  ${name} ${canvas.style.quiet(`(${held(gatherings, lastOn)}, ${count(known, 'person', 'people')} you know)`)}`,
    ),
  ]
}

export const venueSuggestionsView: View<Registry['venue']['suggest']> = ({ needs, notice }, canvas) => {
  const { style, width } = canvas
  const told = needs.flatMap((need, index) => [...(index === 0 ? [] : ['']), ...needLines(need, canvas)])
  if (notice === null) return told
  return [
    ...told,
    ...(told.length > 0 ? [''] : []),
    ...wrapText(notice.text, width),
    ...wrapText(notice.next, width).map((line) => style.ember(line)),
  ]
}

export const routeView: View<Registry['people']['route']> = (route, canvas) => {
  const { style, width } = canvas
  return [
    ...wrapText(route.text, width).map((line) => style.bold(line)),
    ...section('How', route.channel === null ? [] : [{ name: route.channel.text, ...route.channel }], canvas),
    ...section(
      'Through whom',
      route.via.map(({ name, evidence, reasons }) => ({ name: `${name} (${evidence})`, reasons })),
      canvas,
    ),
    ...section('Where', route.venues, canvas),
    style.quiet(route.personId),
  ]
}

const held = (gatherings: number, lastOn: string | null): string =>
  `${count(gatherings, 'gathering')} on record${lastOn === null ? '' : `, the newest on ${lastOn}`}`

const venueLines = (venue: Venue, { style, width }: Canvas) => {
  const about = [
    venue.topic,
    venue.place,
    venue.attendance === null ? null : `${count(venue.attendance, 'person', 'people')} at one gathering`,
    venue.hours === null ? null : count(venue.hours, 'hour'),
    venue.gatherings === 0 ? null : held(venue.gatherings, venue.lastOn),
    venue.url,
  ]
  const people = venue.people.map(({ name }) => name)
  return [
    `${style.bold(venue.name)} ${style.quiet(`(${venue.kind})`)}`,
    ...about.flatMap((line) => (line === null ? [] : wrapText(line, width - 2).map((part) => `  ${part}`))),
    ...venue.audience.map(({ text }) => `  ${style.ember('–')} ${text}`),
    ...(people.length === 0
      ? []
      : wrapText(`With ${people.join(', ')}`, width - 2).map((line) => `  ${line}`)),
    style.quiet(`  ${venue.venueId}`),
  ]
}

const needLines = (need: Need, canvas: Canvas) => {
  const { style, width } = canvas
  return [
    ...wrapText(need.text, width).map((line) => style.bold(line)),
    ...wrapText(`for “${need.objective}”`, width - 2).map((line) => `  ${style.quiet(line)}`),
    ...need.venues.flatMap((venue, index) => suggestedLines(venue, index + 1, canvas)),
    ...(need.gap === null ? [] : wrapText(need.gap, width - 2).map((line) => `  ${style.ember(line)}`)),
  ]
}

const suggestedLines = (venue: Suggested, place: number, { style, width }: Canvas) => [
  `  ${place}. ${venue.name}`,
  ...reasonLines(venue.reasons, width - 4, style).map((line) => `    ${line}`),
]

interface Told {
  readonly name: string
  readonly reasons: Suggested['reasons']
}

const section = (title: string, told: readonly Told[], { style, width }: Canvas) =>
  told.length === 0
    ? []
    : [
        title,
        ...told.flatMap(({ name, reasons }) => [
          ...wrapText(name, width - 2).map((line) => `  ${line}`),
          ...reasonLines(reasons, width - 4, style).map((line) => `    ${line}`),
        ]),
      ]

const reasonLines = (reasons: Suggested['reasons'], width: number, style: Canvas['style']) =>
  reasons.flatMap(({ text }) =>
    wrapText(text, width - 2).map(
      (line, index) => `${index === 0 ? style.ember('–') : ' '} ${style.quiet(line)}`,
    ),
  )
