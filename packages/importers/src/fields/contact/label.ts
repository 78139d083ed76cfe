import { textOf } from '../text.ts'

/** Words for the usual places, as books in several languages write them; every other word is the user's own. */
const USUAL: ReadonlyMap<string, string | null> = new Map([
  ['home', 'home'],
  ['privat', 'home'],
  ['personal', 'home'],
  ['work', 'work'],
  ['business', 'work'],
  ['geschäftlich', 'work'],
  ['arbeit', 'work'],
  ['mobile', 'mobile'],
  ['mobil', 'mobile'],
  ['cell', 'mobile'],
  ['main', 'main'],
  ['other', 'other'],
  ['home fax', 'home fax'],
  ['work fax', 'work fax'],
  ['pager', 'pager'],
  // A word for nothing in particular.
  ['internet', null],
  ['smtp', null],
])

/** What a source calls a value: `work`, `home`, `mobile`, … in lower case, or its own words; null without. */
export function labelOf(text: string): string | null {
  const label = textOf(text.replace(/^\*\s*/u, ''))
  if (label === null) return null
  const usual = USUAL.get(label.toLowerCase())
  return usual === undefined ? label : usual
}
