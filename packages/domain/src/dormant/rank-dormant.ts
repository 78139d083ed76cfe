import { keepBest } from '../match/best.ts'
import { foldedInOrder } from '../match/folded-person.ts'
import { channelAdvice } from '../match/index.ts'
import type { RelationshipState } from '../relationship-state.ts'
import { presentCircle } from './circle.ts'
import type { DormantInput, DormantLeftOut, DormantTie, RankedDormant } from './dormant.ts'
import { describeLeftOut, leftOutBecause } from './left-out.ts'
import { likelyToAnswer } from './likely.ts'
import { noticeOf } from './notice.ts'
import { groundsOf, occasionOf } from './occasion.ts'
import { worthReviving } from './worth.ts'

const ASLEEP: ReadonlySet<RelationshipState> = new Set(['dormant', 'lapsed'])

/** A fresh reason raises what is expected of a word by up to a third; without one a word still does good. A judgement. */
const WITHOUT_OCCASION = 0.75

/**
 * The ties that sleep, those most worth a word first: by likely × worth × (¾ + ¼ · occasion), which is the worth one
 * may expect of a word today; of equals the stronger tie, then the lower id. The two scores are never merged into one
 * that is shown: who is likely to answer is often not who is most worth reviving (Levin, Walter & Murnighan 2011;
 * Walter, Levin & Murnighan 2015). Linear in people times needs, plus a heap of `limit`.
 */
export const rankDormant = (input: DormantInput): RankedDormant => {
  const { people, relationships, today, limit } = input
  const leftOutOf = leftOutBecause(today)
  const worthOf = worthReviving(input.purposes, presentCircle(input), input.ownerLevel)
  const groundOf = groundsOf(input)
  const ties = new Map<number, DormantTie>()
  const leftOut = new Map<DormantLeftOut, number>()
  let dormant = 0
  const best = keepBest(limit, (a, b) => {
    const lead = (relationships[a]?.strength ?? 0) - (relationships[b]?.strength ?? 0)
    return lead !== 0 ? lead > 0 : (people[a]?.personId ?? '') < (people[b]?.personId ?? '')
  })
  foldedInOrder(people).forEach((folded, index) => {
    const relationship = relationships[index]
    if (folded === null || relationship === undefined || !ASLEEP.has(relationship.state)) return
    const { person } = folded
    dormant += 1
    const because = leftOutOf(person, relationship)
    if (because !== null) {
      leftOut.set(because, (leftOut.get(because) ?? 0) + 1)
      return
    }
    const tie = {
      person,
      relationship,
      likely: likelyToAnswer(person, relationship, relationship.pRevive, today),
      ...worthOf(folded, relationship),
      occasion: occasionOf(person, relationship, groundOf(person), today),
      channel: channelAdvice(person, relationship),
    }
    ties.set(index, tie)
    best.offer(index, expectedOf(tie))
  })
  return {
    total: ties.size,
    ties: best.take().flatMap((index) => ties.get(index) ?? []),
    leftOut: describeLeftOut(leftOut),
    notice: noticeOf(input, { dormant, listed: ties.size }),
  }
}

const expectedOf = ({ likely, worth, occasion }: DormantTie): number =>
  likely.score * worth.score * (WITHOUT_OCCASION + ((1 - WITHOUT_OCCASION) * occasion.score) / 100)
