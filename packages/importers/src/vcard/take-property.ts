import { profileSlug } from '../linkedin/profile-slug.ts'
import { readAddress } from './address.ts'
import { readAnnualDate } from './dates.ts'
import type { Draft } from './draft.ts'
import { splitUnescaped, unescaped } from './escapes.ts'
import { typeLabel } from './label.ts'
import { readStructuredName } from './name.ts'
import { readPhoto } from './photo.ts'
import { emailText, phoneText } from './plain-value.ts'
import { type Property, textValue } from './property.ts'
import { takeAndroidCustom, takeRelated, takeRelatedAs } from './take-related.ts'

/** Takes a property into the draft; false if it has no place there. `label` is that of its group. */
export type Take = (property: Property, draft: Draft, label: string | null) => boolean

const nothing: Take = () => true

const takeName: Take = ({ value }, draft) => {
  const name = readStructuredName(value)
  if (name !== null && draft.name !== null) return false
  draft.name ??= name
  return true
}

const takeFullName: Take = (property, draft) => {
  draft.fullNames.push(property)
  return true
}

const takeNickname: Take = ({ value }, draft) => {
  for (const name of listOf(value)) draft.nicknames.add(name)
  return true
}

const takeEmail: Take = (property, draft, label) => {
  const value = textValue(property)
  if (value === '') return true
  const email = emailText(value)
  if (email === null) {
    draft.problems.push(`"${value.slice(0, 80)}" is not an e-mail address.`)
    return false
  }
  const { preference, types } = property
  draft.emails.push({ value: { label: label ?? typeLabel(types), value: email }, preference })
  return true
}

const takePhone: Take = (property, draft, label) => {
  const value = phoneText(textValue(property))
  const { preference, types } = property
  if (value !== '') draft.phones.push({ value: { label: label ?? typeLabel(types), value }, preference })
  return true
}

const takeAddress: Take = (property, draft, label) => {
  const { preference, types } = property
  const address = readAddress(property, label ?? typeLabel(types))
  if (address !== null) draft.addresses.push({ value: address, preference })
  return true
}

const takeUrl: Take = (property, draft, label) => {
  const value = textValue(property)
  if (value === '' || isProfile(value, draft)) return true
  const { preference, types } = property
  draft.urls.push({ value: { label: label ?? typeLabel(types), value }, preference })
  return true
}

/** Of the social networks only LinkedIn has a place of its own; it is written as an address or as a name there. */
const takeSocialProfile: Take = (property, draft) => {
  const value = textValue(property)
  if (isProfile(value, draft)) return true
  const service = property.param('SERVICE-TYPE')?.toLowerCase() ?? ''
  if (!property.types.includes('linkedin') && service !== 'linkedin') return false
  const user = property.param('X-USER') ?? value.replace(/^x-apple:/i, '')
  return /^[\w%-]+$/.test(user) && isProfile(`https://www.linkedin.com/in/${user}`, draft)
}

/** Whether the address is that of the card's LinkedIn profile; the first one found is. */
function isProfile(url: string, draft: Draft): boolean {
  const slug = url.toLowerCase().includes('linkedin.') ? profileSlug(url) : null
  if (slug === null) return false
  draft.profile ??= slug
  return draft.profile === slug
}

const takeOrganization: Take = (property, draft) => {
  draft.organizations.push({ value: property, preference: property.preference })
  return true
}

const takeTitle: Take = (property, draft) => {
  draft.titles.push({ value: property, preference: property.preference })
  return true
}

const takeDate =
  (field: 'birthday' | 'anniversary'): Take =>
  (property, draft) => {
    const text = textValue(property)
    if (text === '') return true
    if (draft[field] !== null) return false
    draft[field] = readAnnualDate(text, property.param('X-APPLE-OMIT-YEAR'))
    return draft[field] !== null
  }

const takeLabelledDate: Take = (property, draft, label) =>
  label?.toLowerCase() === 'anniversary' && takeDate('anniversary')(property, draft, label)

