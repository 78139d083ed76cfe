export { checkReading } from './check.ts'
export { evaluateStrength } from './evaluate.ts'
export { showStrengthHistory } from './history.ts'
export { sayStrength, unsayStrength } from './say.ts'
