import { JOB_FUNCTIONS, LEVELS, NETWORK_KINDS } from '@rapport/domain'
import { describe, expect, it } from 'vitest'
import { defaultOwner, generateWorld, OWNER, peopleById } from './index.ts'

const today = '2026-11-23'
const world = generateWorld({ seed: 'test', people: 1_500, messages: 4_000, today })
const messages = world.conversations.flatMap((conversation) => conversation.messages)
const byId = peopleById(world)
const text = JSON.stringify(world)

describe('a generated world', () => {
  it('is the same for the same seed and another for another', () => {
    const small = { people: 120, messages: 200, today }
    expect(generateWorld({ seed: 7, ...small })).toEqual(generateWorld({ seed: 7, ...small }))
    expect(generateWorld({ seed: 8, ...small }).people).not.toEqual(
      generateWorld({ seed: 7, ...small }).people,
    )
  })

  it('has exactly as many people and messages as asked for', () => {
    for (const [people, count] of [
      [40, 30],
      [500, 1_000],
      [700, 7_000],
    ] as const) {
      const other = generateWorld({ seed: 1, people, messages: count, today })
      expect(other.people).toHaveLength(people)
      expect(other.conversations.flatMap((one) => one.messages).filter((one) => !one.draft)).toHaveLength(
        count,
      )
    }
    expect(world.people).toHaveLength(1_500)
    expect(messages.filter((message) => !message.draft)).toHaveLength(4_000)
  })

  it('holds nobody twice', () => {
    expect(new Set([...world.people, ...world.outsiders].map((person) => person.id)).size).toBe(byId.size)
    expect(new Set([...byId.values()].map((person) => person.slug)).size).toBe(byId.size)
    expect(new Set(world.conversations.map((conversation) => conversation.id)).size).toBe(
      world.conversations.length,
    )
  })

  it('mentions only people it holds', () => {
    const mentioned = [
      ...world.conversations.flatMap((conversation) => conversation.participants),
      ...world.notes.map((note) => note.person),
      ...world.invitations.map((invitation) => invitation.person),
      ...world.events.flatMap((event) => event.attendees),
      ...world.groups.flatMap((group) => group.members),
      ...world.introductions
        .flatMap(({ connector, between }) => [connector, ...between])
        .filter((id) => id !== OWNER),
    ]
    expect(mentioned.filter((id) => !byId.has(id))).toEqual([])
  })

  it('happens before today, and after people connected', () => {
    expect(messages.filter((message) => message.sentAt >= today)).toEqual([])
    expect(world.people.filter((person) => (person.connectedOn ?? today) >= today)).toEqual([])
    const early = world.conversations.filter(({ kind, participants, messages: [first] }) => {
      const connectedOn = byId.get(participants[0] ?? '')?.connectedOn
      return kind === 'direct' && connectedOn && first && first.sentAt < connectedOn
    })
    expect(early).toEqual([])
    for (const { messages: thread } of world.conversations) {
      expect(thread.map((message) => message.sentAt)).toEqual(thread.map((message) => message.sentAt).sort())
    }
  })

  it('is mostly silent, with a heavy tail', () => {
    const counts = new Map(
      world.conversations
        .filter(({ kind }) => kind === 'direct')
        .map((one) => [one.participants[0], one.messages.length]),
    )
    const perTie = world.people.map((person) => counts.get(person.id) ?? 0).sort((a, b) => b - a)
    const silent = perTie.filter((count) => count === 0).length / perTie.length
    expect(silent).toBeGreaterThan(0.4)
    expect(silent).toBeLessThan(0.7)
    const topTenth = perTie.slice(0, 150).reduce((sum, count) => sum + count, 0)
    expect(topTenth / perTie.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0.5)
    expect(perTie[0]).toBeGreaterThan(30)
  })

  it('has close ties gone dormant, regular ones, unanswered ones and one-sided ones', () => {
    const direct = world.conversations.filter(
      ({ kind, messages: thread }) => kind === 'direct' && thread.length > 0,
    )
    const last = (thread: (typeof direct)[number]) => thread.messages.at(-1)?.sentAt ?? ''
    expect(direct.filter((one) => one.messages.length >= 12 && last(one) < '2025').length).toBeGreaterThan(15)
    expect(direct.filter((one) => one.messages.length >= 12 && last(one) > '2026-09').length).toBeGreaterThan(
      8,
    )
    expect(
      direct.filter((one) => one.messages.length >= 2 && one.messages.every(({ sender }) => sender !== OWNER))
        .length,
    ).toBeGreaterThan(15)
    expect(
      direct.filter((one) => one.messages.every(({ sender }) => sender === OWNER)).length,
    ).toBeGreaterThan(5)
    expect(
      world.conversations.filter((one) => one.kind === 'group' && one.participants.length >= 3).length,
    ).toBeGreaterThan(5)
  })

  it('grows over about fifteen years, faster later', () => {
    const years = world.people.map((person) => Number(person.connectedOn?.slice(0, 4)))
    expect(Math.min(...years)).toBe(2011)
    expect(years.filter((year) => year >= 2021).length).toBeGreaterThan(
      years.filter((year) => year >= 2014 && year < 2019).length,
    )
  })

  it('speaks of every function and every level', () => {
    const positions = world.people.flatMap((person) => person.positions)
    expect(new Set(positions.map((position) => position.function))).toEqual(new Set(JOB_FUNCTIONS))
    expect(new Set(positions.map((position) => position.level))).toEqual(new Set(LEVELS))
  })

  it('writes names in many scripts', () => {
    const names = world.people.map((person) => person.givenName + person.familyName).join('')
    for (const script of ['Han', 'Hangul', 'Arabic', 'Cyrillic', 'Greek']) {
      expect(names, script).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'))
    }
    expect(names).toMatch(/ø|ł|ş|ã|ñ/)
    expect(world.people.filter((person) => person.credentials !== null).length).toBeGreaterThan(40)
  })

  it('keeps careers without gaps, newest first', () => {
    for (const { positions } of world.people) {
      positions.forEach((position, index) => {
        expect(position.finishedOn).toBe(index === 0 ? null : positions[index - 1]?.startedOn)
      })
    }
  })

  it('leaves no slot of a text unfilled', () => {
    const texts = [...messages, ...world.notes, ...world.recommendations].map((one) => one.text)
    const invited = world.invitations.map((invitation) => invitation.message ?? '')
    expect(
      [...texts, ...invited].filter((one) => /[{}[\]¶]|undefined|\bnull\b|\bthe the\b|\bat {2}/.test(one)),
    ).toEqual([])
    expect(messages.filter((message) => message.text.trim() === '')).toEqual([])
  })

  it('names no address outside the reserved ones', () => {
    expect(text).not.toMatch(/\.(com|net|org|io|eu)\b/)
    expect(text.match(/@[\w.-]+/g)?.filter((domain) => !domain.endsWith('.example'))).toEqual([])
  })

  it('suggests a purpose whose needs someone in it meets', () => {
    const { networks, objectives, hoursPerWeek } = world.suggested
    const current = world.people.flatMap((person) => person.positions.slice(0, 1))
    expect(hoursPerWeek).toBeGreaterThan(0)
    for (const network of networks) expect(NETWORK_KINDS).toContain(network.kind)
    for (const objective of objectives) {
      expect(networks[objective.network]).toBeDefined()
      expect(objective.due > today).toBe(true)
      for (const need of objective.needs) {
        const fitting = current.filter(
          (position) =>
            (need.function === undefined || position.function === need.function) &&
            (need.level === undefined || position.level === need.level) &&
            (need.organization === undefined || position.organization.name === need.organization),
        )
        expect(fitting.length, JSON.stringify(need)).toBeGreaterThanOrEqual(need.count)
      }
    }
  })

  it('suggests needs and offers of people in such jobs, and venues with people the owner knows', () => {
    const { lines, venues, attendeeLists, step, followUps, favors, rests, said } = world.suggested
    const spokenWith = new Set(world.conversations.flatMap((conversation) => conversation.participants))
    const standing = [...followUps, ...favors, ...rests, ...said]
    const people = [...lines, step, ...standing].flatMap((line) => (line === null ? [] : [line.person]))
    expect(new Set(lines.map((line) => line.person)).size).toBe(12)
    expect(people.filter((id) => !spokenWith.has(id) || !byId.has(id))).toEqual([])
    expect(venues).toHaveLength(3)
    expect(venues.flatMap((venue) => venue.people).filter((id) => !byId.has(id))).toEqual([])
    expect(attendeeLists).toHaveLength(2)
    expect(attendeeLists.flatMap((list) => list.people).filter((id) => !byId.has(id))).toEqual([])
    const held = world.events.filter((event) => attendeeLists.some((list) => list.event === event.id))
    expect(held.filter((event) => event.startsAt >= today)).toEqual([])
  })

  it('can be about someone else', () => {
    const owner = {
      ...defaultOwner(today),
      givenName: 'Tamsin',
      familyName: 'Oakcombe',
      slug: 'tamsin-oakcombe-1b3d',
    }
    const other = generateWorld({ seed: 1, people: 60, messages: 90, today, owner })
    const said = other.conversations.flatMap((one) => one.messages.map((message) => message.text)).join('\n')
    expect(other.owner).toBe(owner)
    expect(said).toMatch(/Tamsin/)
    expect(said).not.toMatch(/Mira/)
  })
})
