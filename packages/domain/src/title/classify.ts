import { foldTitle } from './fold.ts'
import {
  DECIDES,
  type Evidence,
  firstToDecide,
  guessFromEnding,
  HINTS,
  SUFFICES,
  stronger,
  strongest,
} from './function.ts'
import type { TitleReading } from './names.ts'
import { type Item, readPhrases } from './phrases.ts'
import { levelOf, order, type Rank, rankOf } from './rank.ts'
import { type Role, readRoles } from './roles.ts'
import { tokenize } from './tokens.ts'

/** A reading of a title with what decided it, in the words as they were understood (lower case, spelled out). */
export interface ExplainedTitle extends TitleReading {
  readonly functionWords: string | null
  readonly levelWords: string | null
}

/**
 * Reads function and level from a job title in English, German, French, Spanish, Portuguese or Dutch, without knowing
 * the language. Only the first 400 characters are read, in time linear in them. Of several roles the one with the
 * highest level holds, the first among equals; former roles do not count. `null` where the title does not say.
 */
export function classifyTitle(title: string): TitleReading {
  const { function: jobFunction, level } = explainTitle(title)
  return { function: jobFunction, level }
}

/** As `classifyTitle`, naming the words that decided. */
export function explainTitle(title: string): ExplainedTitle {
  const roles = readRoles(readPhrases(tokenize(foldTitle(title)))).map(readRole)
  let held: RoleReading | null = null
  for (const role of roles) if (held === null || order(role.rank) > order(held.rank)) held = role
  if (held === null) return NOTHING_SAID
  let evidence = held.evidence
  for (const role of roles) {
    if (evidence !== null && evidence.weight >= SUFFICES) break
    evidence = stronger(evidence, role.evidence)
  }
  // A seat on a board or committee is no job, whatever the board is of.
  if (held.rank === 'seat') return { ...NOTHING_SAID, levelWords: held.words }
  return {
    function: evidence?.function ?? null,
    level: held.unranked ? null : levelOf(settleManagingDirector(held.rank, roles)),
    functionWords: evidence?.words ?? null,
    levelWords: held.words,
  }
}

const NOTHING_SAID: ExplainedTitle = { function: null, level: null, functionWords: null, levelWords: null }

interface RoleReading {
  readonly rank: Rank
  readonly evidence: Evidence | null
  readonly words: string
  readonly unranked: boolean
}

function readRole(role: Role): RoleReading {
  const { head, unranked } = role
  const words = head.map(({ text }) => text).join(' ')
  const stated = rankOf(head)
  const evidence = evidenceFor(role, stated)
  const guess = evidence === null || stated === null ? guessFromEnding(head) : null
  if (stated === 'managing-director') {
    const ofField = evidence !== null && evidence.weight >= SUFFICES
    return { rank: ofField ? 'director' : 'managing-director', evidence, words, unranked }
  }
  if (stated === 'senior' && evidence?.function === 'Education' && head.at(-1)?.text === 'principal') {
    return { rank: 'director', evidence, words, unranked }
  }
  const leads = order(stated) >= order('director')
  const heard = evidence !== null && leads && evidence.weight <= HINTS ? null : evidence
  const implied = guess !== null || (evidence !== null && evidence.weight >= DECIDES) ? 'entry' : null
  return { rank: stated ?? implied, evidence: heard ?? guess, words, unranked }
}

/**
 * A managing director of a field, or one who is "head of" something, is a rank of banks and consultancies; otherwise it
 * is what British, German and Indian companies call their chief executive.
 */
function settleManagingDirector(rank: Rank, roles: readonly RoleReading[]): Rank {
  if (rank !== 'managing-director') return rank
  return roles.some(({ rank: other, words }) => other === 'director' && words.split(' ').includes('head'))
    ? 'director'
    : 'cxo'
}

/** Whatever the business does. */
const OWN_BUSINESS: Evidence = {
  function: 'Entrepreneurship',
  weight: DECIDES,
  words: 'owner',
  occupation: false,
}

/** A chief executive is one of the whole: what follows is the organization's name and not a field. */
const leadsTheWhole = ({ entry }: Item): boolean => entry?.rank === 'cxo' && entry.function === null

/** The head decides if it names a field or a job, else what it is of, else what stands beside it. */
function evidenceFor({ head, shared, objects, scopes }: Role, rank: Rank): Evidence | null {
  const own = strongest(head)
  if (rank === 'owner') return OWN_BUSINESS
  if (own?.occupation && own.weight >= DECIDES) return own
  let evidence = firstToDecide([...shared, head])
  if ((evidence !== null && evidence.weight >= DECIDES) || head.some(leadsTheWhole)) return evidence
  evidence = stronger(evidence, firstToDecide(objects))
  if (evidence !== null && evidence.weight >= SUFFICES) return evidence
  return stronger(evidence, firstToDecide(scopes))
}
