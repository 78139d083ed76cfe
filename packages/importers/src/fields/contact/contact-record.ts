import { parseFullName } from '@rapport/domain'
import { type RowOutcome, recorded, rejected } from '../../csv/index.ts'
import { profileSlug } from '../../linkedin/profile-slug.ts'
import type { AddressBook, ContactCard, PersonRecord } from '../../record.ts'
import type { DateOrder } from '../parse-date.ts'
import { splitFamilyName } from '../person-name.ts'
import { textOf } from '../text.ts'
import { readBirthday } from './birthday.ts'
import { cleanEmails, cleanPhones, cleanValues } from './clean-values.ts'
import type { ContactDraft } from './draft.ts'

/** Values of one kind kept of a contact. The fullest card seen has 30; a cell of 100,000 commas is no contact. */
const MOST_VALUES = 200
const TOO_MANY = `It has more than ${MOST_VALUES} values of one kind; the others were left out.`
/** Characters of a name in one piece that are taken apart; a longer one stays in one piece. */
const LONGEST_NAME = 200

/** A row of an address book as a person with a card, or the reason why it is nobody. */
export function contactOutcome(
  draft: ContactDraft,
  book: AddressBook,
  order: DateOrder | undefined,
): RowOutcome {
  const { person, warnings } = contactRecord(draft, book, order)
  return isAnybody(person)
    ? recorded(person, ...warnings)
    : rejected('no-person', 'This row has no name, e-mail address, number, address or organization.')
}

/** The person a draft describes, whoever it may be, and what had to be left out of it. */
export function contactRecord(
  draft: ContactDraft,
  book: AddressBook,
  order: DateOrder | undefined,
): {
  readonly person: PersonRecord & { readonly card: ContactCard }
  readonly warnings: readonly (string | null)[]
} {
  const name = nameOf(draft)
  const emails = cleanEmails(draft.emails)
  const phones = cleanPhones(draft.phones)
  const urls = cleanValues(draft.urls)
  const categories = [...new Set(draft.categories.flatMap((category) => textOf(category) ?? []))]
  const kept = <T>(values: readonly T[]): readonly T[] => values.slice(0, MOST_VALUES)
  const isCrowded = [emails.values, phones, urls, categories, draft.related].some(
    ({ length }) => length > MOST_VALUES,
  )
  const profile = urls.map(({ value }) => profileSlug(value)).find((slug) => slug !== null) ?? null
  const birthday = readBirthday(draft.birthday, order)
  const anniversary = readBirthday(draft.anniversary, order)
  const person = {
    kind: 'person' as const,
    givenName: name.given,
    familyName: name.family,
    suffix: name.suffix,
    profile,
    emails: kept(emails.values).map(({ value }) => value),
    organization: textOf(draft.organization),
    title: textOf(draft.title),
    connectedOn: null,
    book,
    card: {
      prefix: name.prefix,
      additionalName: name.additional,
      nickname: name.nickname,
      emails: kept(emails.values),
      phones: kept(phones),
      addresses: draft.addresses,
      urls: kept(urls.filter(({ value }) => profile === null || profileSlug(value) !== profile)),
      department: textOf(draft.department),
      birthday: birthday.value,
      anniversary: anniversary.value,
      note: textOf(draft.note),
      categories: kept(categories),
      related: kept(draft.related),
      photo: null,
      extra: [],
    },
  }
  return {
    person,
    warnings: [emails.warning, birthday.problem, anniversary.problem, isCrowded ? TOO_MANY : null],
  }
}

function nameOf(draft: ContactDraft) {
  const isInOnePiece = textOf(draft.given) === null && textOf(draft.family) === null
  const isLong = draft.fullName.length > LONGEST_NAME
  const whole =
    isInOnePiece && textOf(draft.fullName) !== null && !isLong ? parseFullName(draft.fullName) : null
  if (whole !== null) {
    return {
      prefix: textOf(draft.prefix) ?? textOf(whole.prefix),
      given: whole.given,
      additional: textOf(draft.additional) ?? textOf(whole.additional),
      family: whole.family,
      suffix: textOf(draft.suffix) ?? textOf(whole.suffix),
      nickname: textOf(draft.nickname) ?? textOf(whole.nickname),
    }
  }
  const suffix = textOf(draft.suffix)
  const split =
    suffix === null ? splitFamilyName(draft.family) : { family: textOf(draft.family) ?? '', suffix }
  return {
    prefix: textOf(draft.prefix),
    given: textOf(isInOnePiece && isLong ? draft.fullName : draft.given) ?? '',
    additional: textOf(draft.additional),
    family: split.family,
    suffix: split.suffix,
    nickname: textOf(draft.nickname),
  }
}

function isAnybody({
  givenName,
  familyName,
  profile,
  emails,
  organization,
  card,
}: ReturnType<typeof contactRecord>['person']) {
  const isNamed =
    givenName !== '' || familyName !== '' || card.nickname !== null || card.additionalName !== null
  const isReachable =
    emails.length > 0 || card.phones.length > 0 || card.addresses.length > 0 || profile !== null
  return isNamed || isReachable || organization !== null
}
