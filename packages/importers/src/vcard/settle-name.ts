import type { Labelled } from '../record.ts'
import type { Draft } from './draft.ts'
import { type CardName, isToldBy, readFullName } from './name.ts'
import { textValue } from './property.ts'

interface KnownOtherwise {
  readonly organization: string | null
  readonly emails: readonly Labelled[]
  readonly phones: readonly Labelled[]
}

const NAMELESS: CardName = { prefix: '', given: '', additional: '', family: '', suffix: '' }

/**
 * What the person is called: by N, or else by FN taken apart. A full name that says more than N does is kept as it is.
 * Programs fill FN with the company, the address or the number where there is no name: that is none.
 */
export function settleName(draft: Draft, known: KnownOtherwise): CardName {
  const others = [
    known.organization,
    draft.profile,
    ...[...known.emails, ...known.phones].map(({ value }) => value),
  ]
  const stopgaps = new Set(others.flatMap((other) => (other === null ? [] : [other.toLowerCase()])))
  let name = draft.name
  for (const property of draft.fullNames) {
    const fullName = textValue(property)
    if (fullName === '' || stopgaps.has(fullName.toLowerCase())) continue
    if (name !== null) {
      if (!isToldBy(fullName, [...Object.values(name), ...draft.nicknames])) draft.extra.push(property)
      continue
    }
    const { nickname, ...parts } = readFullName(fullName)
    name = parts
    if (nickname !== '') draft.nicknames.add(nickname)
  }
  return name ?? NAMELESS
}
