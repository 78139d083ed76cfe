export { KindChoice } from './kind-choice.tsx'
export { EMPTY_NEED, type NeedDraft, saysSomething, toNeedInput } from './need-draft.ts'
export { NeedFields } from './need-fields.tsx'
