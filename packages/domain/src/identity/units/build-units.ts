import { cellValues, type FieldKind, firstValue, type IdentityTable } from '../field.ts'
import type { Comparator } from './comparator.ts'
import { emailComparator, phoneComparator, profileComparator } from './contact-comparators.ts'
import { dateComparator, dayComesFirst } from './date.ts'
import { createNameUnit, type NameUnit } from './name-unit.ts'
import { isNameKind } from './person-names.ts'
import { markSharedValues } from './shared-values.ts'
import {
  genderComparator,
  houseNumberComparator,
  identifierComparator,
  organizationComparator,
  placeComparator,
  plainTextComparator,
  postcodeComparator,
  streetComparator,
  titleComparator,
} from './text-comparators.ts'
import { createValueUnit, type ValueUnit } from './value-unit.ts'

/** What a table's people are compared by. */
export interface Units {
  readonly name: NameUnit | null
  readonly fields: readonly ValueUnit[]
}

const COMPARATORS: Readonly<Partial<Record<FieldKind, Comparator>>> = {
  email: emailComparator,
  phone: phoneComparator,
  profile: profileComparator,
  postcode: postcodeComparator,
  place: placeComparator,
  street: streetComparator,
  'house-number': houseNumberComparator,
  organization: organizationComparator,
  title: titleComparator,
  gender: genderComparator,
  identifier: identifierComparator,
  text: plainTextComparator,
}

/** Kinds whose columns ("E-mail 1", "E-mail 2") are one field of several values. */
const GATHERED: readonly FieldKind[] = ['email', 'phone', 'profile', 'organization', 'title']

/** One unit for the name, one for each group of gathered columns, one for each other column. */
export function buildUnits(table: IdentityTable): Units {
  const fields: ValueUnit[] = []
  const gathered = new Set<FieldKind>()
  for (const [index, { name, kind }] of table.fields.entries()) {
    if (kind === 'ignore' || isNameKind(kind)) continue
    const column = table.columns[index] ?? []
    if (GATHERED.includes(kind)) {
      if (gathered.has(kind)) continue
      gathered.add(kind)
      const columns = table.columns.filter((_, at) => table.fields[at]?.kind === kind)
      const valuesOf = (record: number): readonly string[] =>
        columns.length === 1
          ? cellValues(column[record])
          : columns.flatMap((cells) => cellValues(cells[record]))
      fields.push(createValueUnit(name, kind, COMPARATORS[kind] ?? plainTextComparator, table.size, valuesOf))
      continue
    }
    const comparator =
      kind === 'date' ? dateComparator(dayComesFirst(column.map(firstValue))) : COMPARATORS[kind]
    fields.push(
      createValueUnit(name, kind, comparator ?? plainTextComparator, table.size, (record) =>
        cellValues(column[record]),
      ),
    )
  }
  const hasName = table.fields.some(({ kind }) => isNameKind(kind))
  const name = hasName ? createNameUnit(table) : null
  if (name !== null)
    for (const field of fields)
      if (field.kind === 'email' || field.kind === 'phone') markSharedValues(field, name)
  return { name, fields: fields.filter(({ size }) => size > 1) }
}
