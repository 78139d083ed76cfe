import { byHeader, type Columns, type TableKind } from '../csv/index.ts'
import {
  addressOf,
  type ContactDraft,
  contactOutcome,
  EMPTY_DRAFT,
  relatedName,
} from '../fields/contact/index.ts'
import { settleOrder } from '../fields/settle-order.ts'
import { textOf } from '../fields/text.ts'
import { ADDRESSES, COLUMNS, EMAILS, PHONES } from './column-names.ts'

const BOOK = { name: 'outlook', uid: null }
/** Columns that must be Outlook's own words: fewer may be any table with a name and an address in it. */
const ENOUGH_KNOWN = 8
const KNOWN_NAMES = [
  ...Object.values(COLUMNS).flat(),
  ...EMAILS.flat(),
  ...PHONES.flatMap(([, ...names]) => names),
  ...ADDRESSES.flatMap(({ label, street, ...parts }) => [...street.flat(), ...Object.values(parts).flat()]),
]

/** Contacts from Outlook on the web, live.com, the desktop program, and what Google calls "Outlook CSV". */
export const outlookContacts: TableKind = {
  kind: 'outlook-contacts',
  layoutOf: byHeader(
    (columns) =>
      EMAILS[0]?.some((name) => columns.has(name)) === true &&
      COLUMNS.given.some((name) => columns.has(name)) &&
      KNOWN_NAMES.filter((name) => columns.has(name)).length >= ENOUGH_KNOWN,
  ),
  reader: ({ columns, sampleRows }) => {
    const column = readersOf(columns)
    const emails = EMAILS.map((names) => columns.reader(...names))
    const phones = PHONES.map(([label, ...names]) => ({ label, read: columns.reader(...names) }))
    const places = ADDRESSES.map((place) => ({
      label: place.label,
      street: place.street.map((names) => columns.reader(...names)),
      city: columns.reader(...place.city),
      region: columns.reader(...place.region),
      postalCode: columns.reader(...place.postalCode),
      country: columns.reader(...place.country),
    }))
    const dates = sampleRows.flatMap((cells) => [column.birthday(cells), column.anniversary(cells)])
    // Dates are written the way of the computer that made the file; an English header is most often an American one.
    const { order, remarks } = settleOrder(dates, columns.has('First Name') ? 'month-first' : 'day-first')

    const draftOf = (cells: readonly string[]): ContactDraft => ({
      ...EMPTY_DRAFT,
      prefix: column.prefix(cells),
      given: column.given(cells),
      additional: column.additional(cells),
      family: column.family(cells),
      suffix: column.suffix(cells),
      nickname: column.nickname(cells),
      emails: emails.map((read) => ({ label: '', value: read(cells) })),
      phones: phones.map(({ label, read }) => ({ label, value: read(cells) })),
      urls: [column.web(cells), column.personalWeb(cells)].map((value) => ({ label: '', value })),
      addresses: places.flatMap(({ label, street, city, region, postalCode, country }) => {
        const address = addressOf(label, {
          street: street.flatMap((read) => textOf(read(cells)) ?? []).join(', '),
          city: city(cells),
          region: region(cells),
          postalCode: postalCode(cells),
          country: country(cells),
        })
        return address ?? []
      }),
      organization: column.organization(cells),
      title: column.title(cells),
      department: column.department(cells),
      birthday: column.birthday(cells),
      anniversary: column.anniversary(cells),
      note: noteOf(column, cells),
      categories: column.categories(cells).split(/[;,]/u),
      related: [
        ...related('manager', [column.manager(cells)]),
        ...related('assistant', [column.assistant(cells)]),
        ...related('referred-by', [column.referredBy(cells)]),
        ...related('spouse', [column.spouse(cells)]),
        ...related('child', column.children(cells).split(/[;,]/u)),
      ],
    })
    return { remarks, row: (cells) => contactOutcome(draftOf(cells), BOOK, order) }
  },
}

type Reader = (cells: readonly string[]) => string
type Readers = Readonly<Record<keyof typeof COLUMNS, Reader>>

function readersOf(columns: Columns): Readers {
  const read = (name: keyof typeof COLUMNS): Reader => columns.reader(...COLUMNS[name])
  return {
    prefix: read('prefix'),
    given: read('given'),
    additional: read('additional'),
    family: read('family'),
    suffix: read('suffix'),
    nickname: read('nickname'),
    organization: read('organization'),
    department: read('department'),
    title: read('title'),
    birthday: read('birthday'),
    anniversary: read('anniversary'),
    note: read('note'),
    categories: read('categories'),
    web: read('web'),
    personalWeb: read('personalWeb'),
    manager: read('manager'),
    assistant: read('assistant'),
    referredBy: read('referredBy'),
    spouse: read('spouse'),
    children: read('children'),
    chat: read('chat'),
    hobby: read('hobby'),
    schools: read('schools'),
    office: read('office'),
  }
}

const related = (relation: string, names: readonly string[]) =>
  names.flatMap((name) => relatedName(relation, name) ?? [])

/** The note, and below it what Outlook has a column for and Rapport no field. */
function noteOf(column: Readers, cells: readonly string[]): string {
  const more: readonly (readonly [string, Reader])[] = [
    ['Chat', column.chat],
    ['Hobby', column.hobby],
    ['Schools', column.schools],
    ['Office', column.office],
  ]
  const lines = more.flatMap(([label, read]) => {
    const text = textOf(read(cells))
    return text === null ? [] : [`${label}: ${text}`]
  })
  return [textOf(column.note(cells)) ?? '', ...lines].filter((line) => line !== '').join('\n')
}
