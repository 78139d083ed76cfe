import type { Reason } from '../plan/index.ts'
import { counted, dateInWords, monthInWords } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import { describeAudience } from './audience.ts'
import { USUAL_ATTENDANCE } from './estimate-venue.ts'
import { inWords } from './names-in-words.ts'
import type { PastYield } from './past-yield.ts'
import type { AskedKind, VenueFrame, WeighedVenue } from './suggest-venues.ts'

/** Names of people given in one reason: enough to remember the room by. */
const MOST_NAMES = 4

/** Why a venue, with the numbers and the names: who was seen, what was stated, what the estimate is made of. Never empty. */
export const reasonsForVenue = (
  weighed: WeighedVenue,
  past: PastYield,
  asked: AskedKind,
  frame: VenueFrame,
): readonly Reason[] => {
  if (weighed.evidence !== 'people' && weighed.evidence !== 'stated') {
    return [topicOnly(weighed), ...held(weighed, frame), ...effort(weighed)]
  }
  return [
    ...seen(weighed, frame),
    ...stated(weighed),
    estimate(weighed, asked),
    ...known(weighed),
    ...yieldOf(past, frame),
    ...effort(weighed),
    ...held(weighed, frame),
    ...topic(weighed),
  ]
}

const namesOf = (personIds: Iterable<string>, { people, indexOf, relationships }: VenueFrame): string => {
  const found = [...personIds].flatMap((personId) => {
    const index = indexOf.get(personId)
    const person = index === undefined ? undefined : people[index]
    return person === undefined || index === undefined
      ? []
      : [{ person, strength: relationships[index]?.strength ?? 0 }]
  })
  found.sort((a, b) => b.strength - a.strength || (a.person.personId < b.person.personId ? -1 : 1))
  return inWords(
    found.map(({ person }) => plainText(person.name, LONGEST_NAME_IN_WORDS)),
    MOST_NAMES,
  )
}

const seen = ({ venue, estimate }: WeighedVenue, frame: VenueFrame): readonly Reason[] => {
  const { fitting, judged } = estimate
  if (fitting.size === 0) return []
  const where = placeOfSeeing(venue.gatherings.length, venue.memberIds.length)
  const who =
    judged.size === 1
      ? `The one person ${where} whose work is known is`
      : fitting.size === judged.size
        ? `All ${judged.size} people ${where} whose work is known are`
        : `${fitting.size} of the ${judged.size} people ${where} whose work is known ${fitting.size === 1 ? 'is' : 'are'}`
  return [
    {
      kind: 'seen',
      text: `${who} of that kind: ${namesOf(fitting, frame)}`,
      known: fitting.size,
      judged: judged.size,
      gatherings: venue.gatherings.length,
      members: venue.memberIds.length,
    },
  ]
}

const placeOfSeeing = (gatherings: number, members: number): string => {
  if (gatherings === 0) return 'noted as coming there'
  const there =
    gatherings === 1 ? 'at its one gathering on record' : `at its ${gatherings} gatherings on record`
  return members === 0 ? there : `${there} or noted as coming`
}

const stated = ({ venue, estimate }: WeighedVenue): readonly Reason[] =>
  estimate.stated === null || estimate.stated === 0
    ? []
    : [
        {
          kind: 'stated',
          text: `By your word, there come ${inWords(venue.audience.map(describeAudience), MOST_NAMES)}`,
          fitting: Math.round(estimate.stated * 10) / 10,
        },
      ]

const estimate = ({ estimate, venue }: WeighedVenue, asked: AskedKind): Reason => {
  const room = Math.round(estimate.attendance)
  const isGuess = venue.attendance === null && venue.gatherings.length === 0 && venue.audience.length === 0
  const of = isGuess
    ? `if ${USUAL_ATTENDANCE} come, for how many do is not known`
    : `of ${counted(room, 'person', 'people')} at one gathering`
  const [low, high] = [Math.floor(estimate.low), Math.ceil(estimate.high)]
  const basis =
    estimate.judged.size < FEW
      ? `; so few are known there that it leans on ${estimate.stated === null ? `your whole network, where ${inHundred(estimate.usualShare)}` : 'what you said'}`
      : ''
  return {
    kind: 'estimate',
    text: `${amount(estimate.expected)} ${of}, between ${low} and ${high}${basis}`,
    expected: Math.round(estimate.expected * 10) / 10,
    low,
    high,
    attendance: room,
    isAttendanceStated: estimate.isAttendanceStated,
    share: Math.round(estimate.share * 1000) / 1000,
    usualShare: Math.round(estimate.usualShare * 1000) / 1000,
    judged: estimate.judged.size,
    asked: asked.count,
  }
}

