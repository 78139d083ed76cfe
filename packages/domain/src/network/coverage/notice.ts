import type { CoverageInput } from './coverage.ts'

export const COVERAGE_NOTICES = ['no-networks', 'no-people', 'no-members'] as const

/** What stands in the way of a coverage that says something, and the one step that mends it. */
export interface CoverageNotice {
  readonly code: (typeof COVERAGE_NOTICES)[number]
  readonly text: string
  readonly next: string
}

export const coverageNotice = (input: CoverageInput, members: number): CoverageNotice | null => {
  if (input.networks.length === 0) {
    return {
      code: 'no-networks',
      text: 'There is no network to look at yet.',
      next: 'Say why you network, in a sentence: rapport strategy propose "…"',
    }
  }
  if (input.people.length === 0) {
    return {
      code: 'no-people',
      text: 'There is nobody on record yet.',
      next: 'Bring your people in: rapport import FILE',
    }
  }
  if (members > 0) return null
  return {
    code: 'no-members',
    text: 'Nobody has a place in a network yet.',
    next: 'See who belongs where: rapport network suggest',
  }
}
