import type { Columns } from '../csv/index.ts'

/** Headers of tables that hold names or addresses and are no address book: files of a LinkedIn archive by themselves. */
const HEADERS: readonly (readonly string[])[] = [
  ['Email Address', 'Confirmed', 'Primary'],
  ['First Name', 'Last Name', 'Text', 'Creation Date'],
  ['Endorsement Date', 'Skill Name'],
  ['CONVERSATION ID', 'FROM', 'TO'],
  ['Application Date', 'Contact Email', 'Job Title'],
]

/** Whether a table is known not to be one of contacts, whatever its headings are called. */
export function isNoAddressBook(columns: Columns): boolean {
  return HEADERS.some((names) => names.every((name) => columns.has(name)))
}
