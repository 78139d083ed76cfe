export { type DirectoryPerson, indexDirectory, type LogDirectory } from './people/directory.ts'
export type { Standing as LogStanding } from './people/rank-bearers.ts'
export { type LogContext, readLogLine } from './read-log-line.ts'
export {
  type LogCandidate,
  type LogFavor,
  type LogFollowUp,
  type LogLearned,
  type LogNews,
  type LogPerson,
  type LogReading,
  type LogRole,
  NAME_FITS,
  type NameFit,
} from './reading.ts'
export { USUAL_DUE_DAYS } from './said-of.ts'
