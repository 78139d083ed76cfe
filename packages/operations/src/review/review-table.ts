import type { Review, ShownFigure } from '@rapport/domain'
import { toCsv } from '../data/index.ts'

/** Every figure a row: what it is, its value, and the same of the period before. */
export const reviewTable = ({ period, figures, objectives, weeks, stop, goOn }: Review): string =>
  toCsv([
    ['Part', 'Figure', 'From', 'To', 'Value', 'Of', 'Before', 'Of Before', 'Note'],
    ...figures.map((figure) => [
      figure.group,
      figure.label,
      period.from,
      period.to,
      ...numbers(figure),
      null,
    ]),
    ...objectives.map(({ statement, inPeriod, before, done, amount, text, startedOn, due }) => [
      'objective',
      statement,
      startedOn,
      due,
      String(done),
      amount === null ? null : String(amount),
      String(done - inPeriod),
      amount === null ? null : String(amount),
      `${inPeriod} in the period, ${before} in the one before. ${text}`,
    ]),
    ...weeks.flatMap(({ from, to, oneToOne, withOthers, given, asked, followUp, outcomes, steps }) =>
      (
        [
          ['Conversations', oneToOne + withOthers, null],
          ['Followed up within 48 hours', followUp.done, followUp.of],
          ['Given', given, null],
          ['Asked', asked, null],
          ['Outcomes', outcomes, null],
          ['Steps of objectives', steps, null],
        ] as const
      ).map(([label, value, of]) => [
        'week',
        label,
        from,
        to,
        String(value),
        of === null ? null : String(of),
        null,
        null,
        null,
      ]),
    ),
    ...stop.map(({ kind, text }) => ['stop', kind, period.from, period.to, null, null, null, null, text]),
    ...goOn.map(({ kind, text }) => ['go on', kind, period.from, period.to, null, null, null, null, text]),
  ])

const numbers = ({ value, of, before, beforeOf }: ShownFigure): readonly (string | null)[] => [
  String(value),
  of === null ? null : String(of),
  String(before),
  beforeOf === null ? null : String(beforeOf),
]
