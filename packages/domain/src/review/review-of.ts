/**
 * Whether it is working, for a week or a quarter: what was done, how well, what came of it, how the objectives go, and
 * what that says to stop. Each figure stands beside the period before; a share of fewer than five is not given.
 *
 * Invariants: nothing after the period counts but what followed up what began in it; the same data and dates give the same
 * answer. Linear in contacts; people and introductions times outcomes are small.
 */
import { meetingsOf } from '../driveby/index.ts'
import { type HealthBetween, healthBetween } from '../health/index.ts'
import { addDays } from '../plain-date.ts'
import { type ContactTally, contactsWithin, tallyContacts } from './contacts.ts'
import { minutesNoted } from './costs.ts'
import { countOf, type Part, partOf, shareOf } from './figure.ts'
import { followedUpIn2Days, followedUpInTime, promisesKept } from './follow-up-48.ts'
import { giveAndAsk } from './give-and-ask.ts'
import { noticeOf } from './notice.ts'
import { reviewObjectives } from './objectives.ts'
import { isDayWithin, type Span } from './period.ts'
import type { ReviewRecord } from './record.ts'
import { returnsOf } from './returns.ts'
import type { Activity, Quality, Review } from './review.ts'
import { sentencesOf } from './sentences.ts'
import { shownFigures } from './shown-figure.ts'
import { reviewWeeks } from './weeks.ts'
import { whatToDo } from './what-to-do.ts'
import { LOOK_BACK_DAYS, stagesOf } from './yield.ts'

/** A contact this long before something came of it had a part in it: looked back over besides. */
const HAD_PART_DAYS = 90

export const reviewOf = (record: ReviewRecord): Review => {
  const { period, today, driveBy, introductions, outcomes } = record
  const met = meetingsOf({ ...driveBy, today })
  const earliest = addDays(period.to, 1 - LOOK_BACK_DAYS - HAD_PART_DAYS)
  const contacts = contactsWithin(driveBy.contacts, {
    from: [period.before.from, earliest].sort()[0] ?? earliest,
    to: period.to,
  })
  const tallies = { now: tallyContacts(contacts, period), before: tallyContacts(contacts, period.before) }
  const health = healthAt(record)
  const objectives = reviewObjectives(record)
  const { stop, goOn, ...restsOn } = whatToDo(record, { met, contacts, objectives })
  const metIn = (span: Span) => {
    const isIn = isDayWithin(span)
    return met.filter(({ day }) => isIn(day)).length
  }
  const figures = {
    activity: activityOf(record, tallies, metIn, (span) =>
      followedUpIn2Days(met, record.health.followUps, { ...driveBy, today }, span),
    ),
    quality: qualityOf(health, tallies, (span) => followedUpInTime(met, span), period),
    yield: {
      ...stagesOf(introductions, outcomes, period),
      returns: returnsOf(record, {
        span: { from: addDays(period.to, 1 - LOOK_BACK_DAYS), to: period.to },
        minutes: restsOn.minutes,
      }),
    },
    objectives,
  }
  return {
    today,
    period,
    sentences: sentencesOf({ period, ...figures, stop }),
    // A promise of the days ahead is none of days long past.
    changes: health.changes.filter(({ kind }) => kind !== 'promises-due' || period.to === today),
    ...figures,
    figures: shownFigures(figures),
    stop,
    goOn,
    restsOn,
    weeks: reviewWeeks({ ...record, driveBy: { ...driveBy, today } }, met, contacts),
    notice: noticeOf(record, contacts, restsOn),
  }
}

interface NowAndBefore<T> {
  readonly now: T
  readonly before: T
}

/** As the log stood at the end of both periods. */
const healthAt = ({ period, driveBy, health }: ReviewRecord): HealthBetween =>
  healthBetween({
    ...health,
    people: driveBy.people,
    log: driveBy.contacts,
    since: period.before.to,
    today: period.to,
  })

const activityOf = (
  { period, today, entries, minutes, costs, health }: ReviewRecord,
  { now, before }: NowAndBefore<ContactTally>,
  metIn: (span: Span) => number,
  followUpIn: (span: Span) => Part,
): Activity => {
  const sides = { now: giveAndAsk(entries, period), before: giveAndAsk(entries, period.before) }
  return {
    oneToOne: countOf(now.oneToOne, before.oneToOne),
    withOthers: countOf(now.withOthers, before.withOthers),
    exchanges: countOf(now.exchanges, before.exchanges),
    people: countOf(now.people, before.people),
    // Minutes come in hours: how much they differ by chance, nobody knows.
    minutes: {
      value: minutes.now + minutesNoted(costs, period),
      before: minutes.before + minutesNoted(costs, period.before),
      isClear: false,
    },
    met: countOf(metIn(period), metIn(period.before)),
    given: countOf(sides.now.given, sides.before.given),
    received: countOf(sides.now.received, sides.before.received),
    asked: countOf(sides.now.asked, sides.before.asked),
    askedOfMe: countOf(sides.now.askedOfMe, sides.before.askedOfMe),
    followUp: shareOf(followUpIn(period), followUpIn(period.before)),
    promises: shareOf(
      promisesKept(health.followUps, today, period),
      promisesKept(health.followUps, today, period.before),
    ),
  }
}

const qualityOf = (
  { now, before }: HealthBetween,
  tallies: NowAndBefore<ContactTally>,
  inTimeOf: (span: Span) => Part,
  period: ReviewRecord['period'],
): Quality => {
  const both = (read: (point: HealthBetween['now']) => Part) => shareOf(read(now), read(before))
  const ofFew = (point: HealthBetween['now']) => point.few.inTime?.of ?? 0
  // Where no talk is on record at all, the record lacks them rather than the days.
  const hasTalks = tallies.now.talkedWith + tallies.before.talkedWith > 0
  const depthOf = ({ talkedWith, people }: ContactTally) => partOf(talkedWith, hasTalks ? people : 0)
  return {
    depth: shareOf(depthOf(tallies.now), depthOf(tallies.before)),
    fewWarm: both((point) => partOf(point.few.warm, ofFew(point))),
    fewInTime: both((point) => partOf(point.few.inTime?.kept ?? 0, ofFew(point))),
    cadence: both(({ networks }) =>
      partOf(
        networks.reduce((sum, { inTime }) => sum + (inTime?.kept ?? 0), 0),
        networks.reduce((sum, { inTime }) => sum + (inTime?.of ?? 0), 0),
      ),
    ),
    followedUp: shareOf(inTimeOf(period), inTimeOf(period.before)),
  }
}
