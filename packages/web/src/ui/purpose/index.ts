export { GapMarks } from './gap-marks.tsx'
export { KindChoice } from './kind-choice.tsx'
export {
  asInput,
  asksForTheSame,
  EMPTY_NEED,
  type NeedDraft,
  saysSomething,
  toNeedInput,
} from './need-draft.ts'
export { NeedFields } from './need-fields.tsx'
export { NeedForm } from './need-form.tsx'
