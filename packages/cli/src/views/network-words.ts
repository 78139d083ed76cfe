import { everyInWords } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas } from './view.ts'

const BY_CHANNEL: Readonly<Record<string, string>> = {
  linkedin: ' on LinkedIn',
  email: ' by e-mail',
  phone: ' by phone',
  video: ' by video',
  'in-person': ' in person',
}

/** "a word every quarter, by phone". */
export const rhythmInWords = (strategy: { readonly cadenceDays: number; readonly channel: string }): string =>
  `a word ${everyInWords(strategy.cadenceDays)}${BY_CHANNEL[strategy.channel] ?? ''}`

/** What stands in the way and the step that mends it; nothing where nothing does. */
export const noticeLines = (
  notice: { readonly text: string; readonly next: string } | null,
  { style, width }: Canvas,
): readonly string[] =>
  notice === null
    ? []
    : [
        ...wrapText(notice.text, width),
        // A command stays whole, so that it can be copied.
        style.ember(notice.next),
      ]

/** Reasons as a list of their own below what they are for. */
export const reasonLines = (
  reasons: readonly { readonly text: string }[],
  { style, width }: Canvas,
): readonly string[] =>
  reasons.flatMap(({ text }) =>
    wrapText(text, width - 4).map(
      (line, index) => `  ${index === 0 ? style.ember('–') : ' '} ${style.quiet(line)}`,
    ),
  )
