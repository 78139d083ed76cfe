import {
  connectorTallies,
  type HeldBack,
  isIntroductionOpen,
  LONGEST_NAME_IN_WORDS,
  NO_BALANCE,
  plainText,
  whyHeldBack,
} from '@rapport/domain'
import type { WriteContext } from '../context.ts'
import { gatherLedger } from '../favor/index.ts'
import type { IntroductionRow } from '../ports/introduction.ts'

interface Asked {
  readonly connectorId: string | null
  readonly connector: string
  readonly personId: string | null
}

const HELD: Readonly<Record<HeldBack, (name: string) => string>> = {
  'nothing-given': (name) => `Nothing that you gave ${name} is on record yet. Is there something first?`,
  'ask-open': (name) => `Another ask of yours waits for ${name}'s answer.`,
}

/** What to think of before somebody is asked to connect: what was given, what is open, and how often they were asked. */
export const warningsBefore = async (
  { connectorId, connector, personId }: Asked,
  introductions: readonly IntroductionRow[],
  context: Pick<WriteContext, 'committed' | 'today' | 'store'>,
) => {
  if (connectorId === null) return []
  const name = plainText(connector, LONGEST_NAME_IN_WORDS)
  // Before this ask: the request itself is no reason to hold it back.
  const { balances } = await gatherLedger({ ...context, snapshot: context.committed })
  const held = whyHeldBack(balances.get(connectorId) ?? NO_BALANCE)
  const tally = connectorTallies(introductions, context.today).find(
    (each) => each.connectorId === connectorId,
  )
  const elsewhere = introductions.find(
    (row) =>
      row.personId !== null &&
      row.personId === personId &&
      row.connectorId !== connectorId &&
      isIntroductionOpen(row),
  )
  return [
    ...(held === null ? [] : [{ code: held, text: HELD[held](name) }]),
    ...(tally?.isMuch
      ? [
          {
            code: 'asked-often' as const,
            text: `${name} was asked ${tally.recentAsks} times in the last 90 days. Perhaps it is somebody else's turn.`,
          },
        ]
      : []),
    ...(elsewhere === undefined
      ? []
      : [
          {
            code: 'asked-elsewhere' as const,
            text: `${plainText(elsewhere.connector ?? 'Somebody', LONGEST_NAME_IN_WORDS)} is asked for the same already. Tell both, so that neither is surprised.`,
          },
        ]),
  ]
}
