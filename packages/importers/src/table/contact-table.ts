import type { TableKind } from '../csv/index.ts'
import {
  addressOf,
  type ContactDraft,
  contactOutcome,
  EMPTY_DRAFT,
  relatedName,
} from '../fields/contact/index.ts'
import { settleOrder } from '../fields/settle-order.ts'
import { textOf } from '../fields/text.ts'
import type { ContactField } from '../importer.ts'
import { guessMapping } from './guess-mapping.ts'
import { labelIn } from './headings.ts'
import { peopleLayout } from './layout.ts'

const BOOK = { name: 'csv', uid: null }
/** What separates several numbers, groups or names in one cell. Not a comma or slash: numbers and names hold them. */
const SEVERAL = /;| ::: |\r?\n/u
const SEVERAL_WORDS = /[;,]| ::: |\r?\n/u

/** A table of people of any origin, by a mapping of its columns that is guessed or the user's. */
export const contactTable: TableKind = {
  kind: 'csv-contacts',
  layoutOf: peopleLayout,
  reader: (layout, _, { mapping }) => {
    const fields = new Map<ContactField, { readonly at: number; readonly label: string }[]>()
    for (const [at, { field }] of guessMapping(layout, mapping).entries()) {
      const columns = fields.get(field) ?? []
      fields.set(field, [...columns, { at, label: labelIn(layout.header[at] ?? '') }])
    }
    const values = (cells: readonly string[], field: ContactField) =>
      (fields.get(field) ?? []).map(({ at, label }) => ({ label, value: cells[at] ?? '' }))
    const texts = (cells: readonly string[], field: ContactField): readonly string[] =>
      values(cells, field).flatMap(({ value }) => textOf(value) ?? [])
    const first = (cells: readonly string[], field: ContactField): string => texts(cells, field)[0] ?? ''
    const related = (cells: readonly string[], relation: string, field: ContactField) =>
      texts(cells, field)
        .flatMap((text) => text.split(relation === 'child' ? SEVERAL_WORDS : SEVERAL))
        .flatMap((name) => relatedName(relation, name) ?? [])
    const { order, remarks } = settleOrder(
      layout.sampleRows.flatMap((cells) => [first(cells, 'birthday'), first(cells, 'anniversary')]),
    )

    const draftOf = (cells: readonly string[]): ContactDraft => {
      const address = addressOf('', {
        street: texts(cells, 'street').join(', '),
        city: first(cells, 'city'),
        region: first(cells, 'region'),
        postalCode: first(cells, 'postal-code'),
        country: first(cells, 'country'),
      })
      return {
        ...EMPTY_DRAFT,
        fullName: first(cells, 'name'),
        prefix: first(cells, 'prefix'),
        given: first(cells, 'given'),
        additional: first(cells, 'additional'),
        family: first(cells, 'family'),
        suffix: first(cells, 'suffix'),
        nickname: first(cells, 'nickname'),
        emails: values(cells, 'email'),
        phones: values(cells, 'phone').flatMap(({ label, value }) =>
          value.split(SEVERAL).map((number) => ({ label, value: number })),
        ),
        urls: [...values(cells, 'profile'), ...values(cells, 'url')],
        addresses: address === null ? [] : [address],
        organization: first(cells, 'organization'),
        title: first(cells, 'title'),
        department: first(cells, 'department'),
        birthday: first(cells, 'birthday'),
        anniversary: first(cells, 'anniversary'),
        note: texts(cells, 'note').join('\n'),
        categories: texts(cells, 'category').flatMap((text) => text.split(SEVERAL_WORDS)),
        related: RELATIONS.flatMap((relation) => related(cells, relation, `related:${relation}`)),
      }
    }
    return { remarks, row: (cells) => contactOutcome(draftOf(cells), BOOK, order) }
  },
}

const RELATIONS = [
  'manager',
  'assistant',
  'referred-by',
  'spouse',
  'child',
  'parent',
  'sibling',
  'friend',
  'colleague',
  'other',
] as const
