export { read, recognises } from './read-linkedin.ts'

/** An archive of LinkedIn holds many files Rapport has no use for; they are reported with the others. */
export const keepsTogether = true
