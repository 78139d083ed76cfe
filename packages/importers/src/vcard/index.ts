export type { ParsedCard } from './read-cards.ts'
export { parseVCards } from './read-cards.ts'
export { read, recognises } from './read-vcard.ts'
