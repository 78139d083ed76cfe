import { addDays } from '@rapport/domain'
import { component, dateProperty, type IcsLines, textProperty, toIcs } from './ics.ts'

/** What of a planned item goes into a calendar. */
export interface PlannedItem {
  readonly itemId: string
  readonly day: string
  readonly person: string
  readonly title: string | null
  readonly organization: string | null
  readonly suggestion: string
  readonly channel: string
  readonly minutes: number
  readonly objective: string | null
  readonly reasons: readonly { readonly text: string }[]
}

/**
 * The plan as a calendar to subscribe to: each item a whole day that blocks no time. It names nobody as attendee or
 * organizer, so no calendar writes to anybody. The same plan gives the same text.
 */
export const planCalendar = (plan: {
  readonly weekOf: string
  readonly items: readonly PlannedItem[]
}): string =>
  toIcs(
    component(
      'VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rapport//Plan//EN',
      'CALSCALE:GREGORIAN',
      textProperty('NAME', CALENDAR_NAME),
      textProperty('X-WR-CALNAME', CALENDAR_NAME),
      `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
      `X-PUBLISHED-TTL:${REFRESH}`,
      ...plan.items.map((item) => toEvent(item, plan.weekOf)),
    ),
  )

const CALENDAR_NAME = 'Rapport: the week'
/** How often a calendar looks again: the plan changes with what was done. */
const REFRESH = 'PT1H'

const toEvent = (item: PlannedItem, weekOf: string): IcsLines =>
  component(
    'VEVENT',
    textProperty('UID', `${item.itemId}@plan.rapport`),
    // The plan of a week is made once; what it holds on a day does not depend on when it is asked for.
    `DTSTAMP:${weekOf.replaceAll('-', '')}T000000Z`,
    dateProperty('DTSTART', item.day),
    dateProperty('DTEND', addDays(item.day, 1)),
    textProperty('SUMMARY', item.suggestion),
    textProperty('DESCRIPTION', describe(item)),
    textProperty('CATEGORIES', 'Rapport'),
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'STATUS:CONFIRMED',
  )

const describe = (item: PlannedItem): string =>
  [
    [item.person, item.title, item.organization].filter(Boolean).join(', '),
    `${CHANNEL[item.channel] ?? item.channel}, ${item.minutes} minutes`,
    ...(item.objective === null ? [] : [`For: ${item.objective}`]),
    '',
    ...item.reasons.map(({ text }) => `• ${text}`),
  ].join('\n')

const CHANNEL: Readonly<Record<string, string>> = {
  email: 'E-mail',
  'in-person': 'In person',
  linkedin: 'LinkedIn',
  phone: 'Phone',
  video: 'Video call',
  other: 'Any channel',
}
