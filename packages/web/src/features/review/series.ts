import type { Outputs } from '../../api/index.ts'
import { dayAndMonth, monthAndYear } from '../../words/dates.ts'
import type { Review } from './review-words.ts'

export type Health = Outputs['health']['show']
type Point = Health['points'][number]

/** One line or bar of a chart; `values` are in the order of the points, null where there is nothing to show. */
export interface Series {
  readonly name: string
  readonly color: string
  readonly values: readonly (number | null)[]
}

/** A chart as data: what the picture draws and the table says. */
export interface ChartData {
  /** A point each, in words. */
  readonly labels: readonly string[]
  readonly series: readonly Series[]
}

/** Told apart without colour sight by their lightness too, on light and dark ground. */
const NETWORK_COLORS = [
  'var(--accent)',
  'var(--ember-3)',
  'var(--ink-faint)',
  'var(--ember-5)',
  'var(--line-strong)',
]

/** A curve of more networks than colours tells nobody anything. */
const MOST_LINES = NETWORK_COLORS.length

const labelOf = ({ on }: Point, step: Health['step']): string =>
  step === 'week' ? dayAndMonth(on) : monthAndYear(on)

const chart = (
  { step }: Pick<Health, 'step'>,
  points: readonly Point[],
  series: readonly Omit<Series, never>[],
): ChartData => ({
  labels: points.map((point) => labelOf(point, step)),
  series: series.filter(({ values }) => values.some((value) => value !== null)),
})

const overNetworks = (
  health: Health,
  read: (network: Point['networks'][number]) => number | null,
): ChartData => {
  const { points, networks } = health
  return chart(
    health,
    points,
    networks.slice(0, MOST_LINES).map(({ networkId, name }, index) => ({
      name,
      color: NETWORK_COLORS[index] ?? 'var(--accent)',
      values: points.map((point) => {
        const network = point.networks.find((each) => each.networkId === networkId)
        return network === undefined ? null : read(network)
      }),
    })),
  )
}

/** A chart of the weeks of a review. */
const ofWeeks = ({ weeks }: Pick<Review, 'weeks'>, series: readonly Series[]): ChartData => ({
  labels: weeks.map(({ to }) => dayAndMonth(to)),
  series: series.filter(({ values }) => values.some((value) => value !== null && value > 0)),
})

export const conversationsChart = (review: Pick<Review, 'weeks'>): ChartData =>
  ofWeeks(review, [
    {
      name: 'One-to-one',
      color: 'var(--accent)',
      values: review.weeks.map(({ oneToOne }) => oneToOne),
    },
    {
      name: 'With several',
      color: 'var(--ember-3)',
      values: review.weeks.map(({ withOthers }) => withOthers),
    },
  ])

export const giveAndAskChart = (review: Pick<Review, 'weeks'>): ChartData =>
  ofWeeks(review, [
    { name: 'Given', color: 'var(--ember-4)', values: review.weeks.map(({ given }) => given) },
    { name: 'Asked', color: 'var(--accent)', values: review.weeks.map(({ asked }) => asked) },
  ])

/** How strong each network was, 0 to 100. */
export const strengthChart = (health: Health): ChartData =>
  overNetworks(health, ({ meanStrength }) => meanStrength)

/** Of 100 members, how many had a word within the rhythm of their network. */
export const cadenceChart = (health: Health): ChartData =>
  overNetworks(health, ({ inTime }) => (inTime === null ? null : Math.round((100 * inTime.kept) / inTime.of)))

/** How many ties were new, warm and getting quieter. */
export const warmthChart = (health: Health): ChartData => {
  const { points } = health
  return chart(health, points, [
    { name: 'Warm', color: 'var(--ember-4)', values: points.map(({ overall }) => overall.warm) },
    {
      name: 'Getting quieter',
      color: 'var(--ember-2)',
      values: points.map(({ overall }) => overall.cooling),
    },
    { name: 'New', color: 'var(--accent)', values: points.map(({ overall }) => overall.new) },
  ])
}

/** How many of the chosen few were warm, and heard of in time. */
export const fewChart = (health: Health): ChartData => {
  const { points } = health
  const hasFew = points.some(({ few }) => few.inTime !== null)
  return chart(
    health,
    points,
    hasFew
      ? [
          { name: 'Warm', color: 'var(--ember-4)', values: points.map(({ few }) => few.warm) },
          {
            name: 'A word in time',
            color: 'var(--accent)',
            values: points.map(({ few }) => few.inTime?.kept ?? 0),
          },
        ]
      : [],
  )
}

/** What happened in each period; the first point only begins one. */
const overPeriods = (health: Health, series: (periods: readonly Point[]) => readonly Series[]): ChartData => {
  const periods = health.points.slice(1)
  return chart(health, periods, series(periods))
}

export const balanceChart = (health: Health): ChartData =>
  overPeriods(health, (periods) => [
    { name: 'Given', color: 'var(--ember-4)', values: periods.map(({ given }) => given) },
    { name: 'Received', color: 'var(--accent)', values: periods.map(({ received }) => received) },
  ])

export const firstsChart = (health: Health): ChartData =>
  overPeriods(health, (periods) => [
    {
      name: 'Spoken with again',
      color: 'var(--accent)',
      values: periods.map(({ firsts }) => firsts.followedUp),
    },
    {
      name: 'Not again yet',
      color: 'var(--ember-ash)',
      values: periods.map(({ firsts }) => firsts.people - firsts.followedUp),
    },
  ])
