import type { Subject } from '../../plan/aim/aim.ts'
import { LEVELS, type Level } from '../../title/index.ts'
import { LONGEST_NAME_IN_WORDS, organizationKey, plainText } from '../../words/index.ts'
import {
  CENTRE,
  type CircleFrame,
  type Evidence,
  type GatherEvidence,
  isAtLeast,
  mentions,
  RIM,
} from './evidence.ts'

/** Somebody known to answer, where nothing tells who the colleagues are: not reason enough for a first conversation. */
const IN_TOUCH = 0.35
/** Contact days of somebody who evidently helps with day-to-day work, where nothing else tells. A judgement. */
const WORKING_DAYS = 5
/** Contact days that tell a supplier or customer one works with from any salesperson. A judgement. */
const SUPPLIER_DAYS = 2
/** A colleague at one's own level or up to two above: whom one's work goes through. A judgement. */
const AT_MY_LEVEL = 0.7
/** Steps above one's own level that still help with the day's work. */
const STEPS_UP = 2

/** Colleagues at the user's level and up to two above, across the functions, then peers elsewhere, vendors, customers and consultants. */
export const operationalEvidence: GatherEvidence = (subject, frame) => {
  const { person, relationship } = subject
  if (isColleague(subject, frame)) return colleagueEvidence(subject, frame)
  const found: Evidence[] = []
  const { ownerFunction, ownerOrganization, ownerLevel } = frame
  if (ownerFunction !== null && person.function === ownerFunction) {
    found.push({ degree: RIM, because: () => `In ${ownerFunction}, as you are` })
    if (isWithinReach(person.level, ownerLevel)) {
      found.push({ degree: RIM, because: () => 'At your level or up to two above' })
    }
  }
  if (ownerOrganization !== null && isFormerColleague(subject, ownerOrganization)) {
    found.push({ degree: RIM, because: () => 'Worked where you work' })
  }
  if (relationship.contactDays >= SUPPLIER_DAYS) {
    const trade = SUPPLYING.find(({ word }) => mentions(person.title, word))
    if (trade !== undefined) found.push({ degree: RIM, because: () => trade.because })
  }
  const isUnframed = ownerOrganization === null && ownerFunction === null
  if (isUnframed && relationship.contactDays >= WORKING_DAYS) {
    found.push({
      degree: IN_TOUCH,
      because: () => `In touch with you on ${relationship.contactDays} days`,
    })
  }
  return found
}

const isColleague = ({ organization }: Subject, { ownerOrganization }: CircleFrame): boolean =>
  ownerOrganization !== null && organization === ownerOrganization

const colleagueEvidence = ({ person }: Subject, { ownerLevel, ownerFunction }: CircleFrame): Evidence[] => {
  const isNear = isWithinReach(person.level, ownerLevel)
  const found: Evidence[] = [
    {
      degree: isNear ? AT_MY_LEVEL : CENTRE,
      because: () => `At ${plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS)}, as you are`,
    },
  ]
  if (isNear) found.push({ degree: RIM, because: () => 'At your level or up to two above' })
  const { function: jobFunction } = person
  if (ownerFunction !== null && jobFunction !== null && jobFunction !== ownerFunction) {
    found.push({ degree: RIM, because: () => `In ${jobFunction}, another function than yours` })
  }
  return found
}

/** Below one's own level people are led, more than two above they are asked for perspective. */
const isWithinReach = (level: Level | null, ownerLevel: Level | null): boolean => {
  if (ownerLevel === null || !isAtLeast(level, ownerLevel)) return false
  return LEVELS.indexOf(level) - LEVELS.indexOf(ownerLevel) <= STEPS_UP
}

const isFormerColleague = ({ person }: Subject, ownerOrganization: string): boolean =>
  person.leftOrganization !== null && organizationKey(person.leftOrganization) === ownerOrganization

const SUPPLYING = [
  { word: /\bconsultant|\bconsulting\b|\badvis[eo]r\b/i, because: 'A consultant you have worked with' },
  {
    word: /\b(?:account (?:manager|executive|director)|key account|customer success|client (?:partner|director|manager))\b/i,
    because: 'A supplier’s contact for customers, and in touch with you',
  },
]
