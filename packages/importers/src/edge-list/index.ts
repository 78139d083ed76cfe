export type {
  EdgeColumn,
  EdgeFault,
  EdgeListFailure,
  EdgeNames,
  EdgeReading,
  EdgeRow,
  RejectedEdge,
} from './edge-row.ts'
export { type EdgeListOptions, readEdgeList } from './read-edge-list.ts'
export { type NamePair, readPairs } from './read-pairs.ts'
