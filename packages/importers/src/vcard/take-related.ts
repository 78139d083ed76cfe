import { readAnnualDate } from './dates.ts'
import type { Draft } from './draft.ts'
import { splitUnescaped, unescaped } from './escapes.ts'
import { type Property, textValue } from './property.ts'
import { ANDROID_RELATIONS, relationOf } from './relation.ts'

const URI = /^[a-z][a-z0-9+.-]{1,30}:\S+$/i
/** The agent's card written into the value, with its line breaks escaped. */
const INLINE_CARD = /^BEGIN:VCARD\s/i
const INLINE_NAME = /^FN[^:\n]*:(.+)$/im
const ANDROID = 'vnd.android.cursor.item/'

/** RELATED and its forerunners: a name, or the UID of another contact. */
export function takeRelated(property: Property, draft: Draft, label: string | null): boolean {
  return add(property, draft, relationOf(property.types, label))
}

/** Properties that are named after the relation. */
export function takeRelatedAs(word: string) {
  return (property: Property, draft: Draft): boolean => add(property, draft, relationOf([], word))
}

function add(property: Property, draft: Draft, relation: ReturnType<typeof relationOf>): boolean {
  const text = textValue(property)
  const inline = INLINE_CARD.test(text) ? (INLINE_NAME.exec(text)?.[1]?.trim() ?? '') : text
  if (inline === '') return text === ''
  const form = property.param('VALUE')?.toLowerCase()
  const isUid = form === 'uri' || (form !== 'text' && URI.test(inline))
  draft.related.push({ ...relation, name: inline, isUid })
  return true
}

/** What Android has no property for: `vnd.android.cursor.item/relation;Jane;14;…`. */
export function takeAndroidCustom({ value }: Property, draft: Draft): boolean {
  const [item = '', text = '', number = '', custom = ''] = splitUnescaped(value, ';').map((part) =>
    unescaped(part).trim(),
  )
  if (!item.startsWith(ANDROID) || text === '') return false
  const what = item.slice(ANDROID.length)
  if (what === 'nickname') {
    draft.nicknames.add(text)
    return true
  }
  if (what === 'relation') {
    const word = ANDROID_RELATIONS[Number(number) - 1] ?? (custom === '' ? null : custom)
    draft.related.push({ ...relationOf([], word), name: text, isUid: false })
    return true
  }
  const field =
    what !== 'contact_event' ? null : number === '1' ? 'anniversary' : number === '3' ? 'birthday' : null
  if (field === null || draft[field] !== null) return false
  draft[field] = readAnnualDate(text, null)
  return draft[field] !== null
}
