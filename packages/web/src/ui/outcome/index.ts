export { OutcomeForm } from './outcome-form.tsx'
export {
  type Money,
  moneyInWords,
  moniesInWords,
  OUTCOME_KIND_WORDS,
  type Outcome,
} from './outcome-words.ts'
export { perHourInWords, perMoneyInWords } from './rate-words.ts'
