import { verbOf } from '../lexicon/verbs.ts'
import { rhythmAt } from './rhythm.ts'
import { ADVERBS, DEFINITE } from './small-words.ts'
import type { Sentence } from './words.ts'

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const SUBJECTS = wordSet(
  "i we i'd we'd i'm we're im i'll we'll ill i've we've id ich wir je nous j'aimerais yo nosotros eu nos ik wij let's lets",
)
const MARKERS = wordSet(
  "would like love want wants wanted need needs hope hoping thinking considering plan planning aim aiming intend wish must gotta gonna should will shall going looking trying try wanna ought can could may might i'd we'd i'll we'll ill id let's lets supposed keen eager seeking mochte mochten will wollen brauche brauchen voudrais veux voulons quiero queremos quero queremos wil willen besoin necesito preciso",
)
const FILLERS = wordSet(
  "am are is be to for at on of really also still just only simply definitely mainly mostly actually now currently have has had got here ready supposed required expected meant mind do 'd 'll been 've zu de d'une",
)
const QUESTIONS = wordSet(
  'how who where what when which why can could do does would should will is are there i we you one someone anyone anybody somebody it else exactly please be able possible find-out',
)
const PURPOSE_NOUNS = wordSet(
  'goal goals aim aims objective objectives target purpose ambition plan intention mission priority hope dream wish outcome resolution focus task ziel objectif objetivo doel',
)

/** How many words at a place only open a goal ("I would like to", "My aim this year is"), and whether they say that it is one. */
export const openerAt = (
  sentence: Sentence,
  from: number,
): { readonly length: number; readonly isMarked: boolean } => {
  let at = from
  let isMarked = false
  for (;;) {
    const taken =
      purposeOpener(sentence, at) ||
      wishOpener(sentence, at) ||
      subjectOpener(sentence, at) ||
      questionOpener(sentence, at)
    if (taken > 0 || rhythmAt(sentence, at) > 0) {
      isMarked ||= taken > 0
      at += taken || rhythmAt(sentence, at)
      continue
    }
    const key = sentence[at]?.key ?? ''
    if (sentence[at]?.number !== null || !ADVERBS.has(key)) return { length: at - from, isMarked }
    at += 1
  }
}

/** "I want to", "we're hoping to", "I'd love to". */
const subjectOpener = (sentence: Sentence, from: number): number => {
  const first = sentence[from]?.key ?? ''
  if (!SUBJECTS.has(first)) return 0
  // "By June I have ...": with a last day it is told as reached already.
  let isMarker = MARKERS.has(first) || (from === 0 && sentence[from]?.lastDay === 'firm')
  let at = from + 1
  // "We're hosting the meeting": planned, in the form of going on.
  const going = sentence[at]?.key ?? ''
  if (
    /^(?:i'm|im|we're)$/.test(first) &&
    /[a-z]{3}ing$/.test(going) &&
    verbOf(going)?.verbClass === 'do' &&
    !going.startsWith('work')
  )
    return 1
  // "I'm after a tutor".
  if (/^(?:i'm|im|we're)$/.test(first) && sentence[at]?.key === 'after') return 2
  for (; at < sentence.length; at += 1) {
    const word = sentence[at]
    if (word === undefined || word.isCut) break
    // "I have to win" asks for something; "I have run" tells how things are.
    if (/^(?:have|has|had|got)$/.test(word.key) && sentence[at + 1]?.key === 'to') isMarker = true
    // "I would love" is a wish, "I love" is a liking.
    else if (MARKERS.has(word.key)) isMarker ||= at > from + 1 || isWish(first, word.key)
    else if (!FILLERS.has(word.key) || (word.key === 'have' && !isMarker) || isStartOfBe(sentence, at)) break
  }
  // "I would be happy if".
  if (
    isMarker &&
    /^(?:happy|glad|pleased|delighted|grateful)$/.test(sentence[at]?.key ?? '') &&
    /^(?:if|to)$/.test(sentence[at + 1]?.key ?? '')
  )
    at += 2
  return isMarker ? at - from : 0
}

const isWish = (subject: string, key: string): boolean =>
  !/^(?:like|love)$/.test(key) || !/^(?:i|we)$/.test(subject)

