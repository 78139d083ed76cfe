import { type Cue, cueAt } from '../learned/line/cue-trie.ts'
import { DETERMINERS, SUBJECTS, wordsOf } from '../learned/line/words.ts'
import { type LearnedPart, readLine } from '../learned/read-line.ts'
import { toDayNumber } from '../plain-date.ts'
import { isOfAnother, isThanks, toDoIn } from './cues/follow-up-cues.ts'
import { newsAt } from './cues/news-cues.ts'
import { saidAtHead } from './cues/said-cues.ts'
import {
  hasOwnNeed,
  isDone,
  isHandedOver,
  isOfLead,
  isOfNothing,
  isPromiseOfOther,
} from './cues/whose-cues.ts'
import type { Span } from './reading.ts'
import type { Moment } from './time/moments.ts'
import { type Remainder, without } from './without-spans.ts'

/** What a clause is about, in the order in which that is asked. */
export type ClauseKind = 'follow-up' | 'news' | 'learned' | 'plain'

export interface Clause extends Span {
  readonly kind: ClauseKind
  /** The person named at its head ends here: what is said of them begins. */
  readonly body: number
  /** Of a follow-up: what is to be done. */
  readonly toDo: string
  /** Of what was learned: the parts, each as it stands in the line. */
  readonly parts: readonly LearnedPart[]
}

interface Line {
  readonly raw: string
  readonly plain: string
  readonly moments: readonly Moment[]
  readonly minutes: Span | null
  readonly names: readonly Span[]
  readonly today: string
}

/** Cuts clauses where a name is followed at once by what its bearer needs or offers, and says what each is about. */
export const sortClauses = (clauses: readonly Span[], line: Line): readonly Clause[] => {
  const parted = clauses.flatMap((clause) => partedAfterNames(clause, line))
  const sorted: Clause[] = []
  for (const [at, clause] of parted.entries()) {
    const last = sorted.at(-1)
    const next = sortOne(clause, line, at === 0)
    // "Asked for the manuscript, send it": the request is what is to be done.
    if (last?.kind === 'learned' && next.kind === 'follow-up' && isFulfilled(line, last, next))
      sorted[sorted.length - 1] = { ...last, kind: 'plain', parts: [] }
    // "Owe him a dinner, set it up in May": one thing to be done.
    if (last?.kind === 'follow-up' && next.kind === 'follow-up' && isOfDebt(line, last, next)) {
      sorted[sorted.length - 1] = { ...next, start: last.start, toDo: `${last.toDo}: ${next.toDo}` }
    }
    // "Needs an architect, a good insurer": the list goes on.
    else if (last?.kind === 'learned' && next.kind === 'plain' && goesOn(line, last, clause)) {
      sorted[sorted.length - 1] = sortOne({ start: last.start, end: clause.end }, line, false)
    } else sorted.push(next)
  }
  return sorted
}

const partedAfterNames = (clause: Span, line: Line): readonly Span[] => {
  const inside = line.names.filter((name) => name.start > clause.start - 1 && name.end < clause.end)
  for (const name of inside) {
    const isHead = name.start === clause.start
    const cut = saidFrom(clause, name, line)
    if (cut === null || (isHead && cut === name.end + 1)) continue
    return [
      { start: clause.start, end: cut - 1 },
      { start: cut, end: clause.end },
    ]
  }
  return [clause]
}

/** "Andrea from the trattoria will cater it at cost": where a person works stands before what is said of them. */
const AFFILIATED = /^ (?:from|of|at|in) (?:[^ ,;.]+ ){1,4}?(?=(?:will|would|is|wants|hopes|needs) )/
const IS_AFFILIATED = /^(?: (?:from|of|at|in) [^ ,;.]+(?: [^ ,;.]+){0,3})?$/

