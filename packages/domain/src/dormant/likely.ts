import { channelAdvice } from '../match/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'
import type { Reason } from '../plan/index.ts'
import {
  counted,
  dateInWords,
  durationInWords,
  interactionsInWords,
  monthInWords,
  type Relationship,
} from '../strength/index.ts'
import type { Reading } from './dormant.ts'
import { evennessOf, formerDepth } from './former-depth.ts'

/*
 * How likely somebody is to answer, as a chance put together from cues on the scale of log-odds.
 *
 * Where the log has taught how often a silent tie comes alive by itself (`pRevive`: rhythm, silence in rhythms, who
 * spoke last, balance, the user's own activity), that is the ground; a word of the user's own raises it. Elsewhere a
 * stated model reads the same cues. What the log's model does not know is added to either: messages without an
 * answer, a sign of life among many, a change of employer, and a way to reach them.
 *
 * Silence beyond eight times the former rhythm: Navarro, Miritello, Canales & Moro 2017. That most reconnections
 * are welcome whatever the silence: Levin, Walter & Murnighan 2011. All sizes are judgements.
 */

/** A word of one's own, in log-odds: who would come back by himself in 10 of 100 quarters answers every second time. */
const RAISED_BY_WRITING = 2.2
/** An even chance for a tie of middling depth and both sides, silent for eight rhythms and a year. */
const EVEN = 0
const PER_DEPTH = 2
const PER_BALANCE = 0.8
/** For each doubling of the silence, in former rhythms beyond eight and in years beyond the first. */
const PER_DOUBLED_RHYTHMS = -0.25
const PER_DOUBLED_YEARS = -0.35
const MOST_DOUBLINGS = 5
const USUAL_RHYTHMS = 8
const DAYS_PER_YEAR = 365.25
/** The rhythm taken where there is but one contact day: a month, in days. */
const UNKNOWN_RHYTHM = 30
const THEY_SPOKE_LAST = 0.7
const PER_UNANSWERED = -0.6
const SEEN_SINCE = 0.5
const MOVED = 0.3
const NO_WAY = -2
/** A sign of life this many days back is still one: a year. */
const SIGN_OF_LIFE_DAYS = 365

/** One thing that speaks for an answer or against it, in log-odds. */
interface Cue {
  readonly shift: number
  readonly reason: Reason
}

/** How likely they are to answer a friendly word, with why. `pRevive` is null where the log teaches nothing of it. */
export const likelyToAnswer = (
  person: PersonFacts,
  relationship: Relationship,
  pRevive: number | null,
  today: string,
): Reading => {
  const ground =
    pRevive === null ? statedGround(person, relationship, today) : learntGround(pRevive, relationship, today)
  const cues = [
    ...ground.cues,
    theySpokeLast(relationship, pRevive === null, today),
    unanswered(relationship),
    seenSince(relationship, today),
    moved(person, relationship, today),
    noWay(person, relationship),
  ].filter((cue) => cue !== null)
  const logOdds = cues.reduce((sum, { shift }) => sum + shift, ground.start)
  return {
    score: Math.round(100 / (1 + Math.exp(-logOdds))),
    reasons: cues.toSorted((a, b) => Math.abs(b.shift) - Math.abs(a.shift)).map(({ reason }) => reason),
  }
}

interface Ground {
  readonly start: number
  readonly cues: readonly Cue[]
}

/** Of 1000: what no evidence could show is not claimed. */
const LEAST_CHANCE = 0.001

const learntGround = (pRevive: number, relationship: Relationship, today: string): Ground => {
  const chance = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, pRevive))
  const shift = Math.log(chance / (1 - chance)) + RAISED_BY_WRITING
  const text = `Ties like this one come alive again by themselves about ${oneIn(chance)}; a word from you raises that`
  return {
    start: 0,
    cues: [
      { shift, reason: { kind: 'revival', text, chancePercent: Math.round(100 * chance) } },
      { shift: 0, reason: formerly(relationship) },
      { shift: 0, reason: silence(relationship, today) },
    ],
  }
}

/** "once in 12", "2 times in 3". */
const oneIn = (chance: number): string =>
  chance <= 0.4
    ? `once in ${Math.max(2, Math.round(1 / chance))}`
    : chance <= 0.6
      ? 'every second time'
      : 'more often than not'

const statedGround = (person: PersonFacts, relationship: Relationship, today: string): Ground => {
  const depth = PER_DEPTH * (formerDepth(person, relationship) - 0.5)
  const balance = PER_BALANCE * (evennessOf(relationship) - 0.5)
  const days = silentDays(relationship, today)
  const rhythms = days / Math.max(1, relationship.rhythmDays ?? UNKNOWN_RHYTHM)
  const faded =
    PER_DOUBLED_RHYTHMS * doublings(rhythms / USUAL_RHYTHMS) +
    PER_DOUBLED_YEARS * doublings(days / DAYS_PER_YEAR)
  return {
    start: EVEN,
    cues: [
      { shift: depth + balance, reason: formerly(relationship) },
      { shift: faded, reason: silence(relationship, today) },
    ],
  }
}

