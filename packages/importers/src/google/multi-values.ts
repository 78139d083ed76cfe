import { addressOf, type RawValue } from '../fields/contact/index.ts'
import { textOf } from '../fields/text.ts'
import type { PostalAddress } from '../record.ts'
import { type Numbered, severalIn } from './numbered.ts'

/** The values of one group, those marked `*` first: that is how Google says which one is preferred. */
export function labelledValues(group: readonly Numbered[], cells: readonly string[]): readonly RawValue[] {
  const values = group.flatMap((column) => {
    const label = labelIn(column, cells)
    return severalIn(column.part(cells, 'Value')).map((value) => ({ label, value }))
  })
  const isPreferred = ({ label }: RawValue): boolean => label.trimStart().startsWith('*')
  return [...values.filter(isPreferred), ...values.filter((value) => !isPreferred(value))]
}

export const labelIn = (column: Numbered, cells: readonly string[]): string =>
  column.part(cells, 'Label', 'Type')

/** Postal addresses. Several in one group stand side by side, each part in its own cell. */
export function addresses(group: readonly Numbered[], cells: readonly string[]): readonly PostalAddress[] {
  return group.flatMap((column) => {
    const parts = (name: string): readonly string[] => severalIn(column.part(cells, name))
    const named = {
      formatted: parts('Formatted'),
      street: parts('Street'),
      extended: parts('Extended Address'),
      box: parts('PO Box'),
      city: parts('City'),
      region: parts('Region'),
      postalCode: parts('Postal Code'),
      country: parts('Country'),
    }
    const count = Math.max(...Object.values(named).map((values) => values.length))
    return Array.from({ length: count }, (_, at) => {
      const { formatted, street, extended, box, city, region, postalCode, country } = named
      const address = addressOf(labelIn(column, cells), {
        street: [street[at], extended[at], box[at]].flatMap((part) => textOf(part ?? '') ?? []).join(', '),
        city: city[at] ?? '',
        region: region[at] ?? '',
        postalCode: postalCode[at] ?? '',
        country: country[at] ?? '',
      })
      return address ?? addressOf(labelIn(column, cells), { street: formatted[at] ?? '' })
    }).filter((address) => address !== null)
  })
}
