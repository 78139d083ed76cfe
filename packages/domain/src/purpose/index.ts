export * from './purpose.ts'
