export { openSolver, PROVEN_GAP } from './highs-solver.ts'
export type { Column, Program, Row, Solution, SolveProgram } from './program.ts'
