export type { VCardVersion } from './card-lines.ts'
export type { Contact } from './contact.ts'
export { type VCardOptions, writeVCard } from './write-vcard.ts'
