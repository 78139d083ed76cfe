import { isCountableIng, isUncountable, VAGUE_PEOPLE } from '../lexicon/kinds-of-noun.ts'
import { isNoun } from '../lexicon/nouns.ts'
import type { ObjectiveKind } from '../objective-check.ts'
import type { Goal } from './goal.ts'
import { DEFINITE, OBJECT_PRONOUNS, PREPOSITIONS, WISHED_STATES } from './small-words.ts'
import { isPlural, type Thing } from './thing.ts'

/** What a goal amounts to, and whether one could tell without argument that it was reached. */
export interface Judgement {
  readonly kind: ObjectiveKind
  readonly isMeasured: boolean
}

export const NONE: Judgement = { kind: 'none', isMeasured: false }
export const outcome = (isMeasured: boolean): Judgement => ({ kind: 'outcome', isMeasured })
export const activity = (isMeasured: boolean): Judgement => ({ kind: 'activity', isMeasured })

/** Where more people than this are counted, collecting them is the aim. */
export const MOST_PEOPLE_KNOWN = 20

export const isCounted = ({ count, outerCount }: Thing): boolean => count !== null || outerCount !== null

export const isHead = (thing: Thing, ...classes: Parameters<typeof isNoun>[1][]): boolean =>
  isNoun(thing.head, ...classes)

/** Endings of what cannot be held: "clarity", "resilience". */
const ABSTRACT = /[a-z]{3}(?:ity|ance|ence|ism|hood|dom|tude)$/
const NO_ABSTRACT =
  /^(?:clarity|university|facility|charity|authority|city|utility|municipality|property|security|conference|residence|reference|licence|audience|insurance|ambulance|performance|alliance|appearance|acceptance|permanence|maintenance|finance|sentence|fence|science|kingdom|neighbourhood|neighborhood|assistance|guidance)$/

/** Vague by its head, or no thing at all but a state: "better known". */
export const isVague = (thing: Thing): boolean => {
  const { core, head } = thing
  if (core.length === 0) return !isCounted(thing)
  // "Relationship building": to go on with something is no thing.
  if (
    core.length > 1 &&
    /^(?:building|generation|making|gathering|sharing|hunting|seeking|management)$/.test(head) &&
    isNoun(core.at(-2)?.key ?? '', 'vague', 'mass', 'sale', 'reach')
  )
    return true
  // "Interested in the topic": how one is.
  if (core.length === 1 && /[a-z]{4}ed$/.test(head) && !/eed$/.test(head)) return true
  if (isHead(thing, 'vague', 'mass') || WISHED_STATES.has(thing.head)) return true
  if (!thing.isSingle && ABSTRACT.test(head) && !NO_ABSTRACT.test(head)) return true
  return /(?:ing|ness)$/.test(thing.head) && thing.head.length > 5 && !isCountableIng(thing.head)
}

/** One thing that is either there or not: "a mentor", "my first board seat", "Ruta Kalnins", "technical co-founder". */
export const isOneDefinite = (thing: Thing): boolean => {
  const { head, core, rest, isLoose } = thing
  // "Esperanza Villalobos" is no plural.
  if (core.length > 1 && core.every(({ isCapital }) => isCapital)) return true
  if (isLoose || core.length === 0 || isPlural(head) || isVague(thing)) return false
  if (isHead(thing, 'soft') && !(thing.isSingle && /^(?:opinion|tip|lesson)$/.test(head))) return false
  if (/^(?:revenue|turnover|profits?|income|pipeline|money|cash|funding|capital)$/.test(head)) return false
  if (thing.isSingle) return true
  if (thing.isProper || isNamed(thing) || /^(?:as|at)$/.test(rest[0]?.key ?? '')) return true
  // Said tersely, without the article: a single thing all the same, unless it has no singular.
  return !isUncountable(head) && !isHead(thing, 'sale', 'money', 'doing', 'reach') && /[a-z]{3}/.test(head)
}

/** "Intro to Tomasz Wilk", "an answer from Ana". */
const isNamed = ({ rest }: Thing): boolean =>
  rest[0] !== undefined &&
  PREPOSITIONS.has(rest[0].key) &&
  rest.slice(1, 4).some(({ isCapital }) => isCapital)

/** A percentage or a sum of money anywhere in what is wanted. */
export const hasFigure = ({ words }: Goal): boolean =>
  words.some(({ number }) => number !== null && (number.span.isPercent || number.span.isMoney))

