import { describe, expect, it } from 'vitest'
import { evolveWorld, generateWorld } from './index.ts'

const before = generateWorld({ seed: 3, people: 600, messages: 1_500, today: '2026-05-23' })
const after = evolveWorld(before, { months: 6, seed: 1 })
const changesOf = <Kind extends (typeof after.changes)[number]['kind']>(kind: Kind) =>
  after.changes.filter((change): change is Extract<typeof change, { kind: Kind }> => change.kind === kind)

describe('a world some months later', () => {
  it('is dated later and is the same for the same seed', () => {
    expect(after.today).toBe('2026-11-23')
    expect(evolveWorld(before, { months: 6, seed: 1 })).toEqual(after)
  })

  it('lists who changed, and changes nobody else', () => {
    const touched = new Set(after.changes.flatMap((change) => ('person' in change ? [change.person] : [])))
    const now = new Map(after.people.map((person) => [person.id, person]))
    for (const person of before.people) {
      if (!touched.has(person.id)) expect(now.get(person.id)).toEqual(person)
    }
    expect(after.people.length).toBe(600 + changesOf('connected').length - changesOf('removed').length)
  })

  it('tells of every kind of change what it was', () => {
    const now = new Map(after.people.map((person) => [person.id, person]))
    for (const { person, to } of changesOf('employer-changed')) {
      expect(now.get(person)?.positions[0]?.organization.name).toBe(to)
    }
    for (const { person, from, to } of changesOf('title-changed')) {
      expect(
        now
          .get(person)
          ?.positions.slice(0, 2)
          .map((position) => position.title),
      ).toEqual([to, from])
    }
    for (const { person } of changesOf('hidden')) expect(now.get(person)?.visibility).toBe('hidden')
    for (const { person } of changesOf('removed')) expect(now.has(person)).toBe(false)
    for (const kind of [
      'employer-changed',
      'title-changed',
      'renamed',
      'hidden',
      'removed',
      'connected',
      'messages-added',
    ] as const) {
      expect(changesOf(kind).length, kind).toBeGreaterThan(0)
    }
  })

  it('keeps every earlier message and adds the ones it lists', () => {
    const threads = new Map(
      after.conversations.map((conversation) => [conversation.id, conversation.messages]),
    )
    for (const { id, messages } of before.conversations) {
      expect(threads.get(id)?.slice(0, messages.length)).toEqual(messages)
    }
    const added = changesOf('messages-added').reduce((sum, change) => sum + change.count, 0)
    const count = (world: typeof before) =>
      world.conversations.reduce((sum, one) => sum + one.messages.length, 0)
    expect(count(after)).toBe(count(before) + added)
    expect(
      after.conversations.flatMap((one) => one.messages).filter((one) => one.sentAt >= after.today),
    ).toEqual([])
  })

  it('connects newcomers only after the first look', () => {
    const newcomers = new Set(changesOf('connected').map((change) => change.person))
    const dates = after.people
      .filter((person) => newcomers.has(person.id))
      .map((person) => person.connectedOn ?? '')
    expect(dates.every((date) => date >= before.today && date < after.today)).toBe(true)
  })
})
