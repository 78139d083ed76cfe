import { percentInWords, type Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count, roleInWords } from './words.ts'

type Duplicates = Parameters<View<Registry['people']['duplicates']>>[0]
type Pair = Duplicates['pairs'][number]
type Side = Pair['people'][number]

/** What is asked is never quite certain. */
const MOST_LIKELY = 0.99
/** Findings of fewer bits than this say next to nothing, and would only be read. */
const LEAST_BITS = 0.5

export const duplicatesView: View<Registry['people']['duplicates']> = ({ total, pairs }, canvas) => {
  if (total === 0) return ['Each person is here once, as far as one can tell.']
  if (pairs.length === 0) return ['There is no pair on this page.']
  return [
    ...pairs.flatMap((pair) => [...pairLines(pair, canvas), '']),
    pairs.length === total ? count(total, 'pair') : `${pairs.length} of ${count(total, 'pair')}`,
    canvas.style.quiet('One person: rapport people merge A B. Two people: rapport people distinct A B.'),
  ]
}

const pairLines = ({ people, score, zone, evidence }: Pair, canvas: Canvas) => {
  const { style, width } = canvas
  const told = evidence
    .filter(({ weight }) => Math.abs(weight) >= LEAST_BITS)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return [
    style.bold(
      zone === 'merge'
        ? 'One person beyond doubt'
        : `One person? ${percentInWords(Math.min(MOST_LIKELY, score))} likely`,
    ),
    ...people.flatMap((side) => sideLines(side, canvas)),
    ...told.flatMap(({ weight, text }) =>
      wrapText(text, width - 6).map(
        (line, index) =>
          `  ${index > 0 ? ' ' : weight > 0 ? style.ember('+') : style.cool('–')} ${style.quiet(line)}`,
      ),
    ),
  ]
}

const sideLines = (side: Side, { style, width }: Canvas) => {
  const books = [...new Set(side.cards.map((card) => card.book))].join(', ')
  const facts = [
    roleInWords(side.title, side.organization),
    ...side.emails,
    ...side.phones,
    side.profileUrl ?? '',
    side.birthday === null ? '' : `born ${side.birthday}`,
  ].filter((fact) => fact !== '')
  return [
    `  ${style.bold(side.name)} ${style.quiet(`(${books})`)}  ${style.quiet(side.personId)}`,
    ...wrapText(facts.join(' · '), width - 4).map((line) => `    ${line}`),
  ]
}

export const mergesView: View<Registry['people']['merges']> = ({ total, merges }, { style, width }) => {
  if (total === 0) return ['Nobody has been merged.']
  return [
    ...merges.flatMap((merge) => [
      `${style.bold(merge.person)}${merge.other === '' || merge.other === merge.person ? '' : `, also as ${merge.other}`}`,
      ...merge.evidence.flatMap((reason) =>
        wrapText(reason, width - 4).map((line, index) => `  ${index === 0 ? style.ember('–') : ' '} ${line}`),
      ),
      style.quiet(
        `  ${merge.decidedBy === 'you' ? 'you said so' : 'merged by Rapport'}, ${merge.mergedAt.slice(0, 10)}  ${merge.mergeId}`,
      ),
    ]),
    '',
    merges.length === total ? count(total, 'merge') : `${merges.length} of ${count(total, 'merge')}`,
    style.quiet('They are two people: rapport people unmerge ID.'),
  ]
}

export const removedView: View<Registry['people']['removed']> = ({ people }, { style }) =>
  people.length === 0
    ? ['Nobody is out of view.']
    : [
        ...people.map(
          ({ name, removedAt, personId }) =>
            `${style.bold(name)}  ${removedAt.slice(0, 10)}  ${style.quiet(personId)}`,
        ),
        '',
        style.quiet('Bring somebody back: rapport people restore ID.'),
      ]
