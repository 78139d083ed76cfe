import type { ImportBatch } from '../ports/import.ts'

export const emptyBatch = (): ImportBatch => ({
  organizations: [],
  people: [],
  personUpdates: [],
  records: [],
  currency: new Map(),
  seenAgain: [],
  identifiers: [],
  positions: [],
  interactions: [],
  participants: [],
  favors: [],
  notes: [],
  events: [],
  relations: [],
  photos: [],
  attendances: [],
  follows: [],
  rows: [],
  changes: [],
})
