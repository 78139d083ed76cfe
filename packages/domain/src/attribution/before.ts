import { toDayNumber } from '../plain-date.ts'

/** What something that happened is ordered by. */
export interface Happening {
  readonly id: string
  /** `YYYY-MM-DD`: the day it began. */
  readonly on: string
  readonly kind: string
}

/**
 * Of one day: one comes to a place, connects, is introduced, speaks, helps, and then something comes of it. A person
 * of whom nothing dated is on record stands before all of it.
 */
const ORDER = [
  'person',
  'venue',
  'event',
  'connection',
  'introduction',
  'conversation',
  'help-given',
  'help-received',
  'outcome',
]

const placeOf = (kind: string): number => {
  const place = ORDER.indexOf(kind)
  return place < 0 ? ORDER.length : place
}

/** By day, then by the order of a day, then by id: a strict order, so that whatever follows it has no cycle. */
export const inOrder = (a: Happening, b: Happening): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return placeOf(a.kind) - placeOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** A cause comes before its effect. */
export const isBefore = (cause: Happening, effect: Happening): boolean => inOrder(cause, effect) < 0

/** Whole days from one date to a later one; 0 where it is not later. */
export const daysBetween = (from: string, until: string): number =>
  Math.max(0, toDayNumber(until) - toDayNumber(from))
