// A face of its own, `@rapport/domain/solver`: whoever only reads plans does not carry the solver.
export { openSolver } from './highs-solver.ts'
