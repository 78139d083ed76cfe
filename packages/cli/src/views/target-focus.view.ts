import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import { noticeLines } from './target.view.ts'
import type { View } from './view.ts'

export const targetFocusView: View<Registry['target']['focus']> = (
  { targets, decisions, text, notice },
  canvas,
) => {
  const { style, width } = canvas
  return [
    ...(notice === null ? [text] : noticeLines(notice, canvas)),
    ...targets.flatMap(({ organization, state, minutes, text: step, reasons, targetId }, index) => [
      '',
      `${index + 1}. ${style.bold(organization)} ${style.quiet(`(${state}, ${minutes} min)`)}`,
      ...wrapText(step, width - 3).map((line) => `   ${line}`),
      ...reasons.flatMap((reason) =>
        wrapText(reason.text, width - 5).map(
          (line, at) => `   ${at === 0 ? style.ember('–') : ' '} ${style.quiet(line)}`,
        ),
      ),
      `   ${style.quiet(targetId)}`,
    ]),
    ...(decisions.length === 0
      ? []
      : [
          '',
          style.bold('To decide'),
          ...decisions.flatMap((decision) => [
            ...wrapText(`${decision.organization}: ${decision.text}`, width - 2).map((line) => `  ${line}`),
            `  ${style.quiet(decision.targetId)}`,
          ]),
        ]),
  ]
}
