export { bestPath, bestPaths, type Path } from './best-paths.ts'
export { removeTie, setTie } from './change-tie.ts'
export { reachAll } from './reach-all.ts'
export { buildGraph, neighbours, type TieColumns, type TieGraph } from './tie-graph.ts'
