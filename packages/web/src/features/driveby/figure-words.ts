import { percentInWords } from '@rapport/domain'
import type { Outputs } from '../../api/index.ts'

type Tally = Outputs['driveby']['show']['total']

/** The figure in a few sentences: what became of those met. */
export const figureInWords = ({ met, within2Days, within30Days, later, open }: Tally): string => {
  const parts = [
    `Of ${people(met)} met in the last twelve months, you came back to ${within30Days} within thirty days, to ${within2Days} of them within two.`,
    ...(later > 0 ? [`${later} heard of you later.`] : []),
    ...(open > 0 ? [`For ${open} there is still time.`] : []),
  ]
  return parts.join(' ')
}

const people = (count: number): string => (count === 1 ? 'one person' : `${count} people`)

/** "40%", or a dash where nothing can be told yet. */
export const rateInWords = (rate: number | null): string => (rate === null ? '–' : percentInWords(rate))
