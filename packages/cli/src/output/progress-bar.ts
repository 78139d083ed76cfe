import { type Progress, percentInWords } from '@rapport/operations'
import type { Io } from '../io.ts'
import { plainText } from './plain-text.ts'
import { fitText } from './text-width.ts'

const BAR_WIDTH = 24
/** How often the line is drawn, in milliseconds. */
const DRAW_PAUSE = 80
const CLEAR_LINE = '\r\u001b[K'

export interface ProgressBar {
  readonly report: (progress: Progress) => void
  /** Takes the bar away, so that what follows begins on an empty line. */
  readonly clear: () => void
}

/** A moving line on standard error, where that is a terminal; nothing otherwise. */
export const createProgressBar = ({ stderr, canShowProgress, columns }: Io): ProgressBar => {
  if (!canShowProgress) return { report: () => {}, clear: () => {} }
  let drawnAt = Number.NEGATIVE_INFINITY
  return {
    report: (progress) => {
      const now = performance.now()
      if (now - drawnAt < DRAW_PAUSE) return
      drawnAt = now
      stderr.write(CLEAR_LINE + fitText(toLine(progress), columns - 1))
    },
    clear: () => {
      if (drawnAt !== Number.NEGATIVE_INFINITY) stderr.write(CLEAR_LINE)
    },
  }
}

const toLine = ({ phase, done, total, unit }: Progress): string => {
  const amount = unit === 'bytes' ? `${(done / 1e6).toFixed(1)} MB` : `${done.toLocaleString('en')} rows`
  if (total === null || total === 0) return `${plainText(phase)}  ${amount}`
  const share = Math.min(1, done / total)
  const filled = Math.round(share * BAR_WIDTH)
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
  return `${bar} ${percentInWords(Math.floor(share * 100) / 100).padStart(4)}  ${plainText(phase)}  ${amount}`
}
