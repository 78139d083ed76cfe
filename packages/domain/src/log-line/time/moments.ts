import { addDays } from '../../plain-date.ts'
import type { Span } from '../reading.ts'
import { MOMENT_RULES, type Sense } from './moment-rules.ts'

/** A time that a line names, read both ways: as a day that was, and as a day to come. */
export interface Moment extends Span {
  /** Never after today; null where the words can only mean a day to come. */
  readonly past: string | null
  /** Never before today; null where the words can only mean a day that was. */
  readonly ahead: string | null
  /** Where the words of the time itself begin, behind "by the". */
  readonly bareStart: number
  /** A day, and not a month or a feast. */
  readonly isDay: boolean
}

const UNTIL =
  "no later than|not later than|by|until|till|til|up to|bis spatestens|bis zum|bis zur|bis|spatestens|d'ici|d'ici au|jusqu'au|jusqu'a|hasta el|hasta|a mas tardar|para el|para la|ate|ate ao|ate a|tegen|uiterlijk|due on|due by|due in|due"
const BEFORE = 'before|vor dem|vor der|vor|avant le|avant la|avant|antes del|antes de|antes do|antes da|voor'
const AFTER = 'after|nach dem|nach|ab dem|ab|apres le|apres|despues del|despues de|depois do|depois de|na de'
const ON = 'on|at|in|over|during|for|around|am|im|an|vom|zum|le|au|en|el|al|no|na|em|op|per|this'
const SINCE = 'since|from|seit|depuis|desde|sinds|vanaf'
const LEAD_WORDS = [UNTIL, BEFORE, AFTER, ON, SINCE].flatMap((words) => words.split('|'))
const LEAD = `(?<lead>(?:${LEAD_WORDS.toSorted((a, b) => b.length - a.length).join('|')})(?: the| der| dem| den| het| de)? )?`
const only = (words: string) => new RegExp(`^(?:${words})(?: the| der| dem| den| het| de)? $`)
const IS_UNTIL = only(UNTIL)
const IS_BEFORE = only(BEFORE)
const IS_AFTER = only(AFTER)
const IS_SINCE = only(SINCE)

const RULES = MOMENT_RULES.map((rule) => ({
  ...rule,
  expression: new RegExp(`(?<![a-z0-9'-])${LEAD}(?:${rule.pattern})`, 'g'),
}))

/** What may stand between a weekday and its date: "Mon 16 Nov", "Freitag, 20.11.". */
const WEEKDAY_GAP = /^[,.]? ?(?:den |the |le |el )?$/

/** Every time a line names, in its order, without overlap. `plain` is `raw` folded, of the same length. */
export const momentsIn = (raw: string, plain: string, today: string): readonly Moment[] => {
  let rest = plain
  const found: (Moment & { readonly isWeekday: boolean })[] = []
  for (const { expression, read, isDay = true } of RULES) {
    for (const match of rest.matchAll(expression)) {
      const { lead = '', ...groups } = match.groups ?? {}
      const bareStart = match.index + lead.length
      const first = raw[bareStart] ?? ''
      const sense = read({
        groups,
        today,
        lead,
        isCapital: first !== first.toLowerCase(),
        plain,
        at: bareStart,
      })
      if (sense === null) continue
      const end = match.index + match[0].trimEnd().length
      const isWeekday = groups.weekday !== undefined
      found.push({ start: match.index, end, bareStart, isDay, isWeekday, ...bounded(sense, lead, today) })
      rest = `${rest.slice(0, match.index)}${'|'.repeat(end - match.index)}${rest.slice(end)}`
    }
  }
  found.sort((a, b) => a.start - b.start)
  return found.flatMap(({ isWeekday, ...moment }, at) => {
    const next = found[at + 1]
    // The date says more than the weekday before it.
    if (isWeekday && next !== undefined && isTogether(plain, moment, next)) return []
    const before = found[at - 1]
    const start =
      before?.isWeekday === true && isTogether(plain, before, moment) ? before.start : moment.start
    return [{ ...moment, start }]
  })
}

const isTogether = (plain: string, weekday: Span, date: Moment): boolean =>
  date.isDay && WEEKDAY_GAP.test(plain.slice(weekday.end, date.bareStart))

/** "By" and its like point ahead; "before" means the day ahead of it, "after" the day behind. */
const bounded = ({ past, ahead }: Sense, lead: string, today: string): Pick<Moment, 'past' | 'ahead'> => {
  const isOnlyAhead =
    IS_UNTIL.test(lead) || IS_BEFORE.test(lead) || IS_AFTER.test(lead) || IS_SINCE.test(lead)
  const shift = IS_BEFORE.test(lead) ? -1 : IS_AFTER.test(lead) ? 1 : 0
  const moved = ahead === null ? null : addDays(ahead, shift)
  return {
    past: isOnlyAhead || past === null || past > today ? null : past,
    ahead: moved === null ? null : moved < today ? today : moved,
  }
}
