import { cellValues, type FieldKind, firstValue, type IdentityTable } from '../field.ts'
import { ONES_OWN } from '../model/caution.ts'
import type { Comparator } from './comparator.ts'
import { phoneComparator, profileComparator } from './contact-comparators.ts'
import { findContestedNames } from './contested-names.ts'
import { dateComparator, dayComesFirst } from './date.ts'
import { emailComparator } from './email.ts'
import { createGenerationUnit } from './generation.ts'
import { organizationsByDomain, readEmailContext } from './mail-domains.ts'
import { createNameUnit, type NameUnit } from './name-unit.ts'
import { isNameKind } from './person-names.ts'
import { markSharedValues } from './shared-values.ts'
import {
  genderComparator,
  houseNumberComparator,
  identifierComparator,
  organizationComparator,
  organizationName,
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
/** What may turn out to be shared. */
const SHAREABLE: readonly FieldKind[] = ['email', 'phone']

/** One unit for the name, one for each group of gathered columns, one for each other column. */
export function buildUnits(table: IdentityTable): Units {
  const { fields, columns, size } = table
  const name = fields.some(({ kind }) => isNameKind(kind)) ? createNameUnit(table) : null
  const gather = (kind: FieldKind) => {
    const own = columns.filter((_, index) => fields[index]?.kind === kind)
    return (record: number): readonly string[] =>
      own.length === 1 ? cellValues(own[0]?.[record]) : own.flatMap((cells) => cellValues(cells[record]))
  }
  const emailsOf = gather('email')
  const context = readEmailContext(size, emailsOf, name)

  const gatheredUnit = (field: string, kind: FieldKind): ValueUnit => {
    const comparator =
      kind === 'email' ? emailComparator(context) : (COMPARATORS[kind] ?? plainTextComparator)
    const valuesOf = gather(kind)
    if (kind !== 'organization') return createValueUnit(field, kind, comparator, size, valuesOf)
    const implied = organizationsByDomain(size, emailsOf, valuesOf, context.isPublic, organizationName)
    return createValueUnit(field, kind, comparator, size, (record) => {
      const own = valuesOf(record)
      return own.length > 0 ? own : [implied(record)]
    })
  }
  const singleUnit = (field: string, kind: FieldKind, index: number): ValueUnit => {
    const column = columns[index] ?? []
    const comparator =
      kind === 'date' ? dateComparator(dayComesFirst(column.map(firstValue))) : COMPARATORS[kind]
    return createValueUnit(field, kind, comparator ?? plainTextComparator, size, (record) =>
      cellValues(column[record]),
    )
  }

  const units = fields.flatMap(({ name: field, kind }, index) => {
    if (kind === 'ignore' || isNameKind(kind)) return []
    if (!GATHERED.includes(kind)) return [singleUnit(field, kind, index)]
    return fields.findIndex((other) => other.kind === kind) === index ? [gatheredUnit(field, kind)] : []
  })
  if (name !== null) for (const unit of units) if (SHAREABLE.includes(unit.kind)) markSharedValues(unit, name)
  // What is one's own comes first: it decides early which pairs are not worth the rest.
  if (name !== null) {
    units.push(createGenerationUnit(table))
    name.markContested(findContestedNames(name, units))
  }
  const useful = units.filter(({ size: values }) => values > 1)
  const isOwn = ({ kind }: ValueUnit): boolean => ONES_OWN.includes(kind)
  return { name, fields: [...useful.filter(isOwn), ...useful.filter((unit) => !isOwn(unit))] }
}