/** Where what is needed or offered begins behind a name; null where nothing of the kind follows at once. */
const saidFrom = (clause: Span, name: Span, { raw, plain }: Line): number | null => {
  const rest = raw.slice(name.end, clause.end)
  if (/^\s/u.test(rest) && cueAtHead(rest, false) !== null) return name.end + 1
  for (const skip of [1, AFFILIATED.exec(plain.slice(name.end, clause.end))?.[0].length]) {
    if (skip === undefined || !/^\s/u.test(rest)) continue
    const from = name.end + skip
    if (saidAtHead(raw.slice(from, clause.end), plain.slice(from, clause.end)) !== null) return from
  }
  return null
}

/** A cue of needing or offering, or with subjects such as "she is" before it where they are allowed. */
const cueAtHead = (text: string, canHaveSubject: boolean): Cue | null => {
  const words = wordsOf(text)
  let at = 0
  while (
    canHaveSubject &&
    at < words.length &&
    SUBJECTS.has(words[at]?.folded ?? '') &&
    cueAt(words, at, words.length) === null
  )
    at += 1
  return cueAt(words, at, words.length)
}

/** What was asked for is handed over next. */
const isFulfilled = ({ plain }: Line, asked: Clause, next: Clause): boolean =>
  isHandedOver(plain.slice(asked.start, asked.end), next.toDo)

/** What is owed is what is arranged next. */
const isOfDebt = ({ plain }: Line, owed: Clause, next: Clause): boolean =>
  /^(?:(?:and|but|so|i|we) )*owe\b/.test(plain.slice(owed.start, owed.end)) &&
  /^(?:set|book|arrange|plan|schedule|organi[sz]e|fix|sort|send|pay|buy) (?:it|this|that|them)\b/i.test(
    next.toDo,
  )

/** What the user can do or needs is nothing learned of another. */
const OWN =
  /^(?:and |then )?(?:i|we|ich|wir|je|j'ai|nous|yo|eu|ik|wij|sent|gave|got|received|forwarded|shared|showed|told|brought)\b(?! (?:know )?(?:she|he|they))/
/** "Will know more in March" knows nothing to offer. */
const NO_OFFER = /^(?:more|that|if|when|whether|how|what|why|about|him|her|me|us|by|soon|later)\b/i

/** "Tom will draft it for us", cut behind the name: Tom will. */
const isSaidOfNamed = ({ start }: Span, { plain, names }: Line): boolean =>
  /^(?:will|would) /.test(plain.slice(start, start + 8)) &&
  names.some(({ end }) => end < start && IS_AFFILIATED.test(plain.slice(end, start - 1)))

const goesOn = ({ raw, plain }: Line, last: Span, clause: Span): boolean => {
  if (!/^\s*,\s*$/.test(plain.slice(last.end, clause.start))) return false
  const first = wordsOf(raw.slice(clause.start, clause.end))[0]
  return first !== undefined && DETERMINERS.has(first.folded)
}

const sortOne = (clause: Span, line: Line, isFirst: boolean): Clause => {
  const { raw, plain, moments, minutes, names } = line
  const inside = moments.filter((moment) => moment.start >= clause.start && moment.end <= clause.end)
  const head = names.find((name) => name.start === clause.start && name.end < clause.end)
  const body = skipped(plain, head?.end ?? clause.start, clause.end)
  const empty = { ...clause, body, toDo: '', parts: [] }
  const bare = without(line, clause, minutes === null ? inside : [...inside, minutes])
  const hasAhead = inside.some(({ past, ahead }) => past === null && ahead !== null)
  const isNear = hasAhead || inside.some((moment) => isNearAhead(moment, line))
  const toDo = isSaidOfNamed(clause, line) ? null : toDoIn(bare.plain, { hasAhead, isNear, isFirst })
  if (
    toDo !== null &&
    !isDone(bare.plain) &&
    !isPromiseOfOther(bare.plain, toDo.from) &&
    !(isFirst && !hasAhead && isNounFirst(bare.plain))
  ) {
    const text = withoutAddressee(bare, toDo.from, line)
    return isThanks(bare.plain, text)
      ? { ...empty, kind: 'plain' }
      : { ...empty, kind: 'follow-up', toDo: text }
  }
  // "Get a quote by Friday": whatever it is, it is to be done by then.
  const isDue = !isFirst && head === undefined && bare.raw !== '' && inside.some(isLastDay(plain))
  const news = newsAt(plain.slice(body, clause.end))
  if (news !== null && cueAtHead(raw.slice(body, clause.end), true) === null) {
    return { ...empty, kind: 'news', body: body + news }
  }
  if (!OWN.test(plain.slice(clause.start, clause.end))) {
    const said = saidAtHead(raw.slice(body, clause.end), plain.slice(body, clause.end))
    // "Will print it for free" at the head of a line is the user's own.
    const isOwn = said?.kind === 'offer' && isFirst && body === clause.start
    if (said !== null && !isOwn) return { ...empty, kind: 'learned', parts: [said] }
    const cue = cueAtHead(raw.slice(body, clause.end), true)
    // Where it comes later, it may be another's: the words stay whole.
    const text = raw.slice(cue === null ? clause.start : body, clause.end)
    const isForAnother =
      cue === null && (isOfLead(plain.slice(0, clause.start)) || !hasOwnNeed(plain.slice(body, clause.end)))
    const parts = readLine(text).filter(
      ({ kind, text: words }) =>
        ((kind === 'need' && !isForAnother) ||
          (cue !== null && (kind !== 'working-on' || cue.kind === kind))) &&
        !(kind === 'offer' && NO_OFFER.test(words)) &&
        !(kind === 'need' && isOfNothing(words)),
    )
    if (parts.some(({ text: words }) => words !== '') && parts.length > 0)
      return { ...empty, kind: 'learned', parts }
  }
  return isDue && !isOfAnother(bare.plain) && !/ (?:is|are|was|were)$/.test(bare.plain)
    ? { ...empty, kind: 'follow-up', toDo: bare.raw.replace(/^I /u, '') }
    : { ...empty, kind: 'plain' }
}

const isLastDay =
  (plain: string) =>
  ({ start, bareStart, ahead }: Moment): boolean =>
    ahead !== null &&
    /\b(?:by|due|until|till|bis|spatestens|hasta|ate|tegen|uiterlijk)\b|d'ici/.test(
      plain.slice(start, bareStart),
    )

