import { isNoun } from '../lexicon/nouns.ts'
import type { ObjectiveKind } from '../objective-check.ts'
import type { Goal } from './read-goals.ts'
import { WISHED_STATES } from './small-words.ts'
import { isPlural, type Thing } from './thing.ts'

/** What a goal amounts to, and whether one could tell without argument that it was reached. */
export interface Judgement {
  readonly kind: ObjectiveKind
  readonly isMeasured: boolean
}

const NONE: Judgement = { kind: 'none', isMeasured: false }
const outcome = (isMeasured: boolean): Judgement => ({ kind: 'outcome', isMeasured })
const activity = (isMeasured: boolean): Judgement => ({ kind: 'activity', isMeasured })

/** Where so many people are counted, collecting them is the aim. */
const MOST_PEOPLE_KNOWN = 20

export const judgeGoal = (goal: Goal): Judgement => {
  const { verb, thing } = goal
  if (verb === null) return judgeThing(goal, true)
  switch (verb.verbClass) {
    case 'gain':
      return judgeGain(goal, verb.lemma)
    case 'unknown':
      return isCounted(thing) || isOneDefinite(thing) ? judgeThing(goal, false) : NONE
    case 'learn':
      return judgeLearning(goal)
    case 'shape':
      return judgeShaping(goal, verb.lemma)
    case 'give':
      return judgeGiving(goal, verb.lemma)
    case 'sell':
      return judgeSelling(goal, verb.lemma)
    case 'keep':
    case 'mingle':
      return /^(?:be|have fun|look around|see|enjoy)/.test(verb.lemma)
        ? NONE
        : isCounted(thing)
          ? activity(true)
          : NONE
    case 'do':
      return judgeDoing(goal, verb.lemma)
  }
}

const isCounted = ({ count, outerCount }: Thing): boolean => count !== null || outerCount !== null

const isHead = (thing: Thing, ...classes: Parameters<typeof isNoun>[1][]): boolean =>
  isNoun(thing.head, ...classes)

/** Vague by its head, or an adjective: "better known". */
const isVague = (thing: Thing): boolean =>
  thing.core.length === 0
    ? !isCounted(thing)
    : isHead(thing, 'vague', 'mass') ||
      WISHED_STATES.has(thing.head) ||
      (/(?:ing|ness|ship)$/.test(thing.head) &&
        !/^(?:funding|meeting|internship|sponsorship|membership|scholarship|training|hearing|building|listing|fellowship|traineeship|apprenticeship|listening|partnership|briefing|ruling|viewing|screening|hiring|showing|tasting|mentorship|mentoring|blessing|certification|recording|opening|placing|placement|professorship|internship|lectureship|directorship|wedding|crossing|housing|lodging)$/.test(
          thing.head,
        ))

/** One thing that is either there or not: "a mentor", "my first board seat", "Ruta Kalnins". */
const isOneDefinite = (thing: Thing): boolean => {
  if (thing.isLoose || isPlural(thing.head) || thing.core.length === 0 || isVague(thing)) return false
  if (isHead(thing, 'soft') && !thing.core.some(({ key }) => /^(?:sheet)$/.test(key))) return false
  return thing.isSingle || thing.isProper || /^(?:as|at)$/.test(thing.rest[0]?.key ?? '') || isNamed(thing)
}

/** "Intro to Tomasz Wilk", "an answer from Ana". */
const isNamed = ({ rest }: Thing): boolean =>
  rest[0] !== undefined && rest.slice(0, 5).some(({ isCapital }) => isCapital)

