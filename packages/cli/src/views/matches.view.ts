import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'

type Matches = Parameters<View<Registry['matches']['list']>>[0]
type Shown = Pick<Matches['give'][number], 'suggestion' | 'reasons'> & { readonly heldBack?: string | null }

export const matchesView: View<Registry['matches']['list']> = ({ give, introduce, ask, notice }, canvas) => {
  const { style, width } = canvas
  const sections = [
    ...section('What you can give', give, canvas),
    ...section('Who should meet whom', introduce, canvas),
    ...section('What you could ask', ask, canvas),
  ]
  if (notice === null) return sections
  return [
    ...wrapText(notice.text, width),
    ...wrapText(notice.next, width).map((line) => style.ember(line)),
    ...(sections.length > 0 ? ['', ...sections] : []),
  ]
}

const section = (title: string, matches: readonly Shown[], canvas: Canvas) =>
  matches.length === 0
    ? []
    : [canvas.style.bold(title), ...matches.flatMap((match) => matchLines(match, canvas)), '']

const matchLines = ({ suggestion, reasons, heldBack = null }: Shown, { style, width }: Canvas) => [
  ...wrapText(suggestion, width - 2).map((line) => `  ${line}`),
  ...reasons.flatMap(({ text }) =>
    wrapText(text, width - 6).map(
      (line, index) => `    ${index === 0 ? style.ember('–') : ' '} ${style.quiet(line)}`,
    ),
  ),
  ...(heldBack === null ? [] : wrapText(heldBack, width - 4).map((line) => `    ${style.ember(line)}`)),
]
