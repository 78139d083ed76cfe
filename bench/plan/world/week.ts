import { type Channel, MUTUAL, RECEIVED, SENT } from '@rapport/domain'
import { TAGS } from './chance.ts'
import { CHANNEL_TRAITS } from './channels.ts'
import { positionAt } from './person.ts'
import type { Line } from './record.ts'
import { talk } from './talk.ts'
import { answerChance, attempt, fade, newTie } from './tie.ts'
import { turnToUs } from './turn-to-us.ts'
import type { Pending, World } from './world.ts'

/** One thing a policy does: whom it turns to on which day, and how. */
export interface Step {
  readonly person: number
  readonly channel: Channel
  readonly day: number
  readonly minutes: number
}

const WEEK = 7
/** Talks within so many days make a tie an active one. */
const ACTIVE_DAYS = 60
/** Mean days until a written answer comes, where one comes. */
const ANSWER_DAYS = 2.5
/** Whoever was not answered for two weeks takes it for an answer; after a month and a half they expect none. */
const IGNORED_AFTER_DAYS = 14
const IGNORED_FACTOR = 0.9
const FORGOTTEN_AFTER_DAYS = 45
/** An introduction makes for a start above a stranger's, and an attempt welcome for a month and a half. */
const INTRODUCED_CLOSENESS = 0.2
const INTRODUCED_DAYS = 45

/** Lets a week pass with what a policy decided to do in it. */
export const liveWeek = (world: World, monday: number, steps: readonly Step[]): void => {
  const { ties } = world.state
  const { people, parameters } = world.setting
  let active = 0
  for (const [index, tie] of ties.entries()) {
    const person = people[index]
    if (!tie.isKnown || person === undefined) continue
    fade(tie, person, parameters, monday, WEEK)
    if (monday - tie.lastTalk <= ACTIVE_DAYS) active += 1
    if (tie.waitingSince === null) continue
    const waited = monday - tie.waitingSince
    if (waited >= IGNORED_AFTER_DAYS && waited < IGNORED_AFTER_DAYS + WEEK) tie.closeness *= IGNORED_FACTOR
    if (waited >= FORGOTTEN_AFTER_DAYS) tie.waitingSince = null
  }
  const turning = turnToUs(world, monday)
  for (let day = monday; day < monday + WEEK; day += 1) {
    settle(world, day, active)
    for (const { person, day: on } of turning) if (on === day) hearFrom(world, person, day, active)
    for (const step of steps) if (step.day === day) turnTo(world, step, active)
  }
}

/** They write and wait for an answer, or call and are talked with. */
const hearFrom = (world: World, index: number, day: number, active: number): void => {
  const channel = world.setting.people[index]?.channel ?? 'email'
  const tie = world.state.ties[index]
  if (tie === undefined) return
  if (!CHANNEL_TRAITS[channel].isWritten) {
    note(world, index, { day, direction: MUTUAL, channel })
    talk(world, index, channel, day, active)
    return
  }
  note(world, index, { day, direction: RECEIVED, channel })
  tie.waitingSince ??= day
}

/** The user writes or calls: an answer to whoever waits, otherwise an attempt that may come to nothing. */
const turnTo = (world: World, { person: index, channel, day, minutes }: Step, active: number): void => {
  const { people, chance, parameters } = world.setting
  const { ties, tally, pending } = world.state
  const person = people[index]
  const tie = ties[index]
  if (person === undefined || tie === undefined || !tie.isKnown) return
  tally.minutes += minutes
  const { isWritten } = CHANNEL_TRAITS[channel]
  if (tie.waitingSince !== null) {
    tally.replies += 1
    note(world, index, { day, direction: isWritten ? SENT : MUTUAL, channel })
    talk(world, index, channel, day, active)
    return
  }
  tally.attempts += 1
  const likely = answerChance(tie, person, channel, positionAt(person, day).movedOn, parameters, day)
  const isAnswered = chance(TAGS.answer, index, tie.attempts) < likely
  attempt(tie, day)
  if (!isWritten && isAnswered) {
    note(world, index, { day, direction: MUTUAL, channel })
    talk(world, index, channel, day, active)
    return
  }
  note(world, index, { day, direction: SENT, channel: isWritten ? channel : 'email' })
  if (!isAnswered) return
  const delay = Math.floor(-Math.log(1 - chance(TAGS.answerDelay, index, tie.attempts)) * ANSWER_DAYS)
  const answer: Pending = { kind: 'answer', day: day + delay, person: index, goal: -1 }
  if (delay === 0) show(world, answer, active, channel)
  else pending.push(answer)
}

/** What was under way and is due. */
const settle = (world: World, day: number, active: number): void => {
  const due = world.state.pending.filter((pending) => pending.day <= day)
  if (due.length === 0) return
  world.state.pending = world.state.pending.filter((pending) => pending.day > day)
  for (const pending of due) show(world, pending, active)
}

const show = (world: World, { kind, day, person, goal }: Pending, active: number, on?: Channel): void => {
  const { records, tally, introduced, ties } = world.state
  const { goals, beyond, people } = world.setting
  const record = records[person]
  if (record === undefined) return
  if (kind === 'answer') {
    const channel = on ?? record.lines.findLast(({ direction }) => direction === SENT)?.channel ?? 'email'
    note(world, person, { day, direction: RECEIVED, channel })
    // The user rounds the exchange off, within the minutes of the first message.
    note(world, person, { day, direction: SENT, channel })
    talk(world, person, channel, day, active)
    return
  }
  record.received.push(day)
  const until = goals[goal]?.until ?? Number.NEGATIVE_INFINITY
  if (day > until) return
  if (kind === 'outcome') {
    tally.outcomes += 1
    return
  }
  const place = introduced[goal] ?? 0
  const newcomer = beyond[goal]?.[place]
  if (newcomer === undefined || people[newcomer] === undefined) return
  introduced[goal] = place + 1
  tally.introductions += 1
  ties[newcomer] = { ...newTie(INTRODUCED_CLOSENESS, day, true), introducedUntil: day + INTRODUCED_DAYS }
}

const note = (world: World, person: number, line: Line): void => {
  world.state.records[person]?.lines.push(line)
}
