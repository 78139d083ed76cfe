import { isCountableIng } from '../lexicon/kinds-of-noun.ts'
import { LONGEST_VERB, verbOf } from '../lexicon/verbs.ts'
import type { GoalVerb } from './goal.ts'
import { FINITE, PREPOSITIONS } from './small-words.ts'
import { isPlural } from './thing.ts'
import type { Sentence, Word } from './words.ts'

/** Words that are verbs only where a thing follows: "position as curator", "host families". */
const RATHER_NOUNS = new Set(
  'shift end plug order advance influence champion toast second transform change progress challenge press stage screen judge brief report drill vote pair minute position contact partner host fund test pilot sponsor mentor coach guest post posts calls call visits talk contract lease offer support help exchange research plan plans lead question answer place match return switch move share trial commission staff crew score snag book trust report study train trade record film list log block stand shadow note notes tests trials meeting speaker supply interview interviews referral help invites invite work order seat pitch sit dinner lunch coffee drinks drink'.split(
    ' ',
  ),
)

/** "Host families" and "pilot customers" are things; to invite journalists is a deed. */
const NOUN_BEFORE_NOUN =
  /^(?:host|pilot|test|trial|sponsor|research|partner|exchange|speaker|guest|contract|lead|place|position|staff|study|trade|plan|report|trust|seat|work|order|supply|film|book|lease|meeting|coffee|lunch|dinner)$/

const isManyThings = (word: Word | undefined): boolean =>
  word !== undefined && !word.isCut && isPlural(word.key) && !PREPOSITIONS.has(word.key)

/** The verb that a goal begins with, in up to five words; null where it begins with a thing. */
export const verbAt = (sentence: Sentence, at: number): GoalVerb | null => {
  const first = sentence[at]
  if (first === undefined || first.number !== null) return null
  let key = ''
  let best: GoalVerb | null = null
  for (let length = 1; length <= LONGEST_VERB && at + length <= sentence.length; length += 1) {
    const word = sentence[at + length - 1]
    if (word === undefined || (length > 1 && word.isCut)) break
    key = length === 1 ? word.key : `${key} ${word.key}`
    const found = verbOf(key)
    if (found !== undefined) best = { ...found, words: sentence.slice(at, at + length) }
  }
  if (best === null) return unknownVerb(sentence, at)
  // "Mentors for our trainees": a goal is not begun in the third person.
  if (best.words.length === 1 && /[^s]s$/.test(first.key) && first.key !== best.lemma) return null
  // "Shared use", "signed lease": nobody begins a goal in the past, unless to list what they did.
  const isTrait = /(?:ed|written|given)$/.test(first.key) && first.key !== best.lemma
  if (best.words.length === 1 && isTrait && !isObjectStart(sentence[at + 1]) && !isParticle(sentence[at + 1]))
    return null
  const isRatherNoun =
    RATHER_NOUNS.has(first.key) ||
    (isCountableIng(first.key) && !/^(?:about|on|to|with)$/.test(sentence[at + 1]?.key ?? ''))
  if (best.words.length > 1 || !isRatherNoun) return best
  return isObjectStart(sentence[at + 1]) ||
    (!NOUN_BEFORE_NOUN.test(first.key) && isManyThings(sentence[at + 1])) ||
    (/^(?:to|on|with|about)$/.test(sentence[at + 1]?.key ?? '') &&
      /^(?:talk|post|call|work|sit)$/.test(first.key)) ||
    sentence[at + 1]?.isCapital ||
    // "Help carry the marquee".
    (first.key === 'help' && /^(?:the|an?|our|my)$/.test(sentence[at + 2]?.key ?? ''))
    ? best
    : null
}

const isParticle = (word: Word | undefined): boolean => word === undefined || PREPOSITIONS.has(word.key)

const isObjectStart = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.isCut &&
  (word.number !== null ||
    /^(?:a|an|the|my|our|your|his|her|their|some|few|several|many|more|all|every|each|at|another|free|new|former|old|other|people|everyone|myself|ourselves|me|us)$/.test(
      word.key,
    ))

/** A word that no list holds is a verb where a thing with a number or an article follows it. */
const unknownVerb = (sentence: Sentence, at: number): GoalVerb | null => {
  const first = sentence[at]
  const next = sentence[at + 1]
  if (first === undefined || next === undefined || next.isCut || !/^[a-z-]{3,}$/.test(first.key)) return null
  if (
    PREPOSITIONS.has(first.key) ||
    FINITE.has(first.key) ||
    /(?:ly|s|tion|ness|ity)$/.test(first.key) ||
    /^(?:the|my|our|his|her|their|this|that|not|nothing|otherwise|unless|although|though|except|including|who|how|what|where|which|when|why|all|more|some|any|every|few|several|many|another|there|they|she|you|let|lets|i'm|someone|everyone|people)$/.test(
      first.key,
    )
  )
    return null
  const isThing = next.number !== null || /^(?:a|an|the|my|our|his|her|their|another)$/.test(next.key)
  return isThing ? { lemma: first.key, verbClass: 'unknown', words: [first] } : null
}
