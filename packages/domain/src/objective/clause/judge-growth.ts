import { isNoun } from '../lexicon/nouns.ts'
import type { Goal } from './goal.ts'
import {
  activity,
  hasFigure,
  isCounted,
  isHead,
  isOneDefinite,
  isVague,
  type Judgement,
  judgeThing,
  MOST_PEOPLE_KNOWN,
  NONE,
  outcome,
} from './judge-thing.ts'

const WH = /^(?:how|which|what|why|whether|where|who|if|when)$/
/** Questions that no answer would settle. */
const VAGUE_QUESTION =
  /\b(?:(?:how|what) to (?:network|be|get better|improve|grow|sell|do better|succeed)|what(?:'s| is| are)? (?:new|out there|going on|happening|others|everyone|people|up|possible|next)|what i (?:can|want|could)|how (?:it|things|everything) works?|what happens|what(?:'s| is) (?:on offer|available|there)|where (?:i|we) stand|what makes (?:\w+ )+tick|which way the wind \w+|how (?:others|other people|everyone|everybody) \w+|what i really \w+|what else|what (?:the )?(?:other|others|everyone|everybody|people|competitors|my peers)\b[^?]*?\b(?:do|does|doing|up to|think|say)|where (?:it|this|things|the journey|life) (?:goes|leads|go|lead)|who(?:'s| is)? (?:who|there|around|out))\b/
const SETTLING = /^(?:find out|discover|determine|confirm|verify|validate|clarify|gather|pick up)$/

/** Something is to be known: a question that can be answered, or somebody named to learn it from. */
export const judgeLearning = (goal: Goal, lemma: string): Judgement => {
  const { thing, words } = goal
  if (VAGUE_QUESTION.test(words.map(({ key }) => key).join(' '))) return NONE
  if (isCounted(thing)) return outcome(true)
  const question = words.find(({ key }) => WH.test(key))
  // "What the market wants" has no one to answer it.
  const asked =
    question === undefined ? [] : words.slice(words.indexOf(question) + 1, words.indexOf(question) + 3)
  const whoever = asked[0]?.key === 'the' ? asked[1] : asked[0]
  if (
    /^(?:what|how|where)$/.test(question?.key ?? '') &&
    whoever !== undefined &&
    isNoun(whoever.key, 'vague', 'mass')
  )
    return NONE
  const isAmongCounted = question !== undefined && isCountedNearby(words, words.indexOf(question))
  if (question !== undefined)
    return outcome(
      isAmongCounted ||
        isFromOne(words) ||
        /^(?:whether|if)$/.test(question.key) ||
        words.some(({ isCapital }) => isCapital),
    )
  if (lemma === 'know') return judgeThing(goal, false)
  if (thing.core.length === 0 || isVague(thing) || isHead(thing, 'soft', 'doing')) return NONE
  const isThisOne = thing.isSingle && thing.isPlaced && thing.core.length > 1 && words[1]?.key !== 'about'
  const isNamed = thing.isProper && words[1]?.key === 'from'
  return SETTLING.test(lemma) || isThisOne || isNamed ? outcome(thing.isSingle) : NONE
}

/** "From nine to zero", "from one to three". */
const isFromTo = ({ words }: Goal): boolean =>
  words.some(
    ({ key }, at) =>
      key === 'from' &&
      words[at + 1]?.number !== null &&
      words[at + 2]?.key === 'to' &&
      /^(?:zero|none|\d+|[a-z]+)$/.test(words[at + 3]?.key ?? ''),
  )

/** "Which three carriers", "which of the two schools". */
const isCountedNearby = (words: Goal['words'], at: number): boolean =>
  words.slice(at + 1, at + 4).some(({ number }) => number !== null)

/** "From someone who did it", "by an old hand". */
const isFromOne = (words: Goal['words']): boolean =>
  words.some(
    ({ key }, at) =>
      /^(?:from|by)$/.test(key) && /^(?:an?|one|someone|somebody)$/.test(words[at + 1]?.key ?? ''),
  )

const MAKING = /^(?:create|form|set up|start|launch|establish|open|forge|make|build|bridge|generate|found)$/

/** Something is to grow: a wish until it is counted, or until it is a thing that is then there. */
export const judgeShaping = (goal: Goal, lemma: string): Judgement => {
  const { thing } = goal
  const isFigure = hasFigure(goal) || isFromTo(goal)
  if (isHead(thing, 'reach')) return isCounted(thing) || isFigure ? activity(true) : NONE
  // "Strengthen our position": how one stands, no place to have.
  if (isHead(thing, 'job') && !MAKING.test(lemma) && !isCounted(thing)) return NONE
  if (isHead(thing, 'sale', 'client', 'money', 'job') && !isHead(thing, 'vague')) {
    return outcome(isCounted(thing) || isFigure || (thing.isSingle && !thing.isLoose))
  }
  if (isFigure) return outcome(true)
  if (/^(?:myself|ourselves|oneself)$/.test(goal.words[goal.verb?.words.length ?? 1]?.key ?? '')) return NONE
  if (isHead(thing, 'doing'))
    return isCounted(thing) || (MAKING.test(lemma) && thing.isSingle)
      ? activity(true)
      : MAKING.test(lemma)
        ? activity(false)
        : NONE
  // "Set up a profile".
  if (
    MAKING.test(lemma) &&
    thing.isNew &&
    /^(?:profile|website|page|portfolio|blog|account)$/.test(thing.head)
  )
    return activity(true)
  const isGathering = /^(?:network|connections|audience|following|community)$/.test(thing.head)
  if (isGathering && (thing.outerCount?.value ?? 0) > MOST_PEOPLE_KNOWN) return activity(true)
  if (isCounted(thing)) {
    const isAnyone = /^(?:contacts|connections|friends|people)$/.test(thing.head)
    return isAnyone && !thing.isPlaced && !thing.isRestricted ? activity(true) : outcome(true)
  }
  if (!MAKING.test(lemma) || isVague(thing) || isHead(thing, 'soft')) return NONE
  return thing.isSingle || thing.isProper || thing.isPlaced ? outcome(isOneDefinite(thing)) : NONE
}
