import { type NetworkStrategy, type OwnStrategy, STRATEGY_FIELDS } from '@rapport/domain'
import { fieldsOf, type STRATEGY_QUESTIONS } from '../../words/strategy.ts'

type Question = (typeof STRATEGY_QUESTIONS)[number]['field']

/** What is said of a network; null says "as usual for its kind". */
export type StrategyChange = Partial<OwnStrategy>

/** Whether an answer is what is usual for the kind, with all that belongs to it. */
export const isAsUsual = (field: Question, usual: readonly string[]): boolean =>
  fieldsOf(field).every((each) => usual.includes(each))

/** The change that makes an answer usual again. */
export const asUsualAgain = (field: Question): StrategyChange =>
  Object.fromEntries(fieldsOf(field).map((each) => [each, null]))

/** What takes a change back: the values from before, those that were usual as usual. */
export const beforeChange = (
  change: StrategyChange,
  strategy: NetworkStrategy,
  usual: readonly string[],
): StrategyChange =>
  Object.fromEntries(
    STRATEGY_FIELDS.filter((field) => field in change).map((field) => [
      field,
      usual.includes(field) ? null : strategy[field],
    ]),
  )
