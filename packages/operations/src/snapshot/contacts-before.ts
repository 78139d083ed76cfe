import { createHash } from 'node:crypto'
import type { ContactLog } from '@rapport/domain'
import type { ContactRows } from '../ports/snapshot.ts'

/** The contacts before a moment, in milliseconds; people with none are left out. Linear. */
export const contactsBefore = ({ log }: ContactRows, moment: number): ContactLog => {
  const entries: number[] = []
  const offsets = [0]
  for (let person = 0; person + 1 < log.offsets.length; person += 1) {
    for (let entry = log.offsets[person] ?? 0; entry < (log.offsets[person + 1] ?? 0); entry += 1) {
      if ((log.at[entry] ?? Number.NaN) < moment) entries.push(entry)
    }
    if (entries.length > (offsets.at(-1) ?? 0)) offsets.push(entries.length)
  }
  const picked = (bytes: Uint8Array) => Uint8Array.from(entries, (entry) => bytes[entry] ?? 0)
  return {
    offsets: Int32Array.from(offsets),
    at: Float64Array.from(entries, (entry) => log.at[entry] ?? Number.NaN),
    direction: picked(log.direction),
    channel: picked(log.channel),
    others: picked(log.others),
    isInvitation: picked(log.isInvitation),
  }
}

/** The same for the same contacts, and for no others. */
export const fingerprintOf = (log: ContactLog): string => {
  const hash = createHash('sha256')
  for (const part of [log.offsets, log.at, log.direction, log.channel, log.others, log.isInvitation]) {
    hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
  }
  return hash.digest('base64')
}
