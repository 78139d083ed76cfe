export { type Card, SOURCES, type Source } from './card.ts'
export {
  type AddressBookFile,
  type AddressBooks,
  type AddressBooksOptions,
  allCards,
  generateAddressBooks,
} from './generate-address-books.ts'
export { identityTableOf } from './identity-table.ts'
export type { KnownPerson } from './known-person.ts'
export { LOOKALIKE_KINDS, type LookalikeKind, type Lookalikes } from './tie-people.ts'
export { appleUid } from './write-apple.ts'
