export {
  type Focus,
  type FocusChoice,
  type FocusDecision,
  type FocusInput,
  focusOf,
  TARGETS_A_WEEK,
} from './focus.ts'
export { FOCUS_KINDS, type FocusKind, type FocusStep } from './step.ts'
