import type { CsvLayout } from '../csv/index.ts'
import { addressOf, type ContactDraft, EMPTY_DRAFT, relatedName } from '../fields/contact/index.ts'
import { textOf } from '../fields/text.ts'
import type { ContactField } from '../importer.ts'
import { labelIn } from './headings.ts'

/** What separates several numbers or names in one cell. Not a comma or slash: numbers and names hold them. */
const SEVERAL = /;| ::: |\r?\n/u
const SEVERAL_WORDS = /[;,]| ::: |\r?\n/u
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

/** Reads rows by what each column holds: a field that several columns hold takes them in their order. */
export function draftReader(
  { header }: Pick<CsvLayout, 'header'>,
  columns: readonly ContactField[],
): (cells: readonly string[]) => ContactDraft {
  const fields = new Map<ContactField, { readonly at: number; readonly label: string }[]>()
  for (const [at, field] of columns.entries()) {
    fields.set(field, [...(fields.get(field) ?? []), { at, label: labelIn(header[at] ?? '') }])
  }
  const values = (cells: readonly string[], field: ContactField) =>
    (fields.get(field) ?? []).map(({ at, label }) => ({ label, value: cells[at] ?? '' }))
  const texts = (cells: readonly string[], field: ContactField): readonly string[] =>
    values(cells, field).flatMap(({ value }) => textOf(value) ?? [])
  const first = (cells: readonly string[], field: ContactField): string => texts(cells, field)[0] ?? ''
  const related = (cells: readonly string[], relation: (typeof RELATIONS)[number]) =>
    texts(cells, `related:${relation}`)
      .flatMap((text) => text.split(relation === 'child' ? SEVERAL_WORDS : SEVERAL))
      .flatMap((name) => relatedName(relation, name) ?? [])

  return (cells) => {
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
      related: RELATIONS.flatMap((relation) => related(cells, relation)),
    }
  }
}
