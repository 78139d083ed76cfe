import { addDays } from '@rapport/domain'
import { component, dateProperty, type IcsLines, textProperty, toIcs } from './ics.ts'

/** What of a planned item goes into a calendar. */
export interface PlannedItem {
  readonly itemId: string
  readonly day: string
  /** Local, `HH:MM`; null for a whole day. */
  readonly startsAt: string | null
  readonly state: 'open' | 'agreed'
  readonly followUpId: string | null
  readonly person: string
  readonly title: string | null
  readonly organization: string | null
  readonly suggestion: string
  readonly channel: string
  readonly minutes: number
  readonly objective: string | null
  readonly reasons: readonly { readonly text: string }[]
}

/** A promise that is due. */
export interface DuePromise {
  readonly followUpId: string
  readonly person: string
  readonly text: string
  readonly dueOn: string
}

/**
 * The plan as a calendar to subscribe to: calls and meetings at their time with a reminder before, everything else and
 * promises a whole day that blocks no time. It names nobody as attendee or organizer, so no calendar writes to anybody.
 * The same plan gives the same text.
 */
export const planCalendar = (plan: {
  readonly weekOf: string
  readonly items: readonly PlannedItem[]
  readonly followUpsDue: readonly DuePromise[]
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
      ...promisesBesides(plan).map((promise) => toReminder(promise, plan.weekOf)),
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
    ...spanOf(item),
    textProperty('SUMMARY', item.suggestion),
    textProperty('DESCRIPTION', describe(item)),
    textProperty('CATEGORIES', 'Rapport'),
    // What was only suggested keeps no hour from anybody's calendar.
    item.startsAt !== null && item.state === 'agreed' ? 'TRANSP:OPAQUE' : 'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    item.state === 'agreed' ? 'STATUS:CONFIRMED' : 'STATUS:TENTATIVE',
    ...(item.startsAt === null ? [] : [reminder(item.suggestion)]),
  )

/** A time without a zone is that of wherever the calendar is looked at: where the user is. */
const spanOf = ({ day, startsAt, minutes }: PlannedItem): IcsLines =>
  startsAt === null
    ? [dateProperty('DTSTART', day), dateProperty('DTEND', addDays(day, 1))]
    : [
        `DTSTART:${day.replaceAll('-', '')}T${startsAt.replace(':', '')}00`,
        `DURATION:PT${Math.max(1, minutes)}M`,
      ]

/** Time to look up what was said last. */
const REMIND_BEFORE = '-PT10M'

const reminder = (text: string): IcsLines =>
  component('VALARM', 'ACTION:DISPLAY', `TRIGGER:${REMIND_BEFORE}`, textProperty('DESCRIPTION', text))

/** Promises that no item of the week keeps. */
const promisesBesides = ({
  items,
  followUpsDue,
}: {
  readonly items: readonly PlannedItem[]
  readonly followUpsDue: readonly DuePromise[]
}): readonly DuePromise[] => {
  const kept = new Set(items.map(({ followUpId }) => followUpId))
  return followUpsDue.filter(({ followUpId }) => !kept.has(followUpId))
}

const toReminder = ({ followUpId, person, text, dueOn }: DuePromise, weekOf: string): IcsLines =>
  component(
    'VEVENT',
    textProperty('UID', `${followUpId}@follow-up.rapport`),
    `DTSTAMP:${weekOf.replaceAll('-', '')}T000000Z`,
    dateProperty('DTSTART', dueOn),
    dateProperty('DTEND', addDays(dueOn, 1)),
    textProperty('SUMMARY', `${text} (${person})`),
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
