import { addDays } from '../plain-date.ts'
import type { Introduction } from './introduction.ts'
import { introductionMadeOn, isIntroductionOpen } from './moves.ts'

/** How far back an ask counts, in days: a quarter. Who was asked before it has had time to forget. A judgement. */
export const RECENT_ASKS_DAYS = 90
/** From this many asks in a quarter on, one is warned: the third is the one at which a favor becomes a service. A judgement. */
export const MUCH_ASKED = 3

/** How a connector was asked, and what came of it. */
export interface ConnectorTally {
  readonly connectorId: string
  readonly asked: number
  readonly open: number
  readonly made: number
  readonly met: number
  /** `YYYY-MM-DD` */
  readonly lastAskedOn: string
  /** Asks of the last 90 days. */
  readonly recentAsks: number
  readonly isMuch: boolean
}

export const isMuchAsked = (recentAsks: number): boolean => recentAsks >= MUCH_ASKED

/** Per connector, who was asked most of late first. Linear in the introductions. */
export const connectorTallies = (
  introductions: readonly Introduction[],
  today: string,
): readonly ConnectorTally[] => {
  const since = addDays(today, -RECENT_ASKS_DAYS)
  const byConnector = Map.groupBy(introductions, ({ connectorId }) => connectorId)
  return [...byConnector]
    .flatMap(([connectorId, theirs]) => (connectorId === null ? [] : [tallyOf(connectorId, theirs, since)]))
    .sort(
      (a, b) =>
        b.recentAsks - a.recentAsks ||
        compare(b.lastAskedOn, a.lastAskedOn) ||
        compare(a.connectorId, b.connectorId),
    )
}

const tallyOf = (connectorId: string, theirs: readonly Introduction[], since: string): ConnectorTally => {
  const recentAsks = theirs.filter(({ requestedOn }) => requestedOn >= since).length
  return {
    connectorId,
    asked: theirs.length,
    open: theirs.filter(isIntroductionOpen).length,
    made: theirs.filter((introduction) => introductionMadeOn(introduction) !== null).length,
    met: theirs.filter(({ state }) => state === 'met').length,
    lastAskedOn:
      theirs
        .map(({ requestedOn }) => requestedOn)
        .toSorted()
        .at(-1) ?? '',
    recentAsks,
    isMuch: isMuchAsked(recentAsks),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
