import { addDays, REVIEW_LOOK_BACK_DAYS, type Review, type ShownFigure } from '@rapport/domain'
import { toCsv } from '../data/index.ts'

/** Every figure a row: what it is, its value, and the same of the period before. */
export const reviewTable = (review: Review): string => {
  const { period, figures, objectives, weeks, stop, goOn } = review
  return toCsv([
    ['Part', 'Figure', 'From', 'To', 'Value', 'Of', 'Before', 'Of Before', 'Note'],
    ...figures.map((figure) => [
      figure.group,
      figure.label,
      period.from,
      period.to,
      ...numbers(figure),
      null,
    ]),
    ...returnRows(review),
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
}

/** What the half year took and brought, and the money of the period. */
const returnRows = ({ period, yield: { returns } }: Review): readonly (readonly (string | null)[])[] => {
  const { outcomes, values, minutes, money, perHour, spent } = returns
  const row = (label: string, value: number, before: number | null, from: string) => [
    'returns',
    label,
    from,
    period.to,
    String(value),
    null,
    before === null ? null : String(before),
    null,
    null,
  ]
  const since = addDays(period.to, 1 - REVIEW_LOOK_BACK_DAYS)
  const earlier = new Map(spent.before.map(({ currency, amount }) => [currency, amount]))
  return [
    row('Outcomes in the half year', outcomes, null, since),
    row('Hours in the half year, estimated', Math.round(minutes / 60), null, since),
    ...(perHour === null ? [] : [row('Outcomes per hour', perHour.outcomes, null, since)]),
    ...values.map(({ currency, amount }) => row(`Worth in the half year, ${currency}`, amount, null, since)),
    ...money.map(({ currency, amount }) => row(`Spent in the half year, ${currency}`, amount, null, since)),
    ...spent.now.map(({ currency, amount }) =>
      row(`Spent, ${currency}`, amount, earlier.get(currency) ?? 0, period.from),
    ),
  ]
}

const numbers = ({ value, of, before, beforeOf }: ShownFigure): readonly (string | null)[] => [
  String(value),
  of === null ? null : String(of),
  String(before),
  beforeOf === null ? null : String(beforeOf),
]
