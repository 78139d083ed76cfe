export { openRapport, type Rapport } from './open-rapport.ts'
export { runRapport } from './run-rapport.ts'