/** Below this many judged people a list tells less than what is usual does. A judgement, near the strength of the prior. */
const FEW = 10

/** "About 12", "About 2.5", "Fewer than 1". */
const amount = (value: number): string =>
  value < 1 ? 'Fewer than 1' : `About ${value < 5 ? Math.round(value * 2) / 2 : Math.round(value)}`

const inHundred = (share: number): string => {
  const percent = Math.round(share * 100)
  return percent < 1 ? 'fewer than 1 in 100 are' : `${percent} in 100 ${percent === 1 ? 'is' : 'are'}`
}

const known = ({ estimate, inTouch }: WeighedVenue): readonly Reason[] => {
  if (estimate.fitting.size === 0 || inTouch === 0) return []
  const all = inTouch === estimate.fitting.size
  return [
    {
      kind: 'in-touch',
      text: `You are in touch with ${all ? (inTouch === 1 ? 'that one' : `all ${inTouch}`) : `${inTouch} of them`} already, which counts for little here`,
      inTouch,
      known: estimate.fitting.size,
    },
  ]
}

const yieldOf = (past: PastYield, frame: VenueFrame): readonly Reason[] => {
  if (past.met.length === 0) return []
  const followed =
    past.followedUp.length === 0
      ? 'nothing more within three months'
      : past.followedUp.length === past.met.length
        ? 'it went on with all of them'
        : `it went on with ${past.followedUp.length}`
  const warm = past.stillWarm.length === 0 ? '' : `; you are in touch with ${past.stillWarm.length} today`
  return [
    {
      kind: 'past-yield',
      text: `First in touch there or within a month after with ${namesOf(past.met, frame)}; ${followed}${warm}`,
      met: past.met.length,
      followedUp: past.followedUp.length,
      stillWarm: past.stillWarm.length,
    },
  ]
}

const effort = ({ venue, estimate, evidence }: WeighedVenue): readonly Reason[] => {
  if (venue.hours === null) return []
  const each = venue.hours / Math.max(estimate.expected, Number.EPSILON)
  const told = evidence === 'people' || evidence === 'stated'
  if (!told || estimate.expected < 1)
    return [{ kind: 'hours', text: `Takes ${counted(venue.hours, 'hour')}`, hours: venue.hours }]
  const minutesEach = Math.max(1, Math.round(each * MINUTES_PER_HOUR))
  return [
    {
      kind: 'hours',
      text: `Takes ${counted(venue.hours, 'hour')}: about ${counted(minutesEach, 'minute')} for each of them there`,
      hours: venue.hours,
      minutesEach,
    },
  ]
}

const MINUTES_PER_HOUR = 60

const held = ({ venue }: WeighedVenue, { today }: VenueFrame): readonly Reason[] => {
  if (venue.lastOn === null) return []
  const isAhead = venue.lastOn >= today
  return [
    {
      kind: 'held',
      text: `${isAhead ? 'Next on' : 'Last held in'} ${isAhead ? dateInWords(venue.lastOn, today) : monthInWords(venue.lastOn)}`,
      on: venue.lastOn,
    },
  ]
}

const topic = ({ topicWords }: WeighedVenue): readonly Reason[] =>
  topicWords.length === 0
    ? []
    : [
        {
          kind: 'topic',
          text: `Its name or topic says “${topicWords.join('”, “')}”; that decides only between equals`,
        },
      ]

const topicOnly = ({ topicWords }: WeighedVenue): Reason => ({
  kind: 'topic-only',
  text: `Only its topic speaks for it (“${topicWords.join('”, “')}”); nobody of that kind is known to come`,
})
