import { detached } from '../fields/text.ts'
import type { Labelled, Photo, PostalAddress, RelatedName } from '../record.ts'
import { MAX_EXTRA_CHARS } from './limits.ts'
import type { CardName } from './name.ts'
import type { Property } from './property.ts'

/** A value with how much it is preferred over others of its kind. */
export interface Preferred<T> {
  readonly value: T
  readonly preference: number
}

/** A card while its properties are read. What has no place in it, or a place that is taken, goes to `extra`. */
export interface Draft {
  name: CardName | null
  readonly fullNames: Property[]
  readonly nicknames: Set<string>
  readonly emails: Preferred<Labelled>[]
  readonly phones: Preferred<Labelled>[]
  readonly addresses: Preferred<PostalAddress>[]
  readonly urls: Preferred<Labelled>[]
  readonly organizations: Preferred<Property>[]
  readonly titles: Preferred<Property>[]
  birthday: string | null
  anniversary: string | null
  readonly notes: string[]
  readonly categories: Set<string>
  readonly related: RelatedName[]
  photo: Photo | null
  profile: string | null
  uid: string | null
  /** The card is not one of a person. */
  kind: 'group' | 'thing' | null
  readonly extra: Property[]
  readonly problems: string[]
}

export function emptyDraft(problems: readonly string[]): Draft {
  return {
    name: null,
    fullNames: [],
    nicknames: new Set(),
    emails: [],
    phones: [],
    addresses: [],
    urls: [],
    organizations: [],
    titles: [],
    birthday: null,
    anniversary: null,
    notes: [],
    categories: new Set(),
    related: [],
    photo: null,
    profile: null,
    uid: null,
    kind: null,
    extra: [],
    problems: [...problems],
  }
}

/** The values in the order of preference, and as they stand where nothing is preferred. */
export function byPreference<T>(values: readonly Preferred<T>[]): T[] {
  return [...values].sort((a, b) => a.preference - b.preference).map(({ value }) => value)
}

/**
 * The lines of what has no place, each with the label of its group behind it. Beyond a bound they are left out, which
 * the problems then say.
 */
export function extraLines(
  draft: Draft,
  labels: ReadonlyMap<string, Property>,
  usedGroups: ReadonlySet<string>,
): readonly string[] {
  const lines: string[] = []
  const labelled = new Set<string>()
  let size = 0
  let leftOut = 0
  const add = (property: Property): void => {
    const line = property.line()
    size += line.length
    if (size > MAX_EXTRA_CHARS) leftOut += 1
    else lines.push(detached(line))
  }
  for (const property of draft.extra) {
    add(property)
    const group = property.group?.toLowerCase()
    const label = group === undefined ? undefined : labels.get(group)
    if (group === undefined || label === undefined || labelled.has(group)) continue
    labelled.add(group)
    add(label)
  }
  for (const [group, label] of labels) if (!usedGroups.has(group) && !labelled.has(group)) add(label)
  if (leftOut > 0) draft.problems.push(`${leftOut} properties were left out: they are too long to be kept.`)
  return lines
}
