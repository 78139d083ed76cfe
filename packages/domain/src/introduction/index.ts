export * from './introduction.ts'