const takeNote: Take = (property, draft) => {
  const note = textValue(property)
  if (note !== '' && !draft.notes.includes(note)) draft.notes.push(note)
  return true
}

const takeCategories: Take = ({ value }, draft) => {
  for (const category of listOf(value)) {
    // Google puts everybody into this one.
    if (!/^my ?contacts$/i.test(category)) draft.categories.add(category)
  }
  return true
}

const takePhoto: Take = (property, draft) => {
  if (property.value.trim() === '') return true
  const reading = readPhoto(property)
  if (reading.photo === null) {
    if (reading.problem !== null) draft.problems.push(reading.problem)
    return reading.problem !== null
  }
  if (draft.photo !== null) draft.problems.push('Only the first photo was taken.')
  draft.photo ??= reading.photo
  return true
}

const takeUid: Take = (property, draft) => {
  const uid = textValue(property)
  if (draft.uid !== null) return false
  draft.uid = uid === '' ? null : uid
  return true
}

const takeKind: Take = (property, draft) => {
  const kind = textValue(property).toLowerCase()
  if (kind === 'group') draft.kind = 'group'
  if (kind === 'location' || kind === 'application' || kind === 'device') draft.kind = 'thing'
  return kind === '' || kind === 'individual'
}

/** The values of a list. */
function listOf(value: string): string[] {
  return splitUnescaped(value, ',')
    .map((part) => unescaped(part).trim())
    .filter((part) => part !== '')
}

/** A map, so that a property called `__proto__` is one like any other. */
export const TAKES: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['VERSION', nothing],
  ['PRODID', nothing],
  ['REV', nothing],
  ['PROFILE', nothing],
  ['KIND', takeKind],
  ['X-ADDRESSBOOKSERVER-KIND', takeKind],
  ['UID', takeUid],
  ['N', takeName],
  ['FN', takeFullName],
  ['NICKNAME', takeNickname],
  ['EMAIL', takeEmail],
  ['TEL', takePhone],
  ['ADR', takeAddress],
  ['URL', takeUrl],
  ['X-SOCIALPROFILE', takeSocialProfile],
  ['SOCIALPROFILE', takeSocialProfile],
  ['ORG', takeOrganization],
  ['TITLE', takeTitle],
  ['BDAY', takeDate('birthday')],
  ['ANNIVERSARY', takeDate('anniversary')],
  ['X-ANNIVERSARY', takeDate('anniversary')],
  ['X-MS-ANNIVERSARY', takeDate('anniversary')],
  ['X-EVOLUTION-ANNIVERSARY', takeDate('anniversary')],
  ['X-KADDRESSBOOK-X-ANNIVERSARY', takeDate('anniversary')],
  ['X-ABDATE', takeLabelledDate],
  ['NOTE', takeNote],
  ['CATEGORIES', takeCategories],
  ['PHOTO', takePhoto],
  ['RELATED', takeRelated],
  ['X-ABRELATEDNAMES', takeRelated],
  ['AGENT', takeRelatedAs('agent')],
  ...['X-', 'X-MS-', 'X-EVOLUTION-'].flatMap((vendor): [string, Take][] => [
    [`${vendor}MANAGER`, takeRelatedAs('manager')],
    [`${vendor}ASSISTANT`, takeRelatedAs('assistant')],
    [`${vendor}SPOUSE`, takeRelatedAs('spouse')],
    [`${vendor}CHILD`, takeRelatedAs('child')],
  ]),
  ['X-KADDRESSBOOK-X-MANAGERSNAME', takeRelatedAs('manager')],
  ['X-KADDRESSBOOK-X-ASSISTANTSNAME', takeRelatedAs('assistant')],
  ['X-KADDRESSBOOK-X-SPOUSENAME', takeRelatedAs('spouse')],
  ['X-ANDROID-CUSTOM', takeAndroidCustom],
])