const doublings = (ratio: number): number =>
  Math.min(MOST_DOUBLINGS, Math.max(-1, Math.log2(Math.max(ratio, 0.5))))

const lastWordOn = ({ lastPersonalOn, lastContactOn }: Relationship): string | null =>
  lastPersonalOn ?? lastContactOn

const silentDays = (relationship: Relationship, today: string): number => {
  const last = lastWordOn(relationship)
  return last === null ? 0 : Math.max(0, toDayNumber(today) - toDayNumber(last))
}

const formerly = (relationship: Relationship): Reason => {
  const { interactions, contactDays, conversations, sent, received, firstContactOn } = relationship
  const facts = { interactions, contactDays, conversations, sent, received, firstContactOn }
  if (interactions === 0) {
    return { kind: 'history', text: 'No conversation between you is on record', ...facts }
  }
  const balance = evennessOf(relationship)
  const who =
    balance === 0
      ? sent > 0
        ? '; so far you were the one who wrote'
        : '; so far they were the one who wrote'
      : balance >= 0.6
        ? '; both of you wrote'
        : ''
  const days = contactDays === 1 ? 'a single day' : `${contactDays} days`
  return { kind: 'history', text: `${interactionsInWords(relationship)} on ${days}${who}`, ...facts }
}

/** From so many former rhythms on it is worth saying how many. */
const RHYTHMS_WORTH_SAYING = 3
/** A rhythm slower than this is not felt as one, in days: a year. */
const SLOWEST_RHYTHM = 365

const silence = (relationship: Relationship, today: string): Reason => {
  const { rhythmDays } = relationship
  const last = lastWordOn(relationship)
  const days = silentDays(relationship, today)
  if (last === null) return { kind: 'silence', text: 'When you last spoke is not on record', lastOn: null }
  const isFelt = rhythmDays !== null && rhythmDays >= 1 && rhythmDays <= SLOWEST_RHYTHM
  const rhythms = isFelt ? Math.round(days / rhythmDays) : null
  const times =
    rhythms !== null && rhythms >= RHYTHMS_WORTH_SAYING ? `, ${rhythms} times your former rhythm` : ''
  return {
    kind: 'silence',
    text: `It has been ${durationInWords(days)}${times}`,
    lastOn: last,
    silentDays: days,
    rhythmDays: rhythmDays === null ? null : Math.round(rhythmDays),
  }
}

/** The log's own model has weighed it already; there it is said and not counted again. */
const theySpokeLast = ({ awaitingSince }: Relationship, isStated: boolean, today: string): Cue | null =>
  awaitingSince === null
    ? null
    : {
        shift: isStated ? THEY_SPOKE_LAST : 0,
        reason: {
          kind: 'their-word',
          text: `The last word was theirs, on ${dateInWords(awaitingSince, today)}`,
          on: awaitingSince,
        },
      }

const unanswered = ({ unanswered: messages }: Relationship): Cue | null =>
  messages === 0
    ? null
    : {
        shift: PER_UNANSWERED * messages,
        reason: {
          kind: 'unanswered',
          text: `Your last ${messages === 1 ? 'message' : counted(messages, 'message')} got no answer yet`,
          messages,
        },
      }

const seenSince = ({ lastPersonalOn, lastContactOn }: Relationship, today: string): Cue | null => {
  if (lastPersonalOn === null || lastContactOn === null || lastContactOn <= lastPersonalOn) return null
  if (toDayNumber(today) - toDayNumber(lastContactOn) > SIGN_OF_LIFE_DAYS) return null
  return {
    shift: SEEN_SINCE,
    reason: {
      kind: 'seen-since',
      text: `You were both in a larger circle in ${monthInWords(lastContactOn)}`,
      on: lastContactOn,
    },
  }
}

const moved = (
  { changedEmployerOn: on }: PersonFacts,
  relationship: Relationship,
  today: string,
): Cue | null => {
  if (on === null || on > today || toDayNumber(today) - toDayNumber(on) > SIGN_OF_LIFE_DAYS) return null
  if (on < (lastWordOn(relationship) ?? '')) return null
  return {
    shift: MOVED,
    reason: {
      kind: 'settling-in',
      text: 'Their work changed lately, and people who settle in are glad of known voices',
      on,
    },
  }
}

const noWay = (person: PersonFacts, relationship: Relationship): Cue | null =>
  channelAdvice(person, relationship) !== null
    ? null
    : { shift: NO_WAY, reason: { kind: 'no-way', text: 'No way to reach them is on record' } }
