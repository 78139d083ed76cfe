import { plainText } from '@rapport/domain'
import type { z } from 'zod'
import type { ObjectiveRow } from '../ports/purpose.ts'
import type { suggestionNotice, targetNotice } from '../schema/target.ts'

type Notice = z.output<typeof targetNotice>

export const NO_OBJECTIVE: Notice = {
  code: 'no-objective',
  text: 'A target is pursued for an objective, and none is set yet.',
  next: 'Say what should come of it, and by when: rapport objective add --network ID --statement "…" --due YYYY-MM-DD',
}

export const NO_TARGETS: Notice = {
  code: 'no-targets',
  text: 'No organization is on the board yet. Here you see which ones you pursue, whom you know there, and who can bring you in.',
  next: 'Name the first: rapport target add --objective ID "Organization"',
}

const NOTHING_FOUND: Notice = {
  code: 'nothing-found',
  text: 'No target fits what you asked for.',
  next: 'See all of them: rapport target list --all',
}

export const ALL_DROPPED: Notice = {
  code: 'all-dropped',
  text: 'Every organization of this board has come to an end.',
  next: 'Name the next: rapport target add --objective ID "Organization"',
}

/** What to do where a list is empty; null where it is not. */
export const listNotice = (count: {
  readonly objectives: number
  readonly targets: number
  readonly found: number
}): Notice | null => {
  if (count.found > 0) return null
  if (count.objectives === 0) return NO_OBJECTIVE
  return count.targets === 0 ? NO_TARGETS : NOTHING_FOUND
}

type SuggestionNotice = z.output<typeof suggestionNotice>

/** Longest statement of an objective inside a sentence, in characters. */
const LONGEST_STATEMENT = 100

/** What stands in the way of suggestions; null where there are some. */
export const suggestNotice = ({
  objective: { objectiveId, statement, closedAs },
  people,
  wanted,
  found,
  dropped,
}: {
  readonly objective: ObjectiveRow
  readonly people: number
  readonly wanted: number
  readonly found: number
  readonly dropped: number
}): SuggestionNotice | null => {
  if (closedAs !== null) {
    return {
      code: 'closed',
      text: `“${plainText(statement, LONGEST_STATEMENT)}” is closed, so nothing more is pursued for it.`,
      next: `Open it again: rapport objective edit ${objectiveId} --closed-as null`,
    }
  }
  if (found > 0) return null
  if (wanted === 0) {
    return {
      code: 'says-nobody',
      text: 'Nothing says yet who is needed for it, so no organization can be told to fit.',
      next: `Say who: rapport need add --objective ${objectiveId} --function Purchasing --level director --count 3`,
    }
  }
  if (people === 0) {
    return {
      code: 'no-people',
      text: 'There is nobody on record yet.',
      next: 'Bring your people in: rapport import FILE',
    }
  }
  return {
    code: 'nothing-fits',
    text:
      dropped === 0
        ? 'Nobody on record fits what is needed, at any organization that is not on the board yet.'
        : 'Whatever fits is on the board, or left it for a reason.',
    next: `Name one yourself: rapport target add --objective ${objectiveId} "Organization"`,
  }
}
