import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import type { Canvas, View } from './view.ts'
import { roleInWords } from './words.ts'

type Listed = Parameters<View<Registry['few']['list']>>[0]
type Chosen = Listed['people'][number]
type Candidate = Parameters<View<Registry['few']['suggest']>>[0]['candidates'][number]
type State = Pick<Listed, 'size' | 'count' | 'reviewedOn'>

/** Changes shown below the list: the last ones are what one looks for. */
const MOST_CHANGES = 5

export const fewView: View<Registry['few']['list']> = (listed, canvas) => [
  stateLine(listed, canvas),
  ...noticeLines(listed, canvas),
  ...listed.people.flatMap((person) => ['', ...chosenLines(person, canvas)]),
  ...(listed.changes.length === 0 ? [] : ['', canvas.style.bold('Lately')]),
  ...listed.changes
    .slice(0, MOST_CHANGES)
    .flatMap(({ at, person, change, reason }) =>
      wrapText(`${at.slice(0, 10)} ${person} ${change}: ${reason}`, canvas.width - 2).map(
        (line) => `  ${canvas.style.quiet(line)}`,
      ),
    ),
]

export const fewSuggestionsView: View<Registry['few']['suggest']> = (suggested, canvas) => [
  ...noticeLines(suggested, canvas),
  ...suggested.candidates.flatMap((candidate, index) => [
    ...(index === 0 ? [] : ['']),
    ...candidateLines(candidate, canvas),
  ]),
]

export const fewAddedView: View<Registry['few']['add']> = (added, canvas) => [
  stateLine(added, canvas),
  ...(added.left === null
    ? []
    : wrapText(`${added.left.name} left: ${added.left.reason}`, canvas.width - 2).map((line) => `  ${line}`)),
  ...chosenLines(added.person, canvas),
]

export const chosenView: View<Registry['few']['edit']> = (person, canvas) => chosenLines(person, canvas)

export const fewReviewView: View<Registry['few']['review']> = (review, canvas) => [
  review.isDue ? 'It is time to go through your chosen few.' : 'No review is due; this is how they stand.',
  ...noticeLines(review, canvas),
  ...group('Could leave', review.leave, (person) => chosenLines(person, canvas), canvas),
  ...group('Could join', review.join, (person) => candidateLines(person, canvas), canvas),
  ...group('Stay', review.stay, (person) => chosenLines(person, canvas), canvas),
]

const stateLine = ({ count: present, size, reviewedOn }: State, { style }: Canvas) =>
  `${style.bold(`${present} of ${size}`)} chosen${reviewedOn === null ? '' : `, gone through on ${reviewedOn}`}`

const noticeLines = ({ notice }: Pick<Listed, 'notice'>, { style, width }: Canvas) =>
  notice === null
    ? []
    : [...wrapText(notice.text, width), ...wrapText(notice.next, width).map((line) => style.ember(line))]

const group = <Person>(
  title: string,
  people: readonly Person[],
  lines: (person: Person) => readonly string[],
  { style }: Canvas,
) => (people.length === 0 ? [] : ['', style.bold(`${title} (${people.length})`), ...people.flatMap(lines)])

const headLines = (
  { name, title, organization, state, score, personId }: Candidate,
  { style, width }: Canvas,
) => {
  const role = roleInWords(title, organization)
  return [
    `${ember(state, style)} ${style.bold(name)} ${style.quiet(`${score} of 100`)}`,
    ...(role === '' ? [] : wrapText(role, width - 2).map((line) => `  ${line}`)),
    `  ${style.quiet(personId)}`,
  ]
}

const reasonLines = ({ reasons }: Pick<Candidate, 'reasons'>, { style, width }: Canvas) =>
  reasons.flatMap(({ text }) =>
    wrapText(text, width - 4).map(
      (line, index) => `  ${index === 0 ? style.ember('–') : ' '} ${style.quiet(line)}`,
    ),
  )

const candidateLines = (candidate: Candidate, canvas: Canvas) => [
  ...headLines(candidate, canvas),
  ...reasonLines(candidate, canvas),
]

const chosenLines = (person: Chosen, canvas: Canvas) => [
  ...headLines(person, canvas),
  ...wrapText(`Chosen on ${person.addedOn}: ${person.reason}`, canvas.width - 2).map((line) => `  ${line}`),
  ...(person.reasons.length === 0
    ? [`  ${canvas.style.quiet('Nothing else is on record today')}`]
    : reasonLines(person, canvas)),
]
