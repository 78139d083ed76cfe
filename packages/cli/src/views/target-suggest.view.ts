import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import { noticeLines } from './target.view.ts'
import type { View } from './view.ts'
import { count } from './words.ts'

export const targetSuggestView: View<Registry['target']['suggest']> = (
  { total, suggestions, dropped, notice },
  canvas,
) => {
  const { style, width } = canvas
  const left = dropped === 0 ? '' : `; ${dropped} more left the list for a reason`
  const shown = suggestions.length < total ? `, ${suggestions.length} shown` : ''
  return [
    ...(notice === null
      ? [`${count(total, 'organization')} that fit${total === 1 ? 's' : ''}${shown}${left}`]
      : noticeLines(notice, canvas)),
    ...suggestions.flatMap(({ organization, industry, reasons }) => [
      '',
      `${style.bold(organization)}${industry === null ? '' : style.quiet(` (${industry})`)}`,
      ...reasons.flatMap(({ text }) =>
        wrapText(text, width - 4).map((line, at) => `  ${at === 0 ? style.ember('–') : ' '} ${line}`),
      ),
    ]),
    ...(suggestions.length === 0
      ? []
      : ['', style.quiet('Put one on the board: rapport target add --objective ID "Organization"')]),
  ]
}
