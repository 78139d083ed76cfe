export { type Belonging, belongsTo, evidenceFor, mostOneToOneOf } from './circle.ts'
export type { CircleFrame, Evidence } from './evidence.ts'
