import { verbOf } from '../lexicon/verbs.ts'
import {
  CONJUNCTIONS,
  DEFINITE,
  LOOSE,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  VERBAL,
} from './small-words.ts'
import type { Sentence, Word } from './words.ts'

/** What a goal is about: "two advisory-board members" with what restricts it. */
export interface Thing {
  /** The words that name it, without number and article. */
  readonly core: readonly Word[]
  /** Its last word: "members". */
  readonly head: string
  readonly count: number | null
  /** The words that say the number. */
  readonly countWords: readonly Word[]
  /** A count said of somebody further on: "answers from two data protection officers". */
  readonly outerCount: {
    readonly value: number
    readonly words: readonly Word[]
    readonly counted: readonly Word[]
    /** "Each of six": as many times over. */
    readonly isEach: boolean
  } | null
  readonly isSingle: boolean
  /** Named for the first time: "a", "another", "one". */
  readonly isNew: boolean
  readonly isLoose: boolean
  readonly isProper: boolean
  /** What follows up to the end of the clause: "with supply-chain experience". */
  readonly rest: readonly Word[]
  /** A relative clause or a trait says which: "who have run a ward". */
  readonly isRestricted: boolean
  /** "Who", "which" or "willing to" say which, not only "with". */
  readonly isRelated: boolean
  /** Says where or of what, which alone leaves it open who: "in logistics". */
  readonly isPlaced: boolean
  readonly isPartOf: boolean
}

/** Words looked at after the head: what says which one is said nearby. */
const LONGEST_REST = 40
/** Words of the thing itself: more name nothing, and each of many goals would read all of them again. */
const LONGEST_CORE = 40
const PARTITIVES = new Set(
  'lot lots number group range variety bunch list handful set kind type circle panel pool network community team pair series board plenty couple tons dozens roster cohort bit touch dose piece share slice'.split(
    ' ',
  ),
)
const RESTRICTING = new Set(
  'who whom whose which that with willing able ready interested working specialised specialized experienced having responsible prepared where'.split(
    ' ',
  ),
)
const VAGUE_TRAIT =
  /\b(?:help|helps|support|supports|inspire|inspires|share|shares|interests?|like-?minded|like me|motivate|motivates|matter|matters|useful|think alike|further|grow|succeed|important|understand|understands|advance|benefit|same|similar|future|opportunit\w+|potential|value|values)\b/
const ALMOST =
  /^(?:at least|at most|minimum|around|about|roughly|approximately|up|min|max|maximum|exactly|fewer|less|over|more than|another|next|first|last|top|further|additional|other)$/

