import { type RowOutcome, recorded, skipped } from '../csv/index.ts'
import {
  addressOf,
  contactOutcome,
  EMPTY_DRAFT,
  type RawValue,
  relatedName,
} from '../fields/contact/index.ts'
import { textOf } from '../fields/text.ts'
import type { Photo, RelatedName } from '../record.ts'
import { pictureType } from '../vcard/media-type.ts'
import { type MonicaAccount, type MonicaContact, valuesOf } from './account.ts'
import { isTrue, type JsonObject, listAt, objectAt, textAt } from './json.ts'

const DATA_URL = /^data:[^,]{0,200};base64,([A-Za-z0-9+/]+={0,2})$/u
/** Characters of a picture in base64: 2 MB, as of a vCard's. */
const MAX_PHOTO = 2.8 * 1024 ** 2

/** A contact as a person with all that stands on its page; notes, calls and the like are rows of their own. */
export function contactRow(contact: MonicaContact, account: MonicaAccount): RowOutcome {
  const { uuid, properties, resource, isPartial } = contact
  if (isPartial)
    return skipped('partial-contact', 'This person has no page: kept as a relation of the others.')
  const fields = contactFields(resource, account)
  const outcome = contactOutcome(
    {
      ...EMPTY_DRAFT,
      given: textAt(properties, 'first_name'),
      additional: textAt(properties, 'middle_name'),
      family: textAt(properties, 'last_name'),
      nickname: textAt(properties, 'nickname'),
      emails: fields.filter(({ type }) => type === 'email').map(({ value }) => ({ label: '', value })),
      phones: fields.filter(({ type }) => type === 'phone').map(({ value }) => ({ label: '', value })),
      urls: fields.filter(({ type }) => type !== 'email' && type !== 'phone'),
      addresses: valuesOf(resource, 'address').flatMap((address) => {
        const parts = objectAt(address, 'properties')
        const found = addressOf(textAt(parts, 'name'), {
          street: textAt(parts, 'street'),
          city: textAt(parts, 'city'),
          region: textAt(parts, 'province'),
          postalCode: textAt(parts, 'postal_code'),
          country: textAt(parts, 'country'),
        })
        return found ?? []
      }),
      organization: textAt(properties, 'company'),
      title: textAt(properties, 'job'),
      birthday: specialDate(objectAt(properties, 'birthdate')),
      note: noteOf(properties),
      categories: listAt(properties, 'tags').filter((tag) => typeof tag === 'string'),
      related: relatedOf(contact, account),
    },
    { name: 'monica', uid: textOf(uuid) },
    undefined,
  )
  return withPhoto(outcome, account.photoOf(textAt(objectAt(properties, 'avatar'), 'avatar_photo')))
}

function contactFields(
  resource: JsonObject,
  account: MonicaAccount,
): readonly (RawValue & { type: string })[] {
  return valuesOf(resource, 'contact_field').map((field) => {
    const properties = objectAt(field, 'properties')
    const { name, type } = account.fieldTypeOf(textAt(properties, 'type'))
    return { label: name, type, value: textAt(properties, 'data') }
  })
}

/** Monica keeps an estimated age as a date too: that is no birthday. */
function specialDate(date: JsonObject): string {
  if (isTrue(date, 'is_age_based')) return ''
  const day = textAt(date, 'date').slice(0, 10)
  return isTrue(date, 'is_year_unknown') ? day.replace(/^\d{4}/u, '-') : day
}

function noteOf(properties: JsonObject): string {
  const firstMet = specialDate(objectAt(properties, 'first_met_date'))
  const died = specialDate(objectAt(properties, 'deceased_date'))
  const lines = [
    textAt(properties, 'description'),
    prefixed('Food', textAt(properties, 'food_preferences')),
    prefixed('First met', firstMet),
    isTrue(properties, 'is_dead') ? `Died${died === '' ? '' : `: ${died}`}` : '',
  ]
  return lines.filter((line) => line.trim() !== '').join('\n')
}

const prefixed = (label: string, text: string): string => (text.trim() === '' ? '' : `${label}: ${text}`)

/** Monica's words for relationships that say, in Rapport's words, how the other one stands to the contact. */
const RELATIONS: Readonly<Record<string, string>> = {
  boss: 'manager',
  spouse: 'spouse',
  partner: 'spouse',
  parent: 'parent',
  child: 'child',
  sibling: 'sibling',
  friend: 'friend',
  bestfriend: 'friend',
  colleague: 'colleague',
  subordinate: 'colleague',
}

function relatedOf({ uuid, properties }: MonicaContact, account: MonicaAccount): readonly RelatedName[] {
  const named = account.relationshipsOf(uuid).flatMap(({ type, other }) => {
    const related = relatedTo(other, Object.hasOwn(RELATIONS, type) ? (RELATIONS[type] ?? type) : type)
    return related === null ? [] : [{ ...related, label: related.relation === type ? null : type }]
  })
  const introducer = account.contactOf(textAt(properties, 'first_met_through'))
  const introduced = introducer === null ? null : relatedTo(introducer, 'referred-by')
  return introduced === null ? named : [...named, introduced]
}

function relatedTo(other: MonicaContact, word: string): RelatedName | null {
  const related = relatedName(word, other.name)
  return related === null || other.isPartial ? related : { ...related, name: other.uuid, isUid: true }
}

const NO_PHOTO = 'The photo is larger than 2 MB or no picture Rapport shows, and was left out.'

function withPhoto(outcome: RowOutcome, dataUrl: string): RowOutcome {
  if (dataUrl === '' || !('record' in outcome) || outcome.record.kind !== 'person') return outcome
  const { record, warning } = outcome
  const photo = photoOf(dataUrl)
  if (photo === null) return recorded(record, warning ?? null, NO_PHOTO)
  const { card } = record
  return card === undefined ? outcome : { ...outcome, record: { ...record, card: { ...card, photo } } }
}

function photoOf(dataUrl: string): Photo | null {
  if (dataUrl.length > MAX_PHOTO) return null
  const base64 = DATA_URL.exec(dataUrl)?.[1]
  if (base64 === undefined) return null
  // What the bytes are, whatever the address says they are: a picture may be a page with a script in it.
  const mediaType = pictureType(Buffer.from(base64, 'base64'))
  return mediaType === null ? null : { mediaType, base64 }
}