/** Judges what is in hand afterwards by what it is. */
const judgeThing = (goal: Goal, isBare: boolean): Judgement => {
  const { thing } = goal
  const measured = isCounted(thing) || isOneDefinite(thing)
  if (thing.core.length === 0 && thing.count === null && thing.rest.length === 0) return NONE
  if (thing.core.length === 0 && thing.count !== null) return outcome(true)
  if (isHead(thing, 'sale', 'money') && !isHead(thing, 'vague')) return outcome(measured || hasFigure(goal))
  if (isHead(thing, 'client', 'job')) return outcome(measured || hasFigure(goal))
  if (isHead(thing, 'reach')) return isCounted(thing) && !thing.isSingle ? activity(true) : NONE
  if (isHead(thing, 'doing')) return isBare ? judgeBareDoing(thing) : outcome(measured)
  if (isVague(thing)) {
    if (thing.isRestricted && !isHead(thing, 'mass') && !WISHED_STATES.has(thing.head))
      return outcome(isCounted(thing) || thing.isSingle || /^(?:someone|somebody)$/.test(thing.head))
    if (thing.count !== null && isHead(thing, 'vague')) {
      const isCollecting =
        thing.count > MOST_PEOPLE_KNOWN || !(thing.isPlaced || thing.core.length > 1 || thing.isPartOf)
      return isCollecting &&
        /^(?:people|person|folks|contacts|persons|faces|strangers|connections|leads|professionals|friends)$/.test(
          thing.head,
        )
        ? activity(true)
        : outcome(true)
    }
    if (/^(?:someone|somebody)$/.test(thing.head) && thing.isPlaced) return outcome(true)
    return thing.outerCount !== null && !isHead(thing, 'mass')
      ? outcome(true)
      : thing.isSingle &&
          isNoun(thing.core[0]?.key ?? '', 'vague', 'mass') === false &&
          thing.core.length > 1 &&
          isPartnership(thing.head)
        ? outcome(true)
        : thing.outerCount !== null
          ? outcome(true)
          : NONE
  }
  if (isHead(thing, 'soft') && !isCounted(thing))
    return /^(?:from|on)$/.test(thing.rest[0]?.key ?? '') && !isNoun(thing.rest.at(-1)?.key ?? '', 'vague')
      ? outcome(false)
      : NONE
  if (isBare && !isPlausible(thing)) return NONE
  return outcome(measured || hasFigure(goal))
}

const isPartnership = (head: string): boolean =>
  /^(?:partnership|collaboration|cooperation|alliance|option|business|company|group|team|relationship|expert|leader|peer|ally|professional|colleague)$/.test(
    head,
  ) && head !== 'relationship'

/** Something named without an article has to show otherwise that it is a thing one can have. */
const isPlausible = (thing: Thing): boolean =>
  thing.count !== null ||
  thing.isSingle ||
  thing.isProper ||
  thing.isPlaced ||
  thing.isRestricted ||
  (isPlural(thing.head) && thing.head.length > 4) ||
  /(?:tion|ment|ship|al|feedback|letter|intro|introduction|mentor|seat)$/.test(thing.head)

const judgeBareDoing = (thing: Thing): Judgement => {
  const isArranged =
    /^(?:interviews?|meeting|minutes|appointment|audience|slot|hearing)$/.test(thing.head) &&
    /^(?:with|at|from)$/.test(thing.rest[0]?.key ?? '')
  const isMeasured = isCounted(thing) || thing.isSingle
  return isArranged && isMeasured ? outcome(true) : activity(isMeasured || isRhythmic(thing))
}

/** "A week", "every month", "weekly": a rhythm can be counted. */
const RHYTHM = /^(?:every|each|weekly|daily|monthly|quarterly|yearly|annually|per|regularly-each)$/
const isRhythmic = (thing: Thing): boolean =>
  [...thing.core, ...thing.rest].some(({ key }) => RHYTHM.test(key) && key !== 'regularly-each')

const hasRhythm = ({ words }: Goal): boolean =>
  words.some(
    ({ key }, at) =>
      (RHYTHM.test(key) &&
        !/^(?:of|other|one|single|in)$/.test(words[at + 1]?.key ?? '') &&
        /^(?:weekly|daily|monthly|quarterly|yearly|annually)$/.test(key)) ||
      (RHYTHM.test(key) &&
        /^(?:day|week|weekday|morning|month|quarter|year|friday|monday|tuesday|wednesday|thursday|evening|fortnight|saturday|sunday)s?$/.test(
          words[at + 1]?.key ?? '',
        )),
  )

