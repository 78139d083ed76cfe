import { addMonths, dateOf, yearOf } from '../../objective/dates/calendar.ts'
import { addDays, weekday } from '../../plain-date.ts'
import type { MomentRule, Sense } from './moment-rules.ts'
import { COUNT, countOf, DOUBTFUL_DAYS, UNIT, unitOf, WEEKDAY, weekdayNumber } from './time-words.ts'

const NOT_AFTER = "(?![a-z0-9'])"
/** Longest stretch that is a time and no figure of speech, in units. */
const LONGEST_COUNT = 120

const shifted = (today: string, count: number, unit: string): string => {
  const kind = unitOf(unit)
  if (kind === 'd') return addDays(today, count)
  if (kind === 'w') return addDays(today, count * 7)
  return addMonths(today, kind === 'm' ? count : count * 12)
}

const past = (date: string): Sense => ({ past: date, ahead: null })
const ahead = (date: string): Sense => ({ past: null, ahead: date })

/** Words that only stand for a day where nobody says "here" or "in the morning" with them. */
const isGerman = (plain: string): boolean => /\b(?:mit|und|der|das|ich|ist|hat|er|sie)\b/.test(plain)

const fridayOf = (today: string): string => {
  const day = weekday(today)
  return day > 5 ? today : addDays(today, 5 - day)
}
const monthEnd = (today: string): string => addDays(addMonths(`${today.slice(0, 8)}01`, 1), -1)
const yearEnd = (today: string): string => dateOf(yearOf(today), 12, 31) ?? today
const lastSaturday = (today: string): string => addDays(today, -((weekday(today) + 1) % 7))

const dayRule = (words: string, days: number): MomentRule => ({
  pattern: `(?:${words})${NOT_AFTER}`,
  read: ({ today, plain, groups, at }) => {
    if (groups.hier !== undefined && isGerman(plain)) return null
    // "Por la mañana" and "am Morgen" are the morning.
    if (groups.morning !== undefined && /\b(?:la|am|heute|gestern|jeden|guten|de) $/.test(plain.slice(0, at)))
      return null
    const date = addDays(today, days)
    return { past: days <= 0 ? date : null, ahead: days >= 0 ? date : null }
  },
})

const LAST_WORDS =
  'last|past|letzten?|letzter|letztes|vergangenen?|vorigen?|afgelopen|vorige|ultimo|ultima|pasado|passado|passada'
const NEXT_WORDS =
  'next|coming|nachsten?|nachster|nachstes|kommenden?|kommende|volgende|komende|aanstaande|proximo|proxima|este|this|diesen|ce'
const BEHIND =
  'dernier|derniere|prochain|prochaine|pasado|pasada|passado|passada|que viene|que vem|proximo|proxima|jl|a\\.s\\.'
const PART_OF_DAY =
  '(?: (?:morning|afternoon|evening|night|lunchtime|noon|abend|morgen|nachmittag|mittag|matin|soir|apres-midi|ochtend|avond|middag|por la (?:manana|tarde|noche)|a (?:noite|tarde)|de manha))?'