/** Judges what is in hand afterwards by what it is; `isBare` where no verb says that it is wanted. */
export const judgeThing = (goal: Goal, isBare: boolean): Judgement => {
  const { thing } = goal
  const isMeasured = isCounted(thing) || isOneDefinite(thing) || hasFigure(goal)
  // "Six instead of three" only says how many of what was named before; "one too" not even that.
  const isLeftOpen =
    thing.count === 1 && (thing.rest[0]?.key === 'too' || (isBare && thing.rest.length === 0))
  if (thing.core.length === 0)
    return thing.count === null ||
      isLeftOpen ||
      thing.rest[0]?.key === 'instead' ||
      (isBare && goal.words.length === 1)
      ? NONE
      : outcome(true)
  // "My order book": never once and for all full.
  if (/^books?$/.test(thing.head) && isNoun(thing.core.at(-2)?.key ?? '', 'sale')) return outcome(false)
  if (/^(?:pipeline|funnel)$/.test(thing.head) && !isCounted(thing)) return NONE
  if (isHead(thing, 'sale', 'money') && !isHead(thing, 'vague')) return outcome(isMeasured)
  // "An active role", "a bigger part": how much one counts for is no place one has.
  if (
    /^(?:role|part|voice|say|place|position|share|year|time|evening|day|life)$/.test(thing.head) &&
    thing.core[0]?.key !== 'open' &&
    (WISHED_STATES.has(thing.core[0]?.key ?? '') || COMPARATIVE.test(thing.core[0]?.key ?? '')) &&
    thing.core.length > 1
  )
    return NONE
  if (isHead(thing, 'client') && !isMeasured && isAnyOfAKind(thing) && goal.words[0]?.lastDay === null)
    return NONE
  if (isHead(thing, 'client', 'job')) return outcome(isMeasured)
  // "The name of the person who buys organ pipes" can be written down.
  if (/^(?:names?|numbers?|address|addresses)$/.test(thing.head) && thing.rest[0]?.key === 'of')
    return outcome(thing.isSingle || isCounted(thing))
  // "My cousin's address".
  if (/^(?:number|address)$/.test(thing.head) && thing.core.some(({ key }) => /'s$/.test(key)))
    return outcome(true)
  if (isHead(thing, 'reach')) return isCounted(thing) ? activity(true) : NONE
  if (isHead(thing, 'doing')) return isBare ? judgeBareDoing(goal) : outcome(isMeasured)
  // "Access to the herbarium" is granted or not; "access to capital" is a wish.
  if (thing.head === 'access' && thing.rest[0]?.key === 'to')
    return /^(?:the|a|an|our|one|his|her|their)$/.test(thing.rest[1]?.key ?? '') || thing.rest[1]?.isCapital
      ? outcome(true)
      : NONE
  // "Commit access" is of one kind.
  if (thing.head === 'access' && thing.core.length > 1 && !COMPARATIVE.test(thing.core[0]?.key ?? ''))
    return outcome(true)
  if (isVague(thing)) return judgeVague(thing)
  if (isHead(thing, 'soft') && !isMeasured) {
    // "The mayor's support" is one person's to give.
    const isTheirs = goal.words.slice(0, 4).some(({ key }) => /^(?:his|her|their)$/.test(key))
    if (isTheirs || thing.isProper || thing.core.some(({ key }) => /'s$/.test(key))) return outcome(true)
    if (
      thing.isSingle &&
      thing.rest[0]?.key === 'of' &&
      thing.rest[1]?.key === 'the' &&
      !isNoun(thing.rest.at(-1)?.key ?? '', 'vague')
    )
      return outcome(true)
    const isFromSome = /^(?:from|on)$/.test(thing.rest[0]?.key ?? '')
    if (isFromSome && /^(?:an?|one)$/.test(thing.rest[1]?.key ?? '')) return outcome(true)
    return isFromSome && !isNoun(thing.rest.at(-1)?.key ?? '', 'vague') ? outcome(false) : NONE
  }
  // "A bit of calm".
  if (thing.isPartOf && thing.isLoose && !isPlural(thing.head) && !isCounted(thing)) return NONE
  if (!isMeasured && isAnyOfAKind(thing)) return NONE
  return isBare && !isPlausible(goal) ? NONE : outcome(isMeasured)
}

/** "Find mentors", "potential partners": neither how many nor which. */
const isAnyOfAKind = ({ core, head, rest, isRestricted }: Thing): boolean =>
  rest.length === 0 &&
  !isRestricted &&
  isPlural(head) &&
  core
    .slice(0, -1)
    .every(({ key }) =>
      /^(?:potential|possible|suitable|good|great|right|interesting|relevant|strategic|strong|cool|nice|key|useful|reliable|future|like-minded)$/.test(
        key,
      ),
    )

/** "People" and the like become somebody once it is said which, or how many of where. */
const judgeVague = (thing: Thing): Judgement => {
  const { head, count, core } = thing
  const isPeople = VAGUE_PEOPLE.test(head)
  const isSomebody = /^(?:someone|somebody)$/.test(head)
  if (WISHED_STATES.has(head) && !isPeople) return NONE
  const isAtPlace = /^(?:in|at|from|within|inside|on|near|by)$/.test(thing.rest[0]?.key ?? '')
  if (head === 'contact' && core.length === 1 && !thing.isSingle && count === null) return NONE
  // "A contact at the customs office", "a friend in the same situation".
  if (
    /^(?:contact|friend|peer|ally|colleague|expert)$/.test(head) &&
    (thing.isNew || /^(?:named|direct|personal|dedicated)$/.test(core[0]?.key ?? '')) &&
    isAtPlace
  )
    return outcome(true)
  if (thing.isRestricted && (isPeople || thing.isRelated) && !isHead(thing, 'mass')) {
    return outcome(isCounted(thing) || thing.isSingle || isSomebody)
  }
  if (count !== null && isHead(thing, 'vague', 'mass')) {
    const isSaidWhich = thing.isPlaced || core.length > 1 || thing.isPartOf
    const isCollecting = count > MOST_PEOPLE_KNOWN || !isSaidWhich
    return isCollecting && isPeople ? activity(true) : outcome(true)
  }
  if (isSomebody && isAtPlace) return outcome(true)
  // "Someone to ask when the kiln misbehaves"; "someone to talk to" could be anyone.
  if (
    isSomebody &&
    /^(?:to|would|could|will|should)$/.test(thing.rest[0]?.key ?? '') &&
    thing.rest.length > LONGEST_BARE_DEED
  )
    return outcome(true)
  // "Trusted contacts at the customs office".
  if (
    /^(?:contacts|friends|allies)$/.test(head) &&
    core.length > 1 &&
    isAtPlace &&
    thing.rest[1]?.key === 'the' &&
    !isNoun(thing.rest.at(-1)?.key ?? '', 'vague')
  )
    return outcome(false)
  // "An understanding with the ferry company" is reached.
  if (head === 'understanding' && thing.isNew && thing.rest[0]?.key === 'with') return outcome(true)
  // "Friends to go climbing with".
  if (
    isPeople &&
    thing.rest[0]?.key === 'to' &&
    thing.rest.length > LONGEST_BARE_DEED &&
    /^(?:with|to)$/.test(thing.rest.at(-1)?.key ?? '')
  )
    return outcome(false)
  if (thing.outerCount !== null) return outcome(true)
  const isQualified = thing.isSingle && core.length > 1 && !isNoun(core[0]?.key ?? '', 'vague', 'mass')
  return isQualified &&
    /^(?:partnership|collaboration|cooperation|alliance|company|group|team|expert|leader|peer|ally|colleague)$/.test(
      head,
    ) &&
    !/^(?:thought|better|strong|strategic|new|good|great)$/.test(core[0]?.key ?? '')
    ? outcome(true)
    : NONE
}

const COMPARATIVE =
  /^(?:better|closer|stronger|wider|deeper|greater|broader|bigger|higher|lower|easier|faster|smoother|livelier|warmer|clearer|fewer|less|fresh|increased|improved|enhanced|constant|regular|mutual|continued|ongoing)$/
/** Words of "to talk to": beyond them it is said about what. */
const LONGEST_BARE_DEED = 3
const NOUN_ENDING =
  /(?:tion|ment|ship|al|er|or|ist|ant|ian|feedback|letter|intro|introduction|mentor|seat|ance|ence|founder)$/

/** Named without a number or an article, a thing has to show otherwise that it is one. */
const isPlausible = ({ thing }: Goal): boolean => {
  const { core, head } = thing
  if (thing.count !== null || thing.isSingle) return true
  // "More clout", "closer ties": a change of degree.
  if ((thing.isLoose || COMPARATIVE.test(core[0]?.key ?? '')) && !isPlural(head)) return false
  if (
    core.some(({ key }) => OBJECT_PRONOUNS.has(key) || DEFINITE.has(key) || WISHED_STATES.has(key)) ||
    core.some(({ key }, at) => at > 0 && VAGUE_PEOPLE.test(key) && at < core.length)
  )
    return false
  if (core.length > 4) return false
  return (
    (isPlural(head) && head.length > 3) ||
    NOUN_ENDING.test(head) ||
    thing.isRestricted ||
    (core.length <= 2 && (thing.isPlaced || thing.isProper))
  )
}

/** Coffees and posts are done; an interview or ten minutes with someone has to be granted. */
const judgeBareDoing = ({ thing, isRhythmic }: Goal): Judgement => {
  const isGranted =
    /^(?:interviews?|meeting|minutes|appointment|audience|slot|hearing)$/.test(thing.head) &&
    /^(?:with|at|from)$/.test(thing.rest[0]?.key ?? '')
  const isMeasured = isCounted(thing) || thing.isSingle
  // "Free drinks" are enjoyed.
  if (/^(?:free|good|cheap|nice)$/.test(thing.core[0]?.key ?? '') && !isMeasured) return NONE
  // "A post at the clinic" is a place to work.
  if (thing.head === 'post' && thing.isNew && /^(?:at|as)$/.test(thing.rest[0]?.key ?? ''))
    return outcome(true)
  // "Letter of recommendation".
  if (/^letters?$/.test(thing.head) && thing.rest[0]?.key === 'of')
    return outcome(isMeasured || thing.head === 'letter')
  // "An accepted talk" has been granted.
  if (/^(?:confirmed|booked|agreed|signed|accepted|promised|granted)$/.test(thing.core[0]?.key ?? ''))
    return outcome(isMeasured)
  // "Interesting conversations" are had, or not.
  if (/^(?:conversations|discussions|talks|dialogue)$/.test(thing.head) && !isMeasured && !isRhythmic)
    return NONE
  return isGranted && isMeasured ? outcome(true) : activity(isMeasured || isRhythmic)
}
