import { describe, expect, it } from 'vitest'
import { read, TODAY, toDo, withWhom } from './log-line.fixture.ts'

const channel = (line: string) => read(line).channel?.value ?? null
const learned = (line: string) => read(line).learned.map(({ kind, text }) => `${kind}: ${text}`)

describe('the channel of a line in haste', () => {
  it('is video where a call is said to be one, also with a slip', () => {
    expect(channel('Tom Okafor, video call 1h. They need a van')).toBe('video')
    expect(channel('Tom Okafor - vidoe call last week')).toBe('video')
    expect(channel('Tom Okafor and someone called Dana Hirsch, teams, 40min')).toBe('video')
  })

  it('is the phone where it is only two letters, or where somebody dialled in', () => {
    expect(channel('Tom Okafor ph 25m - wants a name')).toBe('phone')
    expect(channel("Tom Okafor dialled in late, he'll look at it")).toBe('phone')
    expect(channel('Tom Okafor measured a ph of 7')).toBeNull()
    expect(channel('someone called about Tom Okafor')).toBe('phone')
  })

  it('is in person at the pub and on a tour', () => {
    expect(channel('caught up with Tom at the pub')).toBe('in-person')
    expect(channel('Tom & Will, factory tour 12/11')).toBe('in-person')
    expect(channel('Wrote a reference for Tom Okafor')).toBeNull()
  })
})

describe('the people of a line in haste', () => {
  it('are both there who were introduced by the user, which is done and not to be done', () => {
    const reading = read("intro'd Will Hartley to Jonas Weber by email")
    expect(reading.people.map(({ role }) => role)).toEqual(['with', 'with'])
    expect(reading).toMatchObject({
      channel: { value: 'email' },
      favors: [{ direction: 'given', kind: 'introduction' }],
      followUps: [],
    })
  })

  it('are found by the end or beginning of a given name where the family name stands with it', () => {
    expect(withWhom('whatsapp from Seun Adebayo')).toEqual(['oluwaseun adebayo'])
    expect(withWhom('lunch with Oluwa Adebayo')).toEqual(['oluwaseun adebayo'])
    expect(withWhom('lunch with Seun')).not.toContain('oluwaseun adebayo')
    expect(withWhom('lunch with Mark Adebayo')).toEqual(['+Mark Adebayo'])
  })

  it('are proposed where somebody is told to be called so beside another, and known again by the first name', () => {
    const line = 'Tom Okafor and someone called Odette Marsden from his team, teams. Odette needs our plan'
    expect(withWhom(line)).toEqual(['tom okafor', '+Odette Marsden'])
    expect(read(line).learned).toMatchObject([{ kind: 'need', text: 'our plan', about: 1 }])
  })

  it('are none where only their trade or country is told', () => {
    const texts = (line: string) => read(line).people.map(({ text }) => text)
    expect(texts('Tom introduced me to a CFO candidate')).toEqual(['Tom'])
    expect(texts('Tom introduced me to a German investor')).toEqual(['Tom'])
    expect(texts('Tom introduced me to a Karl from Lumen')).toEqual(['Tom', 'Karl'])
  })
})

describe('the day of a line in haste', () => {
  it('is that of the thing done together', () => {
    expect(read('Tom Okafor - demo last Monday, they want a quote').on.date).toBe('2026-11-16')
    expect(read('Tom & Will, factory tour 12/11').on.date).toBe('2026-11-12')
  })

  it('is none of what somebody had asked for, and none at which somebody is due', () => {
    expect(read("Sent Tom the report he'd asked for two weeks ago").on.date).toBe(TODAY)
    expect(read('sent Tom the slides he wanted last week').on.date).toBe(TODAY)
    expect(read('Tom is due back on Friday').on.date).toBe(TODAY)
    expect(read('met the guy who runs Kestrel yesterday').on.date).toBe('2026-11-22')
  })
})

describe('what is to be done after a line in haste', () => {
  it('is no thanks that is owed, but a thing that is', () => {
    expect(toDo('Tom gave me advice, I owe him one')).toEqual([])
    expect(toDo('I owe Tom Okafor a favour')).toEqual([])
    expect(toDo('lunch with Tom. Owe him a dinner - set it up in December')).toEqual([
      'a dinner: set it up @ 2026-12-01',
    ])
  })

  it('is what the user can ask, and not what the user can see', () => {
    expect(toDo('Tom needs a pilot; I can ask Ana')).toEqual(['ask Ana @ 2026-11-25'])
    expect(toDo('lunch with Tom, I can see he is tired')).toEqual([])
  })

  it('is what is due, and a Spanish verb with whom it is done for', () => {
    expect(toDo('call with Tom. Quote due 30 Nov.')).toEqual(['Quote @ 2026-11-30'])
    expect(toDo('lunch with Tom, his rent is due Friday')).toEqual([])
    expect(toDo('call with Tom. Draft the contract before the 4th')).toEqual([
      'Draft the contract @ 2026-12-03',
    ])
    expect(toDo('café con Ana. Felicitarla la semana que viene')).toEqual(['Felicitarla @ 2026-11-30'])
  })
})

describe('what a line in haste says is offered or needed', () => {
  it('is an offer where it costs nothing more, though the cue is only "will"', () => {
    expect(learned('Tom from the harbour will cater our do at cost')).toEqual(['offer: cater our do at cost'])
    expect(learned('Tom will print our flyers for free')).toEqual(['offer: print our flyers for free'])
    expect(learned('Tom will be late')).toEqual([])
    expect(learned('will help Tom for free')).toEqual([])
    expect(learned('lunch with Tom, will help him for free')).toEqual([])
  })

  it('is a need where somebody is looking to borrow, rent or buy', () => {
    expect(learned('lunch with Tom. Looking to borrow two prints')).toEqual(['need: borrow two prints'])
    expect(learned('lunch with Tom. Looking to sleep more')).toEqual([])
  })
})
