import { VAGUE_PEOPLE } from '../lexicon/kinds-of-noun.ts'
import { isReported, tellsHowThingsAre } from './background.ts'
import type { Goal, Place } from './goal.ts'
import { openerAt } from './openers.ts'
import { isRhythmic } from './rhythm.ts'
import { DEFINITE, PREPOSITIONS } from './small-words.ts'
import { readThing } from './thing.ts'
import { verbAt } from './verb-at.ts'
import type { Sentence } from './words.ts'

/** Goals looked at in one statement, and words of one goal: beyond, a text says nothing new about its purpose. */
const MOST_GOALS = 60
const LONGEST_GOAL = 60
/** Words up to what somebody is asked to do. */
const LONGEST_ASKED = 9
/** Words of a label before a colon. */
const LONGEST_LABEL = 3

/** Every goal of the sentences of a statement, in their order. */
export const readGoals = (sentences: readonly Sentence[]): readonly Goal[] => {
  const goals: Goal[] = []
  for (const [at, sentence] of sentences.entries()) {
    if (goals.length >= MOST_GOALS) break
    if (isLabel(sentence, sentences[at + 1])) continue
    goals.push(...goalsOf(sentence).slice(0, MOST_GOALS - goals.length))
  }
  return goals
}

const isPlaceOrInstead = (key: string): boolean => PREPOSITIONS.has(key) || key === 'instead'

/** "Team policy:" names what follows. */
const isLabel = (sentence: Sentence, next: Sentence | undefined): boolean =>
  next !== undefined &&
  sentence.length <= LONGEST_LABEL &&
  /^\s*:/.test(next[0]?.token.gap ?? '') &&
  sentence.every(({ key, number }) => number === null && !DEFINITE.has(key)) &&
  verbAt(sentence, 0) === null