/** Reads the thing that begins at a word of a sentence. */
export const readThing = (sentence: Sentence, from: number): Thing => {
  let at = from
  const skip = (isSkipped: (word: Word) => boolean, most: number): void => {
    for (let left = most; left > 0 && at < sentence.length; left -= 1) {
      const word = sentence[at]
      if (word === undefined || !isSkipped(word)) return
      at += 1
    }
  }
  skip(({ key, number }) => number === null && (OBJECT_PRONOUNS.has(key) || PREPOSITIONS.has(key)), 3)
  let count: number | null = null
  let countWords: readonly Word[] = []
  let isSingle = false
  let isNew = false
  let isLoose = false
  let isPartOf = false
  let core: Word[] = []
  for (let round = 0; round < 3; round += 1) {
    for (; at < sentence.length; at += 1) {
      const word = sentence[at]
      if (word === undefined) break
      const { key, number } = word
      if (number !== null && count === null && !isBareOne(sentence, at) && !isExtent(sentence[at + 1])) {
        count = number.value
        countWords = sentence.slice(at, at + number.length)
        at += number.length - 1
      } else if (number !== null && isExtent(sentence[at + 1])) isSingle = true
      else if (LOOSE.has(key)) isLoose = isLoose || key !== 'new'
      else if (DEFINITE.has(key)) {
        isSingle = isSingle || !/^(?:next|first|second|new)$/.test(key)
        isNew = isNew || /^(?:an?|another|one|eine?n?|une?|una|uma?|een)$/.test(key)
      } else if (!isAlmost(sentence, at) && !isThan(sentence, at) && !(key === 'least' || key === 'of')) break
    }
    core = []
    for (; at < sentence.length; at += 1) {
      const word = sentence[at]
      if (
        word === undefined ||
        core.length === LONGEST_CORE ||
        isStop(word) ||
        (core.length > 0 &&
          (word.isCut ||
            VERBAL.has(word.key) ||
            TRAILERS.test(word.key) ||
            ARTICLES.test(word.key) ||
            /^(?:every|each)$/.test(word.key) ||
            isDoneToIt(sentence, at)))
      )
        break
      // "My last 5 vans": the number stands in the middle.
      if (
        word.number !== null &&
        count === null &&
        /^(?:last|first|top|next|best|biggest|largest|all|other)$/.test(core.at(-1)?.key ?? '')
      ) {
        count = word.number.value
        countWords = [word]
        core = []
        continue
      }
      core.push(word)
    }
    // "The mayor open our workshop": right before an article the last word is what they do.
    if (
      core.length > 1 &&
      ARTICLES.test(sentence[at]?.key ?? '') &&
      (verbOf(core.at(-1)?.key ?? '') !== undefined || /[a-z]{3}ing$/.test(core.at(-1)?.key ?? ''))
    ) {
      core.pop()
      at -= 1
    }
    const isNumberOf = core.at(-1)?.key === 'number' && (core.length > 1 || sentence[at - 2]?.key !== 'a')
    const isPartitive = core.length > 0 && PARTITIVES.has(core.at(-1)?.key ?? '') && !isNumberOf
    if (sentence[at]?.key !== 'of' || !(isPartitive || core.length === 0)) break
    isPartOf = true
    if (
      core.length > 0 &&
      /^(?:lot|lots|number|range|variety|bunch|plenty|tons|dozens|handful|bit|touch|dose)$/.test(
        core.at(-1)?.key ?? '',
      )
    ) {
      isLoose = true
      isSingle = false
    }
    isNew = false
    at += 1
  }
  const rest = restOf(sentence, at)
  // "Someone local", "somebody senior".
  const isSomebody = core.length === 2 && /^(?:someone|somebody)$/.test(core[0]?.key ?? '')
  const head = core.at(isSomebody ? 0 : -1)?.key ?? ''
  const restKeys = rest.map(({ key }) => key)
  const restriction = restKeys.findIndex((key) => RESTRICTING.has(key))
  const trait = restriction < 0 ? '' : restKeys.slice(restriction + 1).join(' ')
  return {
    core,
    head,
    count,
    countWords,
    outerCount: outerCountOf(rest),
    isSingle: isSingle && !isPlural(head),
    isNew: isNew && !isPlural(head),
    isLoose,
    isProper: core.some(({ isCapital }) => isCapital),
    rest,
    isRestricted:
      trait !== '' &&
      (!VAGUE_TRAIT.test(trait) || (restKeys[restriction] === 'with' && restKeys.includes('who'))),
    isRelated: restriction >= 0 && restKeys[restriction] !== 'with',
    isPlaced: rest[0] !== undefined && PREPOSITIONS.has(rest[0].key),
    isPartOf,
  }
}

/** "About ten", "at least two"; "about our school" says what of. */
const isAlmost = (sentence: Sentence, at: number): boolean => {
  const key = sentence[at]?.key ?? ''
  if (!ALMOST.test(key)) return false
  return (
    !PREPOSITIONS.has(key) ||
    sentence[at + 1]?.number !== null ||
    /^(?:to|least|most)$/.test(sentence[at + 1]?.key ?? '')
  )
}

/** "Fewer than three". */
const isThan = (sentence: Sentence, at: number): boolean =>
  sentence[at]?.key === 'than' && sentence[at + 1]?.number !== null

/** "One" as in "no one", "the right one". */
const isBareOne = (sentence: Sentence, at: number): boolean =>
  sentence[at]?.key === 'one' &&
  /^(?:no|any|every|the|this|that|right|which)$/.test(sentence[at - 1]?.key ?? '')

/** "Two farmers talking to". */
const isDoing = (sentence: Sentence, at: number): boolean =>
  isPlural(sentence[at - 1]?.key ?? '') &&
  /[a-z]{3}ing$/.test(sentence[at]?.key ?? '') &&
  verbOf(sentence[at]?.key ?? '') !== undefined