/** A day that is nearer ahead than behind. */
const isNearAhead = ({ past, ahead }: Moment, { today }: Line): boolean =>
  ahead !== null &&
  (past === null || toDayNumber(ahead) - toDayNumber(today) < toDayNumber(today) - toDayNumber(past))

/** "Email from Helen", "call with Tom": a thing that was, at the head of a line. */
const isNounFirst = (text: string): boolean =>
  (/^(?:e-?mail|mail|message|msg|note|letter|text|dm|whatsapp|sms|nachricht|brief|courriel|lettre|correo|mensaje|mensagem|mailtje|bericht) (?:an|to|a|au|aan|naar|para|al) /.test(
    text,
  ) &&
    !/ (?:schreiben|schicken|senden|sturen|schrijven)$/.test(text)) ||
  (/^(?:(?:intro|quick|short|brief|great|nice|first|working|follow-up|sales|review|check-?in|status|phone|video) )?\S+ (?:with|w|w\/|from|mit|von|avec|con|com|met)\b/.test(
    text,
  ) &&
    !/^(?:follow|check|touch|keep|get|circle)\b/.test(text))

/** "Liz an intro" behind "promised" is the intro. */
const withoutAddressee = ({ raw, plain }: Remainder, from: number, line: Line): string => {
  const rest = raw.slice(from).trim()
  if (!/promised|versprochen|promis|prometi|beloofd|owe/.test(plain.slice(0, from))) return rest
  const name = line.names
    .map(({ start, end }) => line.raw.slice(start, end))
    .find((each) => rest.startsWith(`${each} `))
  return name === undefined ? rest : rest.slice(name.length).trim().replace(/^to /u, '')
}

const skipped = (plain: string, from: number, end: number): number => {
  let at = from
  while (at < end && /[\s,:;]/.test(plain[at] ?? '')) at += 1
  return at
}
