import type { z } from 'zod'
import type { targetNotice } from '../schema/target.ts'

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
