import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'

type FollowUp = Parameters<typeof followUpView>[0]

export const followUpsView: View<Registry['follow-up']['list']> = ({ followUps, total, due }, canvas) => [
  total === 0
    ? 'Nothing is promised. Note what you mean to do with: rapport follow-up add ID "…" --due DAY'
    : `${total} in all, ${due} due${followUps.length < total ? `; ${followUps.length} shown` : ''}`,
  ...followUps.flatMap((followUp) => lines(followUp, canvas)),
]

export const followUpView: View<Registry['follow-up']['add']> = (followUp, canvas) => lines(followUp, canvas)

const lines = (
  { dueOn, person, text, settledOn, settledAs, followUpId }: FollowUp,
  { style, width }: Canvas,
) => [
  `${style.quiet(dueOn)} ${style.bold(person)}${settledOn === null ? '' : `, ${settledAs} on ${settledOn}`}`,
  ...wrapText(text, width - 11).map((line) => `           ${line}`),
  `           ${style.quiet(followUpId)}`,
]