/** A percentage or a sum of money anywhere in what is wanted. */
const hasFigure = ({ words }: Goal): boolean =>
  words.some(({ number }) => number !== null && (number.span.isPercent || number.span.isMoney))

const judgeGain = (goal: Goal, lemma: string): Judgement => {
  const { thing } = goal
  if (/^(?:be|get) \w/.test(lemma) && !/^get (?:to know|on board)/.test(lemma)) {
    const by = goal.words.slice(lemma.split(' ').length)
    return outcome(
      !(lemma === 'be introduced' || lemma === 'get introduced') ||
        isCounted(thing) ||
        isOneDefinite(thing) ||
        by.some(({ isCapital }) => isCapital),
    )
  }
  if (/^(?:use|leverage|exploit|milk|squeeze|turn|engage|try)$/.test(lemma)) {
    return lemma === 'turn' || lemma === 'milk' || lemma === 'squeeze' || lemma === 'exploit'
      ? outcome(isCounted(thing))
      : NONE
  }
  if (lemma === 'get' && thing.core.length === 0 && thing.count === null) return NONE
  // "Get out more", "get over my fear", "become better known": how one is, not what is in hand.
  if (
    /^(?:get|become)$/.test(lemma) &&
    /^(?:out|over|better|more|into|to|ahead|started|rid|through|used)$/.test(goal.words[1]?.key ?? '') &&
    !isCounted(thing)
  ) {
    if (
      !/^(?:more|better)$/.test(goal.words[1]?.key ?? '') ||
      WISHED_STATES.has(thing.head) ||
      isVague(thing)
    )
      return NONE
  }
  if (
    /^(?:become|get)$/.test(lemma) &&
    thing.core.some(({ key }) => WISHED_STATES.has(key)) &&
    thing.count === null &&
    thing.head !== 'part'
  )
    return NONE
  if (
    /^(?:collect|get|gather|grab|get|add)$/.test(lemma) &&
    isHead(thing, 'reach') &&
    !isHead(thing, 'client')
  )
    return isCounted(thing) ? activity(true) : lemma === 'get' ? NONE : activity(false)
  if (
    /^(?:collect|gather|grab)$/.test(lemma) &&
    (isHead(thing, 'vague') || /^(?:leads|cards|card)$/.test(thing.head))
  )
    return activity(thing.count !== null)
  if (
    /^(?:have|make|book|reserve|pass|reach|hit)$/.test(lemma) &&
    isHead(thing, 'doing') &&
    !isHead(thing, 'sale')
  )
    return activity(isCounted(thing) || thing.isSingle || hasRhythm(goal))
  if (isHead(thing, 'doing'))
    return isCounted(thing) || thing.isSingle || thing.isPlaced
      ? outcome(isCounted(thing) || thing.isSingle)
      : activity(false)
  if (lemma === 'get to know')
    return thing.count !== null && (thing.isPlaced || thing.isRestricted || !isVague(thing))
      ? outcome(true)
      : isOneDefinite(thing)
        ? outcome(true)
        : thing.count !== null
          ? activity(true)
          : NONE
  if (
    /^(?:get|persuade|convince|enlist|win over)$/.test(lemma) &&
    isHead(thing, 'vague') &&
    !isCounted(thing)
  ) {
    const to = thing.rest.findIndex(({ key }) => key === 'to')
    const deed = to < 0 ? '' : (thing.rest[to + 1]?.key ?? '')
    return deed === '' ||
      /^(?:know|see|notice|like|remember|trust|think|hear|talk|understand|recognise|recognize|take)$/.test(
        deed,
      )
      ? judgeThing(goal, false)
      : outcome(false)
  }
  if (lemma === 'raise' && thing.core.length === 0 && thing.count !== null) return outcome(true)
  return judgeThing(goal, false)
}

