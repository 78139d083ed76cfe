export { comparablePhone } from './comparable-phone.ts'
export { normalPhone } from './normal-phone.ts'
