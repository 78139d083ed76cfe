import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Listed = Parameters<View<Registry['target']['list']>>[0]
type Target = Listed['targets'][number]
type Detail = Parameters<View<Registry['target']['show']>>[0]

export const noticeLines = (
  { text, next }: Pick<NonNullable<Listed['notice']>, 'text' | 'next'>,
  { style, width }: Canvas,
): readonly string[] => [...wrapText(text, width), ...wrapText(next, width).map((line) => style.ember(line))]

export const targetsView: View<Registry['target']['list']> = (
  { targets, total, dropped, notice },
  canvas,
) => {
  if (notice !== null) return noticeLines(notice, canvas)
  const { style } = canvas
  const left = dropped === 0 ? '' : `; ${dropped} left the list`
  const byState = Map.groupBy(targets, ({ state }) => state)
  return [
    `${count(total, 'organization')}${targets.length < total ? `, ${targets.length} shown` : ''}${left}`,
    ...[...byState].flatMap(([state, those]) => [
      '',
      style.bold(state),
      ...those.flatMap((target) => targetLines(target, canvas)),
    ]),
  ]
}

const targetLines = (target: Target, { style, width }: Canvas): readonly string[] => {
  const about = [
    target.because,
    target.value === null
      ? null
      : `Worth ${target.value.toLocaleString('en')} ${target.currency ?? ''}`.trim(),
    target.people === 0
      ? 'You know nobody there'
      : `You know ${count(target.people, 'person', 'people')} there: ${target.named.map(({ name }) => name).join(', ')}`,
    target.qualification,
    target.still,
  ]
  return [
    `  ${style.bold(target.organization)}`,
    ...about.flatMap((line) => (line === null ? [] : wrapText(line, width - 4).map((part) => `    ${part}`))),
    `    ${style.quiet(target.targetId)}`,
  ]
}

export const targetView: View<Registry['target']['show']> = (target: Detail, canvas) => {
  const { style, width } = canvas
  return [
    `${style.bold(target.organization)} ${style.quiet(`(${target.state})`)}`,
    ...wrapText(`for “${target.objective}”`, width - 2).map((line) => `  ${style.quiet(line)}`),
    ...targetLines(target, canvas).slice(1),
    ...(target.criteria.length === 0 ? [] : ['', style.bold('What it must be')]),
    ...target.criteria.flatMap(({ text, weight, finding, evidence, criterionId }) => [
      ...wrapText(`${MARKS[finding]} ${text}${weight === 'wished' ? ' (wished)' : ''}`, width - 2).map(
        (line) => `  ${line}`,
      ),
      ...(evidence === null ? [] : wrapText(evidence, width - 4).map((line) => `    ${style.quiet(line)}`)),
      `    ${style.quiet(criterionId)}`,
    ]),
    '',
    style.bold('How it came here'),
    ...target.steps.flatMap(({ movedOn, toState, because }) =>
      wrapText(`${movedOn} ${toState}${because === null ? '' : `: ${because}`}`, width - 2).map(
        (line) => `  ${line}`,
      ),
    ),
    ...(target.suggestion === null
      ? []
      : ['', ...wrapText(`Off the list? ${target.suggestion}`, width).map((line) => style.ember(line))]),
  ]
}

export const addedTargetView: View<Registry['target']['add']> = (added, canvas) => [
  ...targetView(added, canvas),
  ...(added.alike.length === 0
    ? []
    : [
        '',
        ...wrapText(
          `“${added.organization}” is new on record. Did you mean ${added.alike.map(({ organization }) => organization).join(' or ')}? Then take this back and add the other by its whole name:`,
          canvas.width,
        ),
        canvas.style.ember(`rapport target remove ${added.targetId}`),
      ]),
]

const MARKS = { met: 'yes', 'not-met': 'no ', unknown: '?  ' } as const

export const criteriaView: View<Registry['criterion']['list']> = ({ criteria }, canvas) =>
  criteria.length === 0
    ? ['Nothing is asked of targets yet. Begin with: rapport criterion add --objective ID "…"']
    : criteria.flatMap((criterion) => criterionView(criterion, canvas))

export const criterionView: View<Registry['criterion']['add']> = (
  { text, weight, criterionId },
  { style, width },
) => [...wrapText(`${text} (${weight})`, width), `  ${style.quiet(criterionId)}`]
