import type { GiveMatch } from './matches.ts'
import type { Matching } from './matching.ts'
import { ageReasons, answerReasons, entryReason, nameOf, quote, tieOf } from './reasons.ts'

/** What people need that the user can give: the best own offer for each need. */
export const giveOf = ({
  entries,
  answersTo,
  freshnessOf,
  input: { today },
}: Matching): readonly GiveMatch[] =>
  entries.flatMap(({ entry: need, whose: known }) => {
    if (need.kind !== 'need' || known === null) return []
    const answer = answersTo(need.text).find(({ personId }) => personId === null)
    if (answer === undefined || answer.offer === null) return []
    const worth = 100 * answer.fit * freshnessOf(need) * freshnessOf(answer.offer) * known.closeness
    return [
      {
        personId: known.person.personId,
        need,
        offer: answer.offer,
        score: Math.max(1, Math.round(worth)),
        suggestion: `Offer ${nameOf(known)} ${quote(answer.offer.text)}`,
        reasons: [
          entryReason(need, known, today),
          entryReason(answer.offer, null, today),
          ...answerReasons(answer),
          ...ageReasons([need, answer.offer], today),
          tieOf(known, today),
        ],
      },
    ]
  })
