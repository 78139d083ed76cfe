/** How Apple wraps the labels that it translates: `_$!<HomePage>!$_`. */
const SYSTEM_LABEL = /^_\$!<([^>]*)>!\$_$/

const SYSTEM_WORDS: ReadonlyMap<string, string> = new Map([
  ['homefax', 'home fax'],
  ['workfax', 'work fax'],
  ['otherfax', 'other fax'],
])

/** TYPEs that say what a value can do or that it is preferred, not what it is to the person. */
const CAPABILITIES = new Set(
  'internet voice pref msg text textphone video x400 isdn modem bbs pcs tlx dom intl postal parcel'.split(
    ' ',
  ),
)

/** What the user or the program calls a group of properties; Apple's own words in lower case. */
export function groupLabel(text: string): string | null {
  const label = text.trim()
  if (label === '') return null
  const system = SYSTEM_LABEL.exec(label)?.[1]
  if (system === undefined) return label
  const word = system.trim().toLowerCase()
  return word === '' ? null : (SYSTEM_WORDS.get(word) ?? word)
}

/** What the TYPEs of a number or an address come to: `work`, `home`, `mobile`, `work fax`, …; null if to nothing. */
export function typeLabel(types: readonly string[]): string | null {
  const has = (type: string) => types.includes(type)
  const place = has('work') ? 'work' : has('home') ? 'home' : null
  if (has('fax')) return place === null ? 'fax' : `${place} fax`
  if (has('pager')) return 'pager'
  if (has('cell') || has('mobile')) return 'mobile'
  if (place !== null) return place
  const other = types.find((type) => !CAPABILITIES.has(type))
  if (other === undefined) return null
  return other.startsWith('x-') && other.length > 2 ? other.slice(2) : other
}