const goalsOf = (sentence: Sentence): Goal[] => {
  const opener = openerAt(sentence, 0)
  let start = opener.length
  // "In Ghent, find ...": what stands before the first comma says where.
  if (!opener.isMarked && isPlaceOrInstead(sentence[start]?.key ?? '') && sentence[start]?.key !== 'like') {
    const comma = sentence.findIndex(({ isCut }, at) => at > start && at < start + 10 && isCut)
    if (comma > 0) start = comma + openerAt(sentence, comma).length
  }
  if (start >= sentence.length) return []
  const first = goalAt(sentence, start, 'main', opener.isMarked)
  const isDenied = sentence.slice(0, start + 1).some(({ key }) => /^(?:not|don't|dont|never)$/.test(key))
  // "I'm going because ..." tells why, not what for.
  if (/^(?:because|since|as)$/.test(sentence[start]?.key ?? '')) return []
  const isBackground = !isDenied && !opener.isMarked && tellsHowThingsAre(sentence, start, first)
  const isOwnHabit = isBackground && /^(?:i|we)$/.test(sentence[start]?.key ?? '')
  const goals: Goal[] = [
    isBackground
      ? { ...(isOwnHabit ? goalAt(sentence, start + 1, 'main', false) : first), place: 'background' }
      : isDenied
        ? { ...first, place: 'denied' }
        : first,
  ]
  let isTold = isBackground && isReported(sentence.slice(start, start + 8))
  let isRelative = false
  const verbLength = first.verb?.words.length ?? 1
  for (let at = start + verbLength; at < sentence.length; at += 1) {
    const word = sentence[at]
    if (word === undefined) break
    const before = sentence[at - 1]?.key ?? ''
    if (/^(?:because|coz|cause|cuz)$/.test(word.key)) break
    if (/^(?:who|whom|whose|which)$/.test(word.key) || (word.key === 'that' && before !== 'so'))
      isRelative = true
    const next = startAt(sentence, at, isRelative)
    if (next === null) continue
    isRelative = false
    // "Ask everyone to buy": what the others are asked for, not what it is done for.
    const isWhat = /^(?:something|anything|nothing)$/.test(before)
    if (!next.isMarked && word.key === 'to' && (isWhat || isAskedOfThem(first, at - start))) {
      goals.push({ ...goalAt(sentence, next.at, 'background', false) })
      continue
    }
    const place =
      isTold && (next.place !== 'purpose' || !next.isMarked)
        ? 'told'
        : isBackground && next.place === 'joined'
          ? 'background'
          : next.place
    const goal = next.at < sentence.length ? goalAt(sentence, next.at, place, next.isMarked) : null
    if (goal !== null) goals.push(goal)
    at = Math.max(at, next.at + (goal?.verb?.words.length ?? 1) - 1)
    if (next.isMarked) isTold = isTold && place === 'told'
  }
  return goals
}

const isAskedOfThem = ({ verb, thing, isMarked }: Goal, at: number): boolean =>
  // "I want people to see": theirs as well.
  (verb === null && isMarked && VAGUE_PEOPLE.test(thing.head) && thing.count === null && at < 4) ||
  (/^(?:ask|invite|tell|remind|email|call on|message|nudge)$/.test(verb?.lemma ?? '') &&
    thing.core.length > 0 &&
    at < LONGEST_ASKED)

interface Start {
  readonly at: number
  readonly place: Place
  readonly isMarked: boolean
}

/** Where a further goal begins, if one does at this word. */
const startAt = (sentence: Sentence, at: number, isRelative: boolean): Start | null => {
  const key = sentence[at]?.key ?? ''
  const before = sentence[at - 1]?.key ?? ''
  const next = sentence[at + 1]?.key ?? ''
  if (key === 'so' && next === 'that') return marked(sentence, at + 2, 'purpose')
  if (key === 'in' && next === 'order') return marked(sentence, at + 2, 'purpose')
  if (
    /^(?:until|till|til)$/.test(key) &&
    (sentence[at + 1]?.number !== null || /^(?:i|we|i've|there|at|a|an)$/.test(next))
  )
    return afterSubject(sentence, at + 1)
  if (
    /^(?:whom|who|which|that|when|if|as|than|where|what|how|why|while|once)$/.test(before) &&
    before !== 'so'
  )
    return null
  const opener = openerAt(sentence, at)
  const isSubject = /^(?:i|we|i'd|we'd|i'm|we're|im|i'll|we'll|let's)$/.test(key)
  if (isSubject && isContactClause(sentence, at)) return null
  if (opener.isMarked && isSubject) {
    return isRelative && !sentence[at]?.isCut && !/^(?:and|but|so)$/.test(before)
      ? null
      : {
          at: at + opener.length,
          place: key === 'so' || before === 'so' ? 'purpose' : 'main',
          isMarked: true,
        }
  }
  if (
    key === 'needs' ||
    key === 'need' ||
    key === 'wants' ||
    (key === 'looking' && /^(?:for|to)$/.test(next)) ||
    (key === 'hoping' && next === 'to')
  ) {
    if (isRelative) return null
    // "My boss wants me to" is told; "our charity needs a treasurer" is a goal.
    const isOrder = /^(?:me|us|you)$/.test(next)
    return {
      at: at + 1 + openerAt(sentence, at + 1).length,
      place: isOrder ? 'told' : 'main',
      isMarked: !isOrder,
    }
  }
  if (key === 'want' && /^(?:and|but|so|therefore|would|also)$/.test(before))
    return { at: at + 1 + openerAt(sentence, at + 1).length, place: 'main', isMarked: true }
  if (isRelative) return null
  if (key === 'to' && verbAt(sentence, at + 1) !== null)
    return { at: at + 1, place: 'purpose', isMarked: false }
  const isJoint = /^(?:and|then|but|or|&)$/.test(key)
  if ((isJoint || sentence[at]?.isCut) && isVerbHere(sentence, isJoint ? at + 1 : at)) {
    const from = isJoint ? at + 1 : at
    const { length, isMarked } = openerAt(sentence, from)
    return { at: from + length, place: isMarked ? 'main' : 'joined', isMarked }
  }
  return null
}

/** "Someone I can call": who is meant, not a further goal. */
const isContactClause = (sentence: Sentence, at: number): boolean =>
  !sentence[at]?.isCut &&
  at > 0 &&
  /^(?:can|could|may|might|would|will|should)$/.test(sentence[at + 1]?.key ?? '') &&
  !/^(?:like|love|want)$/.test(sentence[at + 2]?.key ?? '') &&
  !/^(?:and|but|so|then|or|that|there|here)$/.test(sentence[at - 1]?.key ?? '')

const marked = (sentence: Sentence, from: number, place: Place): Start => ({
  at: from + openerAt(sentence, from).length,
  place,
  isMarked: true,
})

/** "Until I have found two": what is found is what counts. */
const afterSubject = (sentence: Sentence, from: number): Start => {
  let at = from
  while (/^(?:i|we|i've|we've|have|has|had|there|are)$/.test(sentence[at]?.key ?? '')) at += 1
  return { at, place: 'purpose', isMarked: true }
}

const isVerbHere = (sentence: Sentence, at: number): boolean => {
  const from = at + openerAt(sentence, at).length
  const verb = verbAt(sentence, from)
  return verb !== null && /^[a-z' -]+$/.test(verb.lemma) && verb.words[0]?.key === verb.lemma.split(' ')[0]
}

const goalAt = (sentence: Sentence, at: number, place: Place, isMarked: boolean): Goal => {
  const verb = verbAt(sentence, at)
  const after = at + (verb?.words.length ?? 0)
  return {
    place,
    verb,
    thing: readThing(sentence, after),
    words: sentence.slice(at, at + LONGEST_GOAL),
    isRhythmic: isRhythmic(sentence.slice(0, LONGEST_GOAL)),
    isMarked,
  }
}