const PARTICIPLE =
  /(?:[a-z]{3}ed|sold|made|held|built|written|given|chosen|lent|met|kept|sent|drawn|found|won|paid|taken|done)$/

/** "Two seats filled", "our choir booked for": a participle after its noun, with no noun of its own to follow. */
const isDoneToIt = (sentence: Sentence, at: number): boolean => {
  const next = sentence[at + 1]
  return (
    (PARTICIPLE.test(sentence[at]?.key ?? '') || isDoing(sentence, at)) &&
    (next === undefined || next.isCut || PREPOSITIONS.has(next.key) || CONJUNCTIONS.has(next.key))
  )
}

/** "One hour-long conversation": how long, not how many. */
const isExtent = (next: Word | undefined): boolean =>
  /^(?:minute|hour|day|week|month|year|page|line)-/.test(next?.key ?? '')

const ARTICLES = /^(?:a|an|the|my|our|his|her|their|its)$/
const NEVER_A_THING =
  /^(?:asap|soon|quickly|now|afterwards|again|here|there|too|together|out|along|i|we|they|he|she)$/
/** Said after a thing, of when or how. */
const TRAILERS =
  /^(?:asap|soon|quickly|now|fast|please|together|here|there|too|online|again|around|well|alone|afterwards|today|instead|regularly|eventually|anyway|somehow|though|ideally|immediately|right|directly|personally|first|daily|weekly|monthly|twice|once)$/

const isStop = ({ key, number }: Word): boolean =>
  NEVER_A_THING.test(key) ||
  (/[a-z]{2}ly$/.test(key) &&
    !/^(?:family|supply|assembly|reply|ally|italy|monthly|weekly|daily|yearly|quarterly|only|early|friendly|elderly|local|anomaly|jelly|likely|lovely)$/.test(
      key,
    )) ||
  PREPOSITIONS.has(key) ||
  RELATIVES.has(key) ||
  CONJUNCTIONS.has(key) ||
  (number !== null && number.span.value >= 1 && key !== 'one' && !/^\d+$/.test(key))

export const isPlural = (word: string): boolean =>
  (/[a-z]{2}s$/.test(word) && !/(?:ss|us|is|ews|^yes|^lens|^gas)$/.test(word)) ||
  /^(?:people|women|men|children|alumni|folk|media|staff|police|criteria|data)$/.test(word)

const restOf = (sentence: Sentence, from: number): readonly Word[] =>
  sentence.slice(from, from + LONGEST_REST)

/** "With over 50 staff", "a firm of 200 employees": how large, not how many are wanted. */
const LIMITS = /^(?:big|over|under|above|below|than|aged|age|every|level|version|phase|no)$/
const EXTENTS =
  /^(?:employees|staff|beds|years?|months|hours|minutes|percent|km|miles|metres|inhabitants|seats|rooms|branches)$/

/** Numbers of a trait ("with over 50 staff") and of a relative clause say who is meant, not how many. */
const outerCountOf = (rest: readonly Word[]): Thing['outerCount'] => {
  for (const [at, word] of rest.entries()) {
    if (RELATIVES.has(word.key) || /^(?:because|since|if|when|after|following)$/.test(word.key)) return null
    const { number } = word
    if (number === null || number.span.isPercent) continue
    const before = rest[at - 1]?.key ?? ''
    const counted = countedBy(rest, at + number.length)
    const noun = counted.at(-1)?.key ?? ''
    if (LIMITS.test(before) || EXTENTS.test(noun)) continue
    // "To 5,000" says how many even where it does not say of what.
    if (noun === '' && !(before === 'to' && number.value > 1)) continue
    const isEach = before === 'of' && rest[at - 2]?.key === 'each'
    return { value: number.value, words: rest.slice(at, at + number.length), counted, isEach }
  }
  return null
}

const countedBy = (words: readonly Word[], from: number): readonly Word[] => {
  const counted: Word[] = []
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || (counted.length > 0 && word.isCut)) break
    if (counted.length === 0 && (word.key === 'of' || DEFINITE.has(word.key))) continue
    if (isStop(word) || (counted.length > 0 && VERBAL.has(word.key))) break
    counted.push(word)
  }
  return counted
}
