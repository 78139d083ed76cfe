import type { ContactLog, PersonFacts } from '@rapport/domain'
import type { ContactRows } from '../ports/snapshot.ts'

/** The contacts of each person as one slice, in the order of the people. Linear in both. */
export const alignContacts = (
  {
    people,
    indexOf,
  }: { readonly people: readonly PersonFacts[]; readonly indexOf: ReadonlyMap<string, number> },
  { personIds, log }: ContactRows,
): ContactLog => {
  const offsets = new Int32Array(people.length + 1)
  const groupOf = new Int32Array(people.length).fill(-1)
  personIds.forEach((personId, group) => {
    const index = indexOf.get(personId)
    if (index !== undefined) groupOf[index] = group
  })
  const bounds = (group: number) => [log.offsets[group] ?? 0, log.offsets[group + 1] ?? 0] as const
  for (const [index, group] of groupOf.entries()) {
    const [start, end] = group < 0 ? [0, 0] : bounds(group)
    offsets[index + 1] = (offsets[index] ?? 0) + end - start
  }
  const total = offsets[people.length] ?? 0
  const aligned = {
    offsets,
    at: new Float64Array(total),
    direction: new Uint8Array(total),
    channel: new Uint8Array(total),
    others: new Uint8Array(total),
    isInvitation: new Uint8Array(total),
  }
  for (const [index, group] of groupOf.entries()) {
    if (group < 0) continue
    const [start, end] = bounds(group)
    const place = offsets[index] ?? 0
    aligned.at.set(log.at.subarray(start, end), place)
    aligned.direction.set(log.direction.subarray(start, end), place)
    aligned.channel.set(log.channel.subarray(start, end), place)
    aligned.others.set(log.others.subarray(start, end), place)
    aligned.isInvitation.set(log.isInvitation.subarray(start, end), place)
  }
  return aligned
}
