import { LEVEL_NAMES } from '../../words/index.ts'
import { CENTRE, type Evidence, type GatherEvidence, isAtLeast, mentions } from './evidence.ts'

/** A view of one field. A judgement: just below a director's. */
const KNOWS_A_FIELD = 0.56
/** A view of the whole organization, not of a part of it. A judgement: above a director's. */
const WHOLE_VIEW = 0.65

/** Those who see further: directors and above, inside and outside, and experts and advisers by title. */
export const strategicEvidence: GatherEvidence = ({ person, organization }, { ownerOrganization }) => {
  const found: Evidence[] = []
  const { level } = person
  if (isAtLeast(level, 'director')) {
    const isInside = ownerOrganization !== null && organization === ownerOrganization
    found.push({
      degree: isAtLeast(level, 'vp') ? WHOLE_VIEW : CENTRE,
      because: () => (isInside ? `${LEVEL_NAMES[level]}, at your own organization` : LEVEL_NAMES[level]),
    })
  }
  if (mentions(person.title, EXPERT)) {
    found.push({ degree: KNOWS_A_FIELD, because: () => 'An expert by title' })
  }
  if (mentions(person.title, BOARD)) found.push({ degree: CENTRE, because: () => 'Sits on a board' })
  return found
}

const EXPERT = /\b(?:expert|advis[eo]r|professor|fellow|scientist|principal|economist|analyst)s?\b/i
const BOARD = /\b(?:board member|member of the board|non-?executive|chair(?:man|woman|person)?|trustee)\b/i
