import { byHeader, type TableKind } from '../csv/index.ts'
import { type ContactDraft, contactOutcome, EMPTY_DRAFT, relatedName } from '../fields/contact/index.ts'
import { settleOrder } from '../fields/settle-order.ts'
import { textOf } from '../fields/text.ts'
import { groupsOf } from './groups.ts'
import { addresses, labelIn, labelledValues } from './multi-values.ts'
import { numberedColumns, severalIn } from './numbered.ts'

const BOOK = { name: 'google', uid: null }
const NUMBERED_SIGNS = ['E-mail 1 - Value', 'Phone 1 - Value', 'Address 1 - Formatted', 'Website 1 - Value']
/** Columns of old exports that Rapport has no field for; they are kept as lines of the note. */
const OTHER_COLUMNS = ['Maiden Name', 'Occupation', 'Hobby', 'Location']

/** Google's own CSV of contacts, of the header used since 2024 and of the one before. */
export const googleContacts: TableKind = {
  kind: 'google-contacts',
  layoutOf: byHeader(
    (columns) =>
      ['First Name', 'Given Name', 'Name'].some((name) => columns.has(name)) &&
      (NUMBERED_SIGNS.some((name) => columns.has(name)) ||
        columns.has('Group Membership') ||
        (columns.has('Labels') && columns.has('File As'))),
  ),
  reader: ({ columns, header, sampleRows }) => {
    const column = {
      fullName: columns.reader('Name'),
      filedAs: columns.reader('File As'),
      given: columns.reader('First Name', 'Given Name'),
      additional: columns.reader('Middle Name', 'Additional Name'),
      family: columns.reader('Last Name', 'Family Name'),
      prefix: columns.reader('Name Prefix'),
      suffix: columns.reader('Name Suffix'),
      nickname: columns.reader('Nickname'),
      organization: columns.reader('Organization Name', 'Organization 1 - Name'),
      title: columns.reader('Organization Title', 'Organization 1 - Title'),
      department: columns.reader('Organization Department', 'Organization 1 - Department'),
      birthday: columns.reader('Birthday'),
      notes: columns.reader('Notes'),
      groups: columns.reader('Labels', 'Group Membership'),
    }
    const others = OTHER_COLUMNS.map((name) => [name, columns.reader(name)] as const)
    const group = numberedColumns(header)
    const [emails, phones, sites, places] = [
      group('email'),
      group('phone'),
      group('website'),
      group('address'),
    ]
    const [relations, events, ownFields, chats] = [
      group('relation'),
      group('event'),
      group('customfield'),
      group('im'),
    ]
    const laterJobs = group('organization').slice(1)
    const { order, remarks } = settleOrder(sampleRows.map(column.birthday))

    const draftOf = (cells: readonly string[]): ContactDraft => {
      const days = labelledValues(events, cells)
      const anniversary = days.find(({ label }) => /anniversar|jahrestag/iu.test(label))
      const jobs = laterJobs.map((job) => ({
        label: job.part(cells, 'Title'),
        value: job.part(cells, 'Name'),
      }))
      return {
        ...EMPTY_DRAFT,
        fullName: textOf(column.fullName(cells)) ?? column.filedAs(cells),
        prefix: column.prefix(cells),
        given: column.given(cells),
        additional: column.additional(cells),
        family: column.family(cells),
        suffix: column.suffix(cells),
        nickname: column.nickname(cells),
        emails: labelledValues(emails, cells),
        phones: labelledValues(phones, cells),
        urls: labelledValues(sites, cells),
        addresses: addresses(places, cells),
        organization: firstOf(column.organization(cells)),
        title: firstOf(column.title(cells)),
        department: firstOf(column.department(cells)),
        birthday: column.birthday(cells),
        anniversary: anniversary?.value ?? '',
        note: noteWith(column.notes(cells), [
          ...days.filter((day) => day !== anniversary),
          ...labelledValues(ownFields, cells),
          ...chats.map((chat) => ({
            label: chat.part(cells, 'Service') || labelIn(chat, cells),
            value: chat.part(cells, 'Value'),
          })),
          ...others.map(([label, read]) => ({ label, value: read(cells) })),
          ...jobs,
        ]),
        categories: groupsOf(column.groups(cells)),
        related: labelledValues(relations, cells).flatMap(
          ({ label, value }) => relatedName(label, value) ?? [],
        ),
      }
    }
    return { remarks, row: (cells) => contactOutcome(draftOf(cells), BOOK, order) }
  },
}

const firstOf = (cell: string): string => severalIn(cell)[0] ?? ''

/** The note, and below it what Google has a field for and Rapport has not, each on its own line with its label. */
function noteWith(note: string, more: readonly { readonly label: string; readonly value: string }[]): string {
  const lines = more.flatMap(({ label, value }) => {
    const text = textOf(value)
    if (text === null) return []
    const name = textOf(label.replace(/^\*\s*/u, ''))
    return [name === null ? text : `${name}: ${text}`]
  })
  return [textOf(note) ?? '', ...lines].filter((line) => line !== '').join('\n')
}
