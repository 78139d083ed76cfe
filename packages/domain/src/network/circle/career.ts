import { LEVEL_NAMES } from '../../words/index.ts'
import { BETWEEN, CENTRE, type Evidence, type GatherEvidence, isAtLeast, mentions, RIM } from './evidence.ts'

/** A manager in one's own line of work is who would hire one. A judgement, between the rim and a recruiter. */
const HIRING = 0.55

/** Those who have opportunities (they decide or hire), can create them, or connect one to them. */
export const careerEvidence: GatherEvidence = ({ person }, { ownerFunction }) => {
  const found: Evidence[] = []
  if (mentions(person.title, RECRUITING)) found.push({ degree: CENTRE, because: () => 'Recruits people' })
  const { level } = person
  if (isAtLeast(level, 'manager')) {
    const isHiring = ownerFunction !== null && person.function === ownerFunction
    found.push({
      degree: isHiring ? HIRING : isAtLeast(level, 'director') ? BETWEEN : RIM,
      because: () =>
        isHiring ? `${LEVEL_NAMES[level]} in ${ownerFunction}, your line of work` : LEVEL_NAMES[level],
    })
  }
  if (person.function === 'Business Development' || mentions(person.title, CONNECTING)) {
    found.push({ degree: BETWEEN, because: () => 'Connects people and business by trade' })
  }
  return found
}

const RECRUITING = /\b(?:recruit(?:er|ing|ment)s?|talent acquisition|head ?hunter|executive search)\b/i
const CONNECTING = /\b(?:partnerships?|alliances?|ecosystem|venture partner|business develop\w+|connector)\b/i
