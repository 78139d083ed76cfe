export { type Choice, choose, chooseAtOnce } from './choose.ts'
export type { Ledger, Refusal } from './ledger.ts'
export { type Day, type Frame, type Gap, isTalk, type Option } from './option.ts'
export type { Placed, Wish } from './place.ts'
