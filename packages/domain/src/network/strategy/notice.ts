export const STRATEGY_NOTICES = ['no-networks', 'no-members', 'no-objective'] as const

/** What stands in the way of a strategy that says something, and the one step that mends it. */
export interface StrategyNotice {
  readonly code: (typeof STRATEGY_NOTICES)[number]
  readonly text: string
  readonly next: string
}

export const strategyNotice = (
  networks: readonly { readonly networkId: string }[],
  counts: { readonly members: number; readonly objectives: number },
): StrategyNotice | null => {
  const [first] = networks.map(({ networkId }) => networkId).sort()
  if (first === undefined) {
    return {
      code: 'no-networks',
      text: 'A strategy starts from why you network, and that is not said yet.',
      next: 'Say it in a sentence or two: rapport strategy propose "…"',
    }
  }
  if (counts.members === 0) {
    return {
      code: 'no-members',
      text: 'Nobody has a place in a network yet.',
      next: 'See who belongs where: rapport network suggest',
    }
  }
  if (counts.objectives > 0) return null
  return {
    code: 'no-objective',
    text: 'What should come of it, and by when, is not said yet.',
    next: `Say it: rapport objective add --network ${first} --statement "…" --due YYYY-MM-DD`,
  }
}
