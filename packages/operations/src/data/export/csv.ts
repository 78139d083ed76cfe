import { type Contact, toContact } from '../../people/contact.ts'
import { toCsv } from '../csv.ts'
import type { Exporter } from './exported.ts'

type Column = readonly [heading: string, read: (contact: Contact) => string | null]

/** E-mails, numbers and websites that get columns of their own, at most; who has more, has the rest in the last one. Of postal addresses the first is written. */
const MOST_COLUMNS = 9

/** A table of the people, for spreadsheets and other programs; columns are numbered as far as anybody needs them. */
export const exportCsv: Exporter = async ({ store, snapshot, today }) => {
  const current = await snapshot()
  const relationships = current.relationships(today)
  const contacts = (await store.people.cards(null)).map(toContact)
  const columns = columnsFor(contacts)
  const rows = contacts.map((contact) => {
    const index = current.indexOf.get(contact.personId)
    const person = index === undefined ? undefined : current.people[index]
    const relationship = index === undefined ? undefined : relationships[index]
    return [
      ...columns.map(([, read]) => read(contact)),
      person?.function ?? null,
      person?.level ?? null,
      contact.connectedOn,
      relationship?.lastContactOn ?? null,
      String(relationship?.strength ?? 0),
    ]
  })
  const header = [
    ...columns.map(([heading]) => heading),
    'Function',
    'Level',
    'Connected Since',
    'Last Contact',
    'Strength',
  ]
  return {
    name: 'rapport-people',
    ending: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    content: [toCsv([header, ...rows])],
  }
}

const columnsFor = (contacts: readonly Contact[]): readonly Column[] => [
  ['First Name', (contact) => contact.givenName],
  ['Middle Name', (contact) => contact.card.additionalName],
  ['Last Name', (contact) => contact.familyName],
  ['Suffix', (contact) => contact.suffix],
  ['Nickname', (contact) => contact.card.nickname],
  ['Title', (contact) => contact.title],
  ['Organization', (contact) => contact.organization],
  ['Department', (contact) => contact.card.department],
  ...numbered('E-mail', contacts, (contact) => contact.emails),
  ...numbered('Phone', contacts, (contact) => contact.card.phones.map((phone) => phone.value)),
  ['LinkedIn', profileUrl],
  ...numbered('Website', contacts, (contact) => contact.card.urls.map((url) => url.value)),
  ['Birthday', (contact) => contact.card.birthday],
  ['Street', (contact) => contact.card.addresses[0]?.street ?? null],
  ['City', (contact) => contact.card.addresses[0]?.city ?? null],
  ['Region', (contact) => contact.card.addresses[0]?.region ?? null],
  ['Postal Code', (contact) => contact.card.addresses[0]?.postalCode ?? null],
  ['Country', (contact) => contact.card.addresses[0]?.country ?? null],
  ['Groups', (contact) => contact.card.categories.join(', ')],
  ['Notes', (contact) => contact.card.note],
]

const profileUrl = ({ profile }: Contact): string | null =>
  profile === null ? null : `https://www.linkedin.com/in/${encodeURIComponent(profile)}`

const numbered = (
  heading: string,
  contacts: readonly Contact[],
  read: (contact: Contact) => readonly string[],
): readonly Column[] => {
  const most = contacts.reduce((count, contact) => Math.max(count, read(contact).length), 1)
  const count = Math.min(most, MOST_COLUMNS)
  return Array.from(
    { length: count },
    (_, at): Column => [
      at === 0 ? heading : `${heading} ${at + 1}`,
      (contact) => {
        const values = read(contact)
        return at === count - 1 ? values.slice(at).join('; ') : (values[at] ?? null)
      },
    ],
  )
}
