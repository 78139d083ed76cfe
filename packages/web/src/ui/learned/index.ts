export { LearnLine } from './learn-line.tsx'
export { LearnedEntries } from './learned-entries.tsx'
export { SettledEntries } from './settled-entries.tsx'
