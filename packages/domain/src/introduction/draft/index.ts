export * from './draft-introduction.ts'
export type { DraftFacts, DraftPerson } from './facts.ts'
