import { introductionMadeOn } from '../introduction/index.ts'
import { addDays } from '../plain-date.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { Advice } from './advice.ts'
import { FEWEST_TOLD } from './figure.ts'
import { isWithin, type Span } from './period.ts'
import type { ReviewRecord } from './record.ts'
import { timesInWords } from './words.ts'

/** An ask without an answer for so long will hardly get one: six weeks, in days. A judgement. */
const WAITED_LONG_DAYS = 42
/** Asks of one connector, none of which came to an introduction, that are enough. A judgement. */
const ENOUGH_OF_ONE = 3
/** Open asks that weigh on nobody's mind. A judgement. */
const FEW_OPEN = 3

/** Asks that wait in vain, connectors asked often for nothing, and kinds of ask nobody grants. */
export const adviceOnAsks = (
  { entries, introductions }: Pick<ReviewRecord, 'entries' | 'introductions'>,
  span: Span,
  nameOf: (personId: string) => string | null,
): readonly Advice[] => {
  const longAgo = addDays(span.to, -WAITED_LONG_DAYS)
  const asks = entries.filter((entry) => entry.direction === 'asked' && isWithin(entry.madeOn, span))
  const isVain = ({ answer, madeOn: on }: (typeof asks)[number]) => answer === null && (on ?? '') < longAgo
  const waiting = asks.filter(isVain)
  const told = asks.filter((ask) => ask.answer !== null || isVain(ask))
  const ungranted = [...Map.groupBy(told, ({ kind }) => kind)].filter(
    ([, some]) => some.length >= FEWEST_TOLD && some.every(({ answer }) => answer !== 'granted'),
  )
  return [
    ...(waiting.length < FEW_OPEN
      ? []
      : [
          {
            kind: 'asks' as const,
            aboutId: null,
            text: `${waiting.length} things you asked for have had no answer for more than six weeks. Let go of them, or give something first.`,
            facts: { open: waiting.length, days: WAITED_LONG_DAYS },
          },
        ]),
    ...ungranted.map(([kind, some]) => ({
      kind: 'asks' as const,
      aboutId: null,
      text: `Asking for ${ASKED_FOR[kind]}: ${some.length} asks in the last half year, and none was granted.`,
      facts: { kind, asked: some.length, granted: 0 },
    })),
    ...vainConnectors(introductions, span, longAgo, nameOf),
  ]
}

const ASKED_FOR: Readonly<Record<ReviewRecord['entries'][number]['kind'], string>> = {
  introduction: 'introductions',
  lead: 'leads',
  business: 'business',
  help: 'help',
  mentoring: 'mentoring',
  recommendation: 'recommendations',
  endorsement: 'endorsements',
  answer: 'answers',
  thanks: 'thanks',
}

const vainConnectors = (
  introductions: ReviewRecord['introductions'],
  span: Span,
  longAgo: string,
  nameOf: (personId: string) => string | null,
): readonly Advice[] => {
  const asked = introductions.filter((each) => isWithin(each.requestedOn, { from: span.from, to: longAgo }))
  return [...Map.groupBy(asked, ({ connectorId }) => connectorId)].flatMap(([connectorId, theirs]) => {
    const name = connectorId === null ? null : nameOf(connectorId)
    if (name === null || theirs.length < ENOUGH_OF_ONE) return []
    if (theirs.some((each) => introductionMadeOn(each) !== null)) return []
    return [
      {
        kind: 'connector' as const,
        aboutId: connectorId,
        text: `You asked ${plainText(name, LONGEST_NAME_IN_WORDS)} for an introduction ${timesInWords(theirs.length)}, and none came about. Leave them in peace for a while.`,
        facts: { asked: theirs.length, made: 0 },
      },
    ]
  })
}