const WH = /^(?:how|which|what|why|whether|where|who|if|when)$/
const VAGUE_QUESTION =
  /\b(?:(?:how|what) to (?:network|be|get better|improve|grow|sell|do better|succeed)|what(?:'s| is| are)? (?:new|out there|going on|happening|others|everyone|people|up|possible|next)|what i (?:can|want|could)|what's|how it works|how things work|what happens|where (?:it|this|things) (?:goes|leads|go|lead)|who(?:'s| is) (?:who|there|around|out))\b/

const judgeLearning = (goal: Goal): Judgement => {
  const { thing, words, verb } = goal
  const text = words.map(({ key }) => key).join(' ')
  const question = words.findIndex(({ key }) => WH.test(key))
  if (isCounted(thing)) return outcome(true)
  if (question >= 0 && !VAGUE_QUESTION.test(text)) {
    const isYesOrNo = /^(?:whether|if)$/.test(words[question]?.key ?? '')
    return outcome(isYesOrNo || isNamed(thing))
  }
  if (verb?.lemma === 'know') return judgeThing(goal, false)
  if (
    /^(?:find out|discover|determine|confirm|verify|validate|clarify|gather|pick up)$/.test(
      verb?.lemma ?? '',
    ) &&
    thing.core.length > 0 &&
    !isVague(thing) &&
    !isHead(thing, 'soft', 'doing')
  )
    return outcome(isOneDefinite(thing))
  if (
    thing.isSingle &&
    thing.isPlaced &&
    !isVague(thing) &&
    !/about$/.test(goal.words[1]?.key ?? '') &&
    thing.core.length > 1
  )
    return outcome(isOneDefinite(thing))
  return NONE
}

const MAKING = /^(?:create|form|set up|start|launch|establish|open|forge|make|build|bridge|generate)$/

const judgeShaping = (goal: Goal, lemma: string): Judgement => {
  const { thing } = goal
  if (isHead(thing, 'reach')) return isCounted(thing) || hasFigure(goal) ? activity(true) : NONE
  if (isHead(thing, 'sale', 'client', 'money', 'job') && !isHead(thing, 'vague'))
    return outcome(isCounted(thing) || hasFigure(goal) || isOneDefinite(thing))
  if (hasFigure(goal)) return outcome(true)
  if (/^(?:start|make|create|launch)$/.test(lemma) && isHead(thing, 'doing'))
    return activity(isCounted(thing) || thing.isSingle)
  if (
    thing.outerCount !== null &&
    /^(?:network|connections|audience|following|community)$/.test(thing.head) &&
    thing.outerCount.value > MOST_PEOPLE_KNOWN
  )
    return activity(true)
  if (isCounted(thing))
    return isHead(thing, 'vague') &&
      /^(?:contacts|connections|friends|people)$/.test(thing.head) &&
      !thing.isPlaced &&
      !thing.isRestricted
      ? activity(true)
      : outcome(true)
  if (MAKING.test(lemma) && !isVague(thing) && !isHead(thing, 'soft'))
    return thing.isSingle || thing.isProper || thing.isPlaced ? outcome(isOneDefinite(thing)) : NONE
  return NONE
}

const judgeGiving = (goal: Goal, lemma: string): Judgement => {
  const { thing } = goal
  if (isHead(thing, 'doing')) return activity(isCounted(thing) || thing.isSingle)
  if (/^(?:introduce|connect people|match|put together|bring together|put in touch|refer)$/.test(lemma)) {
    if (/^(?:myself|ourselves|me|us)$/.test(goal.words[1]?.key ?? '')) {
      // "Introduce me to" asks for an introduction; "introduce myself" is something one does.
      return /self|selves/.test(goal.words[1]?.key ?? '')
        ? activity(isCounted(thing))
        : judgeThing(goal, false)
    }
    return isCounted(thing)
      ? outcome(true)
      : thing.isProper
        ? outcome(true)
        : isVague(thing)
          ? NONE
          : activity(false)
  }
  if (lemma === 'help' || lemma === 'assist' || lemma === 'give') {
    const text = goal.words.map(({ key }) => key).join(' ')
    const isCarriedThrough =
      /\b(?:find|get|land|win|become|secure|into|start|fill|pass|a job|first job|mentor)\b/.test(text)
    if (isCounted(thing) || isOneDefinite(thing)) return isCarriedThrough ? outcome(true) : activity(true)
    return NONE
  }
  if (isCounted(thing)) return activity(true)
  if (lemma === 'give back' || isVague(thing) || isHead(thing, 'soft') || thing.core.length === 0) return NONE
  return /^(?:support|share|inspire|encourage|contribute|assist|welcome)$/.test(lemma)
    ? NONE
    : activity(isOneDefinite(thing))
}

const judgeSelling = (goal: Goal, lemma: string): Judgement => {
  const { thing } = goal
  const measured = isCounted(thing) || hasFigure(goal)
  if (/quota|number|target/.test(lemma)) return outcome(true)
  if (
    /^(?:sell|upsell|cross-sell|close|flog|monetise|monetize|cash in|drum up|flip|shift|sell to)/.test(lemma)
  )
    return outcome(measured || isOneDefinite(thing))
  return activity(
    measured ||
      (isOneDefinite({ ...thing, isSingle: thing.isSingle && !isNoun(thing.head, 'vague') }) &&
        !/\b(?:service|product|business|startup|company|app|idea|offer|everyone)\b/.test(thing.head)),
  )
}

const AMONG_PEOPLE =
  /^(?:meet|meet up|meet with|meet up with|connect with|engage with|talk|talk to|talk with|speak|speak to|speak with|try|sit|walk|like|go|follow|stay in touch with|keep in touch with|touch base with|add|enter|stand|plan|watch|read|work on|present|present myself|join in|go along|catch up|share)$/
const ALONE_IS_A_DEED =
  /^(?:post|blog|tweet|publish|volunteer|exhibit|comment|cold call|cold email|ask around|phone|phone around|ring round|drop in|drop by|reach out|follow up|touch base)$/

const judgeDoing = (goal: Goal, lemma: string): Judgement => {
  const { thing } = goal
  const measured = isCounted(thing) || hasRhythm(goal) || hasTimes(goal)
  if (measured) return activity(true)
  if (thing.core.length === 0 || goal.words.length === goal.verb?.words.length) {
    return ALONE_IS_A_DEED.test(lemma) || thing.isRestricted ? activity(false) : NONE
  }
  if (isHead(thing, 'doing')) return activity((thing.isSingle && !isPlural(thing.head)) || thing.isProper)
  if (AMONG_PEOPLE.test(lemma)) {
    if (isOneDefinite(thing)) return activity(true)
    if (isVague(thing)) return thing.isRestricted ? activity(false) : NONE
    if (/^(?:meet|connect|engage|join in|like|follow|try|plan|enter|stay|keep)/.test(lemma))
      return thing.isRestricted ? activity(false) : NONE
    return thing.core.some(({ key }) => WISHED_STATES.has(key)) ? NONE : activity(false)
  }
  // "Send my CV around" has no end to it.
  const isScattered =
    /^(?:send|share|post|practise|practice|hand out|give out|distribute|spend|work on)$/.test(lemma) &&
    goal.words[1]?.key === 'my'
  return activity(isOneDefinite(thing) && !isScattered)
}

/** "Three times", "twice a week". */
const hasTimes = ({ words }: Goal): boolean =>
  words.some(
    ({ number }) =>
      (number !== null &&
        !number.span.isPercent &&
        number.span.value >= 1 &&
        words.length > 1 &&
        /^(?:once|twice|thrice)$/.test(words.find(({ number: one }) => one === number)?.key ?? '')) ||
      words.some(({ key }, at) => key === 'times' && words[at - 1]?.number !== null),
  )
