import { csvText } from '../archive/index.ts'
import type { Card } from './card.ts'

const ADDRESS_PARTS = ['Street', 'City', 'State', 'Postal Code', 'Country/Region']
const HEADER = [
  ..."First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi".split(
    ',',
  ),
  ...['Business', 'Home', 'Other'].flatMap((kind) => ADDRESS_PARTS.map((part) => `${kind} ${part}`)),
  ...'Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,Anniversary,Notes'.split(','),
]

/** The CSV of Outlook on the web, one row to a card. */
export function writeOutlookContacts(cards: readonly Card[]): string {
  return csvText([HEADER, ...cards.map((card) => HEADER.map((column) => cellsOf(card)[column] ?? ''))])
}

function cellsOf(card: Card): Readonly<Record<string, string>> {
  const numbers = (label: string) =>
    card.phones.filter((phone) => phone.label === label).map(({ number }) => number)
  const [business = '', business2 = ''] = numbers('work')
  const [home = ''] = numbers('home')
  const [mobile = ''] = numbers('mobile')
  return {
    'First Name': card.given,
    'Middle Name': card.additional,
    'Last Name': card.family,
    Title: card.prefix,
    Suffix: card.suffix,
    Nickname: card.nickname,
    'E-mail Address': card.emails[0]?.address ?? '',
    'E-mail 2 Address': card.emails[1]?.address ?? '',
    'E-mail 3 Address': card.emails[2]?.address ?? '',
    'Home Phone': home,
    'Business Phone': business,
    'Business Phone 2': business2,
    'Mobile Phone': mobile,
    'Job Title': card.title,
    Company: card.organization,
    'Business City': card.city,
    'Web Page': card.profile === '' ? '' : `https://www.linkedin.com/in/${card.profile}`,
    Birthday: monthFirst(card.birthday),
  }
}

/** `8/3/1974`; a birthday without its year cannot be said. */
function monthFirst(birthday: string): string {
  if (birthday === '' || birthday.startsWith('--')) return ''
  const [year = '', month = '', day = ''] = birthday.split('-')
  return `${Number(month)}/${Number(day)}/${year}`
}
