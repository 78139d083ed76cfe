import type { NetworkStrategy, OwnStrategy } from '@rapport/domain'
import { fieldsOf, type STRATEGY_QUESTIONS, type StrategyField } from '../../words/strategy.ts'

type Question = (typeof STRATEGY_QUESTIONS)[number]['field']

/** What is said of a network; null says "as usual for its kind". */
export type StrategyChange = Partial<OwnStrategy>

/** Whether an answer is what is usual for the kind, with all that belongs to it. */
export const isAsUsual = (field: Question, usual: readonly string[]): boolean =>
  fieldsOf(field).every((each) => usual.includes(each))

/** The change that makes an answer usual again. */
export const asUsualAgain = (field: Question): StrategyChange =>
  Object.fromEntries(fieldsOf(field).map((each) => [each, null]))

/** A strategy with own words laid over the usual ones. */
export const withOwn = (usual: NetworkStrategy, own: OwnStrategy): NetworkStrategy => ({
  belongs: own.belongs ?? usual.belongs,
  size: own.size ?? usual.size,
  sizeReason: own.sizeReason ?? usual.sizeReason,
  closeness: own.closeness ?? usual.closeness,
  cadenceDays: own.cadenceDays ?? usual.cadenceDays,
  channel: own.channel ?? usual.channel,
})

const FIELDS: readonly StrategyField[] = [
  'belongs',
  'size',
  'sizeReason',
  'closeness',
  'cadenceDays',
  'channel',
]

/** The fields of which nothing of one's own is said. */
export const usualFields = (own: OwnStrategy): readonly StrategyField[] =>
  FIELDS.filter((field) => own[field] === null)

/** What takes a change back: the values from before, those that were usual as usual. */
export const beforeChange = (
  change: StrategyChange,
  strategy: NetworkStrategy,
  usual: readonly string[],
): StrategyChange =>
  Object.fromEntries(
    FIELDS.filter((field) => field in change).map((field) => [
      field,
      usual.includes(field) ? null : strategy[field],
    ]),
  )
