export { matchLearned } from './match.ts'
export * from './matches.ts'
export { type LearnedPart, readLine } from './read-line.ts'
