import type { Span } from './reading.ts'

/** A new line, a semicolon, the end of a sentence, a comma, a colon or a dash between words. */
const BREAK = /[;\n\r•]+|[!?]+(?=\s|$)|\.{2,}|\.(?=\s|$)|,(?=\s|$)|:(?=\s|$)|\s[-–—]\s|—|…/gu
/** A full stop behind these ends no sentence; behind "1h" it does. */
const SHORTENED =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|dr|prof|mr|mrs|ms|st|hr|fr|sr|sra|dra|mme|mlle|dhr|mevr|bzw|ca|etc|approx|incl|inc|ltd|nr|no|str|min|std|tel|abt|dept|vs|re|ph|asst|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u
/** A colon behind these belongs to what follows. */
const TAKES_COLON =
  /(?:job|role|position|post|stelle|poste|puesto|cargo|baan|functie|to ?do|next steps?|needs?|offers?|follow[- ]?ups?|task|action|re|nachster schritt|naechster schritt|aufgabe|a faire|prochaine etape|siguiente paso|proximo passo|volgende stap|braucht|sucht|bietet|cherche|busca|procura|zoekt|ask|asks?|news)$/
/** Behind a joining word, one of these begins to say something else. */
const SPEAKS =
  "(?:i|he|she|they|we|ich|er|sie|wir|il|elle|je|j'ai|on|ella|yo|ele|ela|eu|hij|zij|ze|ik|promised|needs?|wants?|looking for|is looking|offers?|offered|can|remind|follow|will|should|must|need to|versprochen|braucht|sucht|bietet|soll|will|kann|cherche|propose|peut|busca|necesita|ofrece|puede|procura|precisa|oferece|pode|zoekt|biedt|kan|joined|introduced|send|call|email)"
const JOINED = new RegExp(
  `[ ,]+(?:and|but|und|aber|et|mais|y|pero|e|mas|en|maar|then|so|also|dann)(?= (?:then |also |dann |noch )?${SPEAKS}\\b)`,
  'g',
)
/** These begin something else even without a comma. */
const BEGINS =
  / (?=(?:i |we |and i )?(?:promised (?:to|him|her|them)|remind me|follow[- ]up (?:in|on|by|next|with)|todo\b|to do:|next steps?:|don't forget|do not forget|need to (?:send|call|email|follow|get)|must (?:send|call|email)|ich soll|muss ihm|muss ihr|versprochen))/g

/** The line cut where it may begin to say something else; nothing is cut inside of what is `whole`, such as a date. */
export const clausesOf = (plain: string, whole: readonly Span[]): readonly Span[] => {
  const cuts: Span[] = []
  const isInside = (at: number) => whole.some(({ start, end }) => at > start && at < end)
  for (const { 0: text, index } of plain.matchAll(BREAK)) {
    if (isInside(index)) continue
    const before = plain.slice(Math.max(0, index - 24), index)
    if (text === '.' && SHORTENED.test(before)) continue
    if (text === ':' && TAKES_COLON.test(before)) continue
    cuts.push({ start: index, end: index + text.length })
  }
  for (const pattern of [JOINED, BEGINS]) {
    for (const { 0: text, index } of plain.matchAll(pattern)) {
      if (!isInside(index) && index > 0) cuts.push({ start: index, end: index + text.length })
    }
  }
  cuts.sort((a, b) => a.start - b.start)
  const clauses: Span[] = []
  let from = 0
  for (const { start, end } of [...cuts, { start: plain.length, end: plain.length }]) {
    if (start < from) continue
    const clause = trimmed(plain, { start: from, end: start })
    if (clause !== null) clauses.push(clause)
    from = end
  }
  return clauses
}

const trimmed = (plain: string, { start, end }: Span): Span | null => {
  let [from, to] = [start, end]
  while (from < to && /[\s,;:]/.test(plain[from] ?? '')) from += 1
  while (to > from && /[\s,;:]/.test(plain[to - 1] ?? '')) to -= 1
  return from < to ? { start: from, end: to } : null
}