export const RELATIVE_RULES: readonly MomentRule[] = [
  dayRule(
    'the day before yesterday|day before yesterday|vorgestern|avant-hier|anteayer|antes de ayer|anteontem|eergisteren',
    -2,
  ),
  dayRule(
    'the day after tomorrow|day after tomorrow|ubermorgen|apres-demain|pasado manana|depois de amanha|overmorgen',
    2,
  ),
  dayRule(
    `(?:yesterday|gestern|ayer|ontem|gisteren|(?<hier>hier))${PART_OF_DAY}|last night|last evening|anoche|gestern abend|hier soir|ontem a noite|gisteravond`,
    -1,
  ),
  dayRule(
    `tonight|today|this (?:morning|afternoon|evening|noon)|earlier today|just now|heute${PART_OF_DAY}|aujourd'hui|ce (?:matin|soir|midi)|cet apres-midi|hoy|esta (?:manana|tarde|noche)|hoje${PART_OF_DAY}|esta (?:manha|noite)|vandaag|vanochtend|vanmiddag|vanavond|eod|end of (?:the )?day`,
    0,
  ),
  dayRule(
    `tomorrow${PART_OF_DAY}|tmrw|tomorow|demain${PART_OF_DAY}|(?<morning>morgen|manana)${PART_OF_DAY}|amanha${PART_OF_DAY}`,
    1,
  ),
  {
    pattern: `(?:about )?${COUNT} ${UNIT} (?:ago|back|geleden|atras)${NOT_AFTER}`,
    read: ({ groups, today }) => ago(groups, today),
  },
  {
    pattern: `(?:vor|il y a|hace|ha|faz)(?: etwa| ca\\.| environ| unos| unas| cerca de)? ${COUNT} ${UNIT}${NOT_AFTER}`,
    read: ({ groups, today }) => ago(groups, today),
  },
  {
    pattern: `(?:in|within|inside|over|innerhalb von|innerhalb|innert|binnen|dans|sous|d'ici|en|dentro de|em|daqui a)(?: about| the next| the| den nachsten| les| einer| de)? ${COUNT} ${UNIT}(?:'? time)?${NOT_AFTER}|${COUNT.replace('count', 'count2')} ${UNIT.replace('unit', 'unit2')} from (?:now|today)${NOT_AFTER}`,
    read: ({ groups, today }) => {
      const count = countOf(groups.count ?? groups.count2 ?? '')
      return count > 0 && count <= LONGEST_COUNT
        ? ahead(shifted(today, count, groups.unit ?? groups.unit2 ?? ''))
        : null
    },
  },
  {
    pattern: `(?:the )?(?:end of (?:the |this )?week|eow|ende (?:der|dieser) woche|(?:la )?fin de (?:la |cette )semaine|final de (?:la )?semana|fim da semana|(?:het )?einde?(?: van)? (?:de|deze) week|(?:later )?this week|diese woche|cette semaine|esta semana|deze week)${NOT_AFTER}`,
    read: ({ today }) => ({ past: today, ahead: fridayOf(today) }),
  },
  {
    pattern: `(?:the )?(?:end of (?:the |this )?month|month[- ]end|eom|ende (?:des|dieses) monats|monatsende|ende monat|(?:la )?fin (?:du|de|de ce) mois|fin de mes|final de mes|fim do mes|(?:het )?einde?(?: van)? de(?:ze)? maand|(?:later )?this month|diesen monat|ce mois|este mes|deze maand)${NOT_AFTER}`,
    read: ({ today }) => ahead(monthEnd(today)),
  },
  {
    pattern: `(?:the )?(?:end of (?:the |this )?year|year[- ]end|eoy|ende des jahres|jahresende|(?:la )?fin de l'annee|fin de ano|final de ano|fim do ano|(?:het )?einde?(?: van)? het jaar|later this year|this year)${NOT_AFTER}`,
    read: ({ today }) => ahead(yearEnd(today)),
  },
  {
    pattern: `(?:the )?(?<which>last|past|next|this|coming|letztes|am|nachstes|kommendes|afgelopen|vorig|komend|volgend)? ?(?:the )?(?:weekend|wochenende|week-end|fin de semana|fim de semana)(?<after> dernier| prochain| pasado| passado| que viene| que vem)?${NOT_AFTER}`,
    read: ({ groups, today }) => {
      const which = `${groups.which ?? ''}${groups.after ?? ''}`
      const saturday = addDays(today, (6 - weekday(today) + 7) % 7)
      if (/next|coming|nachst|kommend|komend|volgend|prochain|viene|vem/.test(which)) return ahead(saturday)
      const was = lastSaturday(today)
      return {
        past: was,
        ahead: /last|past|letzt|afgelopen|vorig|dernier|pasado|passado/.test(which) ? null : saturday,
      }
    },
  },
  {
    pattern: `(?:(?:${LAST_WORDS}) (?<unit>week|woche|month|monat|maand|year|jahr|jaar|mes|semana)|(?:la |a |le |el |o )?(?<unit2>semaine|mois|annee|semana|mes|ano) (?:derniere?|pasad[oa]|passad[oa]))${NOT_AFTER}`,
    read: ({ groups, today }) => past(shifted(today, -1, groups.unit ?? groups.unit2 ?? '')),
  },
  {
    pattern: `(?:early |(?:later )|anfang )?(?:(?:next|nachsten?|nachster|nachstes|kommenden?|kommendes|volgende?|komende?|proxim[oa]) (?<unit>week|woche|month|monats?|maand|year|jahr|jaar|mes|semana|ano)|(?:la |le |el |o |l')?(?<unit2>semaine|mois|annee|semana|mes|ano) (?:prochaine?|que viene|que vem|proxim[oa])|para a (?<unit3>semana))${NOT_AFTER}`,
    read: ({ groups, today }) => ahead(startOfNext(today, groups.unit ?? groups.unit2 ?? groups.unit3 ?? '')),
  },
  {
    pattern: `(?<which>(?:${LAST_WORDS}|${NEXT_WORDS}) )?${WEEKDAY}(?<after> (?:${BEHIND}))?${PART_OF_DAY}${NOT_AFTER}(?<week> (?:last|next) week)?`,
    read: ({ groups, today, lead, isCapital }) => {
      const name = groups.weekday ?? ''
      const which = `${groups.which ?? ''}${groups.after ?? ''}${groups.week ?? ''}`.trim()
      const isPortuguese = /^(?:segunda|terca|quarta|quinta|sexta)$/.test(name)
      const isLed = lead !== '' && !(isPortuguese && !/^(?:na|ate|para|ate a) $/.test(lead))
      if (DOUBTFUL_DAYS.has(name) && !isLed && which === '' && (!isCapital || isPortuguese)) return null
      return weekdaySense(today, weekdayNumber(name), which)
    },
  },
]

const ago = (groups: Readonly<Record<string, string | undefined>>, today: string): Sense | null => {
  const count = countOf(groups.count ?? '')
  return count > 0 && count <= LONGEST_COUNT ? past(shifted(today, -count, groups.unit ?? '')) : null
}

/** The Monday of the week to come, the first of the month or year to come. */
const startOfNext = (today: string, unit: string): string => {
  const kind = unitOf(unit)
  if (kind === 'w') return addDays(today, 8 - weekday(today))
  if (kind === 'm') return addMonths(`${today.slice(0, 8)}01`, 1)
  return dateOf(yearOf(today) + 1, 1, 1) ?? today
}

const IS_LAST = new RegExp(`^(?:${LAST_WORDS}|dernier|derniere|pasada|jl)\\b|last week$`)
const IS_NEXT = /^(?:next|nachste|kommend|volgende|komende|aanstaande|proxim|prochain|que v)|next week$/
const IS_THIS = /^(?:this|coming|diesen|este|ce)$/

/** A weekday said on that very day is the one a week before or on. */
const weekdaySense = (today: string, day: number, which: string): Sense => {
  const now = weekday(today)
  const back = addDays(today, -((now - day + 7) % 7 || 7))
  const on = addDays(today, (day - now + 7) % 7 || 7)
  if (IS_LAST.test(which)) return past(back)
  // "Next Thursday" said on a Monday is the one of the week to come.
  if (IS_NEXT.test(which)) return ahead(which.startsWith('next') && day > now ? addDays(on, 7) : on)
  return IS_THIS.test(which) ? { past: back, ahead: on } : { past: back, ahead: on }
}