/** "Looking to", "want to", "hoping for": a wish whose subject goes without saying. */
const wishOpener = (sentence: Sentence, from: number): number => {
  const key = sentence[from]?.key ?? ''
  const next = sentence[from + 1]?.key ?? ''
  // "It would help if", "it'd be great to".
  if (/^(?:it|it'd)$/.test(key) && (key === "it'd" || next === 'would')) {
    const end = sentence.slice(from, from + 6).findIndex(({ key: one }) => /^(?:if|to)$/.test(one))
    if (end > 0) return end + 1
  }
  // "That the mayor agrees".
  if (from === 0 && key === 'that' && (DEFINITE.has(next) || sentence[1]?.number !== null)) return 1
  if (/^(?:be|being)$/.test(key) && next === 'able' && sentence[from + 2]?.key === 'to') return 3
  // "Start attending", "keep writing": the deed is what follows.
  const isGoingOn = /^(?:start|begin|continue|keep|consider|try|resume)$/.test(key)
  if (isGoingOn && /[a-z]{2}ing$/.test(next) && verbOf(next) !== undefined) return 1
  if (
    /^(?:want|wanna|need|hope|hoping|looking|trying|planning|aiming|wanting|wishing|keen|eager|plan|aim|intend|happy|willing|ready|aspire|would|seeking|desperate)$/.test(
      key,
    ) &&
    /^(?:to|for|like|love)$/.test(next)
  ) {
    return sentence[from + 2]?.key === 'to' && /^(?:like|love)$/.test(next) ? 3 : 2
  }
  return /^(?:want|need|seeking|wanted|needed|wanting)$/.test(key) && from + 1 < sentence.length ? 1 : 0
}

/** "Be invited" and "have been invited" are verbs of their own. */
const isStartOfBe = (sentence: Sentence, at: number): boolean => {
  const key = sentence[at]?.key ?? ''
  if (key === 'been') return true
  if (key === 'be') return !/^(?:able|ready|going)$|[a-z]{2}ing$/.test(sentence[at + 1]?.key ?? '')
  return key === 'have' && sentence[at + 1]?.key !== 'to' && !isDone(sentence[at + 1]?.key ?? '')
}

/** "Been", "found": have is no verb of its own before it. */
const isDone = (key: string): boolean => {
  const lemma = verbOf(key)?.lemma
  return key === 'been' || (lemma !== undefined && lemma !== key && !/(?:ing|s)$/.test(key))
}

/** "My goal for this year is to", "Objective". */
const purposeOpener = (sentence: Sentence, from: number): number => {
  const limit = Math.min(sentence.length, from + 5)
  for (let at = from; at < limit; at += 1) {
    const key = sentence[at]?.key ?? ''
    if (!PURPOSE_NOUNS.has(key)) {
      if (
        /^(?:my|our|the|a|one|main|personal|key|big|only|first|second|third|next|networking|career|professional|number|top|current|mein|mon|mi|mijn|meu)$/.test(
          key,
        )
      )
        continue
      return 0
    }
    for (let is = at + 1; is < Math.min(sentence.length, at + 9); is += 1) {
      if (/^(?:is|are|would|was|remains|ist|est|es)$/.test(sentence[is]?.key ?? '')) return is + 1 - from
    }
    return sentence[at + 1] === undefined ||
      /^(?:to)$/.test(sentence[at + 1]?.key ?? '') ||
      /^\d+$/.test(sentence[at + 1]?.key ?? '')
      ? at + 1 - from
      : 0
  }
  return 0
}

/** "How do I", "Who can", "Where could we". */
const questionOpener = (sentence: Sentence, from: number): number => {
  const first = sentence[from]?.key ?? ''
  if (
    !/^(?:how|who|where|what|which|can|could|does|do|has|is|would|will|should|shall|anyone|anybody|someone|somebody)$/.test(
      first,
    )
  )
    return 0
  const second = sentence[from + 1]?.key ?? ''
  if (/^(?:who|which)$/.test(first) && /^(?:of|among|in)$/.test(second)) {
    const modal = sentence
      .slice(0, from + 8)
      .findIndex(({ key }, at) => at > from && /^(?:can|could|would|might|will)$/.test(key))
    return modal < 0 ? 0 : modal + 1 - from
  }
  // "Could two people tell me how".
  if (/^(?:can|could|will|would|might)$/.test(first) && sentence[from + 1]?.number !== null) return 1
  if (second === 'to' && !/^(?:how|where|what|who)$/.test(first)) return 0
  if (
    !/^(?:can|could|do|does|would|should|will|might|is|are|i|we|you|anyone|anybody|someone|somebody|to|here|there)$/.test(
      second,
    )
  )
    return 0
  let at = from + 1
  while (at < sentence.length && at < from + 6 && QUESTIONS.has(sentence[at]?.key ?? '')) at += 1
  if (sentence[at]?.key === 'help' && /^(?:me|us)$/.test(sentence[at + 1]?.key ?? '')) at += 2
  return at - from
}
