export {
  type Column,
  PROVEN_GAP,
  type Program,
  type Row,
  type Solution,
  type SolveProgram,
} from './program.ts'
