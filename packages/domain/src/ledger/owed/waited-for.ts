import { dateInWords } from '../../strength/index.ts'
import { plainText } from '../../words/index.ts'
import { entryReason } from '../words.ts'
import type { GiveInput, Pressing } from './item.ts'
import { BARE, daysSince, faded, type Known } from './known.ts'

/** Longest words of a promise or an ask inside a sentence, in characters. */
const LONGEST_WORDS = 120

/** A promise due within these days is shown: what is later waits for its day. */
const SOON_DAYS = 30
/** A due promise presses most of all; each day until then takes this much off. */
const DUE = 100
const PER_DAY_BEFORE = 2

/** Asks and messages of theirs press less as they age: an ask keeps longer than a message. In days. */
const ASKED = { press: 90, halfLifeDays: 90, mostDays: 183 }
const WROTE = { press: 75, halfLifeDays: 14, mostDays: 60 }

type KnownOf = (personId: string) => Known | null

/** What people wait for: promises, asks of theirs, answers. */
export const waitedFor = (input: GiveInput, knownOf: KnownOf): readonly Pressing[] => [
  ...promises(input, knownOf),
  ...asks(input, knownOf),
  ...answers(input, knownOf),
]

const promises = ({ followUps, today }: GiveInput, knownOf: KnownOf): readonly Pressing[] =>
  followUps.flatMap(({ followUpId, personId, text, dueOn, madeOn, settledOn }) => {
    const known = knownOf(personId)
    const daysLeft = -daysSince(dueOn, today)
    if (known === null || settledOn !== null || daysLeft > SOON_DAYS) return []
    const when =
      daysLeft < 0
        ? `It was meant for ${dateInWords(dueOn, today)}`
        : `You meant to by ${dateInWords(dueOn, today)}`
    return [
      {
        press: DUE - PER_DAY_BEFORE * Math.max(0, daysLeft),
        item: {
          ...BARE,
          personId,
          kind: 'promise' as const,
          suggestion: `${plainText(text, LONGEST_WORDS)} (${known.name})`,
          since: madeOn,
          dueOn,
          followUpId,
          reasons: [{ kind: 'promise', text: when, dueOn, followUpId }],
        },
      },
    ]
  })

const asks = ({ entries, today }: GiveInput, knownOf: KnownOf): readonly Pressing[] =>
  entries.flatMap((entry) => {
    const { personId, direction, answer, madeOn, text, favorId } = entry
    if (direction !== 'asked-of-me' || answer !== null || madeOn === null || madeOn > today) return []
    const known = knownOf(personId)
    const days = daysSince(madeOn, today)
    if (known === null || days > ASKED.mostDays) return []
    return [
      {
        press: faded(ASKED.press, days, ASKED.halfLifeDays),
        item: {
          ...BARE,
          personId,
          kind: 'ask' as const,
          suggestion: `Give ${known.name} an answer to what they asked: “${plainText(text, LONGEST_WORDS)}”`,
          since: madeOn,
          favorId,
          reasons: [entryReason(entry, today)],
        },
      },
    ]
  })

const answers = ({ people, relationships, today }: GiveInput, knownOf: KnownOf): readonly Pressing[] =>
  people.flatMap(({ personId }, index) => {
    const since = relationships[index]?.awaitingSince ?? null
    if (since === null || daysSince(since, today) > WROTE.mostDays) return []
    const known = knownOf(personId)
    if (known === null) return []
    return [
      {
        press: faded(WROTE.press, daysSince(since, today), WROTE.halfLifeDays),
        item: {
          ...BARE,
          personId,
          kind: 'answer' as const,
          suggestion: `Write back to ${known.name}`,
          since,
          reasons: [
            {
              kind: 'awaiting',
              text: `They wrote on ${dateInWords(since, today)}, and nothing from you followed`,
              on: since,
            },
          ],
        },
      },
    ]
  })
