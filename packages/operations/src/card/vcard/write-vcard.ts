import type { ContactCard, Labelled, PostalAddress } from '@rapport/importers'
import { escapedText, escapedUri, joinFolded, onOneLine } from '../../content-lines.ts'
import { type CardLines, createCardLines, type VCardVersion } from './card-lines.ts'
import type { Contact } from './contact.ts'
import { addRelated } from './related-lines.ts'

const PRODUCT = '-//Rapport//Rapport//EN'
/** Apple reads a birthday of this year as one without; a leap year. */
const APPLE_NO_YEAR = '1604'

const PHONE_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['work', ['work']],
  ['home', ['home']],
  ['mobile', ['cell']],
  ['fax', ['fax']],
  ['work fax', ['work', 'fax']],
  ['home fax', ['home', 'fax']],
  ['pager', ['pager']],
])
const PLACE_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['work', ['work']],
  ['home', ['home']],
])

export interface VCardOptions {
  /** 4.0 unless a client asks for 3.0. */
  readonly version?: VCardVersion
}

/** A contact as a vCard, ended by a line break: reading it again gives the same contact. */
export function writeVCard(contact: Contact, { version = '4.0' }: VCardOptions = {}): string {
  const { card: content } = contact
  const card = createCardLines(version, content?.extra ?? [])
  card.add(`PRODID:${PRODUCT}`)
  card.add(`UID:${escapedText(contact.uid)}`)
  const { revisedAt } = contact
  if (revisedAt !== null) card.add(`REV:${version === '4.0' ? revisedAt.replace(/[-:]/g, '') : revisedAt}`)
  addName(card, contact)
  addWork(card, contact)
  addReach(card, contact)
  if (content !== null) addContent(card, content, version)
  return joinFolded(card.lines())
}

function addName(card: CardLines, contact: Contact): void {
  const { givenName, familyName, suffix, card: content } = contact
  const prefix = content?.prefix ?? ''
  const additional = content?.additionalName ?? ''
  const parts = [familyName, givenName, additional, prefix, suffix ?? '']
  card.add(`N:${parts.map(escapedText).join(';')}`)
  const name = [prefix, givenName, additional, familyName].filter((part) => part !== '').join(' ')
  const whole = [name, suffix ?? ''].filter((part) => part !== '').join(', ')
  card.add(`FN:${escapedText(whole === '' ? stopgap(contact) : whole)}`)
  if (content?.nickname != null) card.add(`NICKNAME:${escapedText(content.nickname)}`)
}

/** FN must say something, also of somebody whose name is not known. */
function stopgap({ organization, emails, card, profile }: Contact): string {
  return organization ?? emails[0] ?? card?.phones[0]?.value ?? profile ?? ''
}

function addWork(card: CardLines, { organization, title, card: content }: Contact): void {
  const { department = null, extra = [] } = content ?? {}
  /** Others of its kind may stand among the extra lines, and be preferred there. */
  const preferredOver = (name: string) => extra.some((line) => line.toUpperCase().startsWith(name))
  if (organization !== null || department !== null) {
    const value = [organization ?? '', ...(department === null ? [] : [department])]
      .map(escapedText)
      .join(';')
    card.labelled({ name: 'ORG', value, label: null, isPreferred: preferredOver('ORG') })
  }
  if (title !== null) {
    card.labelled({
      name: 'TITLE',
      value: escapedText(title),
      label: null,
      isPreferred: preferredOver('TITLE'),
    })
  }
}

function addReach(card: CardLines, { emails, profile, card: content }: Contact): void {
  const labels = new Map((content?.emails ?? []).map(({ value, label }) => [value, label]))
  for (const [index, email] of emails.entries()) {
    addLabelled(
      card,
      'EMAIL',
      { value: email, label: labels.get(email) ?? null },
      PLACE_TYPES,
      index,
      emails.length,
    )
  }
  const phones = content?.phones ?? []
  for (const [index, phone] of phones.entries()) {
    addLabelled(card, 'TEL', phone, PHONE_TYPES, index, phones.length)
  }
  if (profile !== null) {
    const url = `https://www.linkedin.com/in/${encodeURIComponent(profile.toWellFormed())}`
    card.labelled({ name: 'URL', value: url, label: 'LinkedIn' })
    card.add(`X-SOCIALPROFILE;TYPE=linkedin:${url}`)
  }
}

function addLabelled(
  card: CardLines,
  name: string,
  { label, value }: Labelled,
  typesOf: ReadonlyMap<string, readonly string[]>,
  index: number,
  count: number,
): void {
  const types = typesOf.get(label ?? '')
  const isPreferred = index === 0 && count > 1
  card.labelled({
    name,
    value: escapedText(value),
    label: types === undefined ? label : null,
    types: types ?? [],
    isPreferred,
  })
}

function addContent(card: CardLines, content: ContactCard, version: VCardVersion): void {
  for (const address of content.addresses) addAddress(card, address)
  for (const { label, value } of content.urls) {
    const types = PLACE_TYPES.get(label ?? '')
    card.labelled({
      name: 'URL',
      value: escapedUri(value),
      label: types === undefined ? label : null,
      types: types ?? [],
    })
  }
  if (content.birthday !== null) card.add(`BDAY${annualDate(content.birthday, version)}`)
  if (content.anniversary !== null) addAnniversary(card, content.anniversary, version)
  if (content.note !== null) card.add(`NOTE:${escapedText(content.note)}`)
  if (content.categories.length > 0) card.add(`CATEGORIES:${content.categories.map(escapedText).join(',')}`)
  for (const related of content.related) addRelated(card, related, version)
  if (content.photo !== null) {
    const { mediaType, base64 } = content.photo
    const kind = mediaType.slice('image/'.length).toUpperCase()
    const data = onOneLine(base64)
    card.add(
      version === '4.0' ? `PHOTO:data:${mediaType};base64,${data}` : `PHOTO;ENCODING=b;TYPE=${kind}:${data}`,
    )
  }
}

function addAddress(card: CardLines, address: PostalAddress): void {
  const { label, street, city, region, postalCode, country } = address
  const parts = [null, null, street, city, region, postalCode, country]
  const types = PLACE_TYPES.get(label ?? '')
  card.labelled({
    name: 'ADR',
    value: parts.map((part) => escapedText(part ?? '')).join(';'),
    label: types === undefined ? label : null,
    types: types ?? [],
  })
}

/** vCard 3.0 has no anniversary; this is how Apple's programs have one. */
function addAnniversary(card: CardLines, date: string, version: VCardVersion): void {
  const dated = annualDate(date, version)
  if (version === '4.0') card.add(`ANNIVERSARY${dated}`)
  else
    card.labelled({
      name: 'X-ABDATE',
      params: dated.slice(0, dated.indexOf(':')),
      value: dated.slice(dated.indexOf(':') + 1),
      label: 'anniversary',
    })
}

/** Parameters and value of a date with or without a year. */
function annualDate(date: string, version: VCardVersion): string {
  const day = onOneLine(date)
  if (version === '4.0')
    return `:${day.startsWith('--') ? `--${day.slice(2).replace('-', '')}` : day.replaceAll('-', '')}`
  if (!day.startsWith('--')) return `:${day}`
  return `;X-APPLE-OMIT-YEAR=${APPLE_NO_YEAR}:${APPLE_NO_YEAR}-${day.slice(2)}`
}
