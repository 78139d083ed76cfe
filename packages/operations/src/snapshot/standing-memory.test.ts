import { type ContactLog, MUTUAL, unknownPerson } from '@rapport/domain'
import { describe, expect, it } from 'vitest'
import { createSnapshot, indexPeople } from './snapshot.ts'
import { createStandingMemory } from './standing-memory.ts'

const TODAY = '2026-11-23'

const person = (personId: string) => unknownPerson(personId, personId)

const rowsOf = (datesOf: Readonly<Record<string, readonly string[]>>) => {
  const at = Object.values(datesOf).flat()
  const offsets = [0]
  for (const dates of Object.values(datesOf)) offsets.push((offsets.at(-1) ?? 0) + dates.length)
  const log: ContactLog = {
    offsets: Int32Array.from(offsets),
    at: Float64Array.from(at, (date) => Date.parse(`${date}T12:00:00Z`)),
    direction: new Uint8Array(at.length).fill(MUTUAL),
    channel: new Uint8Array(at.length),
    others: new Uint8Array(at.length),
    isInvitation: new Uint8Array(at.length),
  }
  return { personIds: Object.keys(datesOf), log }
}

const index = indexPeople(['ana', 'ben', 'cleo'].map(person))
const before = rowsOf({ ana: ['2026-03-01', '2026-09-30'], cleo: ['2025-01-01'] })
const loggedToday = rowsOf({ ana: ['2026-03-01', '2026-09-30', TODAY], cleo: ['2025-01-01'], ben: [TODAY] })
const loggedForAugust = rowsOf({ ana: ['2026-03-01', '2026-08-03', '2026-09-30'], cleo: ['2025-01-01'] })

describe('what outlives a snapshot', () => {
  it('learns nothing again from a contact of this month, and anew from one of an earlier month', () => {
    const memory = createStandingMemory()
    const model = memory.modelOf(before, TODAY)
    expect(memory.modelOf(loggedToday, TODAY)).toBe(model)
    expect(memory.modelOf(loggedForAugust, TODAY)).not.toBe(model)
    expect(memory.modelOf(before, '2026-12-01')).not.toBe(model)
  })

  it('never shows: people stand as they would without it', () => {
    const memory = createStandingMemory()
    for (const rows of [before, loggedToday, loggedForAugust, before]) {
      expect(createSnapshot(index, rows, memory).relationships(TODAY)).toEqual(
        createSnapshot(index, rows).relationships(TODAY),
      )
    }
  })

  it('holds when people come, go and are named anew', () => {
    const memory = createStandingMemory()
    createSnapshot(index, before, memory).relationships(TODAY)
    const fewer = indexPeople(['abe', 'cleo', 'ana'].map(person))
    expect(createSnapshot(fewer, loggedToday, memory).relationships(TODAY)).toEqual(
      createSnapshot(fewer, loggedToday).relationships(TODAY),
    )
  })
})
