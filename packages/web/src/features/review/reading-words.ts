import type { Outputs } from '../../api/index.ts'
import { count, counted } from '../../words/minutes.ts'

export type Reading = Outputs['strength']['check']
type Row = Reading['ways'][number]

export const WAY_WORDS: Readonly<Record<Row['way'], string>> = {
  rapport: 'What Rapport expected',
  'last-contact': 'Who was in touch last',
  frequency: 'Who was in touch most often',
}

const SIMPLER_WORDS: Readonly<Record<Row['way'], string>> = {
  rapport: '',
  'last-contact': 'who was in touch last',
  frequency: 'who was in touch most often',
}

const VERDICTS = ['better', 'alike', 'worse'] as const
const VERDICT_WORDS: Readonly<Record<(typeof VERDICTS)[number], string>> = {
  better: 'clearly better than',
  alike: 'about as well as',
  worse: 'clearly worse than',
}

/** What the figures come to, in a sentence or two. */
export const readingInWords = ({ ways, dates, contacts }: Reading): string => {
  const beside = VERDICTS.flatMap((verdict) => {
    const same = ways.filter((row) => row.verdict === verdict).map(({ way }) => SIMPLER_WORDS[way])
    return same.length === 0 ? [] : [`${VERDICT_WORDS[verdict]} going by ${same.join(' or by ')}`]
  })
  const told = `Rapport foretold who would be in touch ${beside.join(', and ')}. That is from ${counted(contacts, 'contact', 'contacts')} over ${counted(dates, 'month', 'months')}.`
  const isWorse = ways.some(({ verdict }) => verdict === 'worse')
  return isWorse ? `${told} Until that changes, trust the simpler way more than its chances.` : told
}

/** In how many months Rapport's order was better than a simpler one; nothing beside its own. */
export const aheadInWords = ({ ahead }: Row, dates: number): string =>
  ahead === null ? '' : `${count(ahead)} of ${counted(dates, 'month', 'months')}`
