import { type Day, dayOf, instantOf, monthOf, plainDate, SECONDS_PER_DAY, yearOf } from '../calendar.ts'
import type { Owner } from '../owner.ts'
import type { Random } from '../random.ts'
import { hyphenated } from '../words.ts'
import type { VenueEvent, VenueGroup } from './venue.ts'

/** Events and groups before anyone is in them. */
export interface Venues {
  readonly events: readonly Omit<VenueEvent, 'attendees'>[]
  readonly groups: readonly Omit<VenueGroup, 'members'>[]
}

/** Name; kind; city, country; when it meets; years the owner has been a member. */
const GROUPS = `
  Rijnmouth Chamber of Trade | chamber | Rotterdam, Netherlands | first Tuesday of the month, 08:00 | 6
  Association of Operations Directors | association | Utrecht, Netherlands | quarterly dinner | 8
  Women Who Move Freight | community | Antwerp, Belgium | monthly, evenings | 9
  Customs Practitioners' Circle | association | Venlo, Netherlands | every second month | 5
  Lindenau Alumni Logistics | alumni | Hamburg, Germany | twice a year | 14
  Maasmond EMBA Alumni | alumni | Rotterdam, Netherlands | spring and autumn | 11
  Open Freight Data | online | Rotterdam, Netherlands | online, always on | 4
  Non-Executive Circle Benelux | association | Brussels, Belgium | monthly breakfast | 2
  Tuesday Warehouse Breakfast | community | Tilburg, Netherlands | every Tuesday, 07:30 | 7
  Rhine Barge Operators' Table | association | Duisburg, Germany | quarterly | 6
  Delta Founders and Operators | community | Rotterdam, Netherlands | last Thursday of the month | 3
  African Ports & Trade Network | community | Lagos, Nigeria | online, with a yearly meeting | 5`

/** Name; month; city, country; hours; first held this many years ago; group that holds it. */
const SERIES = `
  Rhine Logistics Forum | 9 | Duisburg, Germany | 7 | 9 | Rhine Barge Operators' Table
  Low Countries Supply Chain Days | 3 | Rotterdam, Netherlands | 14 | 12 |
  North Sea Ports Dialogue | 6 | Antwerp, Belgium | 6 | 8 |
  Customs & Trade Morning | 2 | Venlo, Netherlands | 3 | 5 | Customs Practitioners' Circle
  Customs & Trade Morning, Autumn | 10 | Venlo, Netherlands | 3 | 5 | Customs Practitioners' Circle
  Women Who Move Freight Summer Evening | 7 | Antwerp, Belgium | 4 | 9 | Women Who Move Freight
  Women Who Move Freight Winter Dinner | 12 | Ghent, Belgium | 4 | 6 | Women Who Move Freight
  Warehouse Automation Open House | 5 | Eindhoven, Netherlands | 5 | 7 |
  Operations Directors' Dinner | 11 | Utrecht, Netherlands | 4 | 8 | Association of Operations Directors
  Cold Chain Congress | 4 | Antwerp, Belgium | 8 | 6 |
  Board Readiness Workshop | 1 | Brussels, Belgium | 6 | 2 | Non-Executive Circle Benelux
  Non-Executive Circle Spring Breakfast | 4 | Brussels, Belgium | 2 | 2 | Non-Executive Circle Benelux
  Delta Founders Night | 10 | Rotterdam, Netherlands | 3 | 3 | Delta Founders and Operators
  Delta Founders Demo Evening | 12 | Rotterdam, Netherlands | 3 | 3 | Delta Founders and Operators
  Elbe Shipping Days | 9 | Hamburg, Germany | 14 | 14 |
  Procurement Exchange Rhine-Ruhr | 5 | Düsseldorf, Germany | 7 | 6 |
  Chamber of Trade New Year Reception | 1 | Rotterdam, Netherlands | 3 | 6 | Rijnmouth Chamber of Trade
  Freight Data Hack Weekend | 11 | Rotterdam, Netherlands | 16 | 4 | Open Freight Data
  African Ports & Trade Meeting | 3 | Lagos, Nigeria | 14 | 4 | African Ports & Trade Network
  Lindenau Alumni Weekend | 6 | Hamburg, Germany | 10 | 13 | Lindenau Alumni Logistics
  Reefer Roundtable Online | 2 | Rotterdam, Netherlands | 2 | 3 |
  Yard & Gate Workshop | 12 | Tilburg, Netherlands | 5 | 4 | Tuesday Warehouse Breakfast`

const MONTHS_AHEAD = 5
const SHARE_ATTENDED = 0.62
const DAYS_PER_MONTH = 30.4

export function generateVenues(random: Random, today: Day, owner: Owner): Venues {
  const groups = rows(GROUPS).map(([name = '', kind = '', place = '', meets = '', years = ''], index) => ({
    id: `group-${String(index + 1).padStart(2, '0')}`,
    name,
    kind: kind as VenueGroup['kind'],
    place: placeOf(place),
    meets,
    joinedOn: plainDate(
      Math.max(today - Math.round(Number(years) * 365 - random.int(0, 200)), dayOf(owner.joinedOn)),
    ),
  }))
  const groupId = new Map(groups.map((group) => [group.name, group.id]))
  const events = rows(SERIES).flatMap((row) => heldDates(random, today, row).map((day) => ({ row, day })))
  events.sort((a, b) => a.day - b.day)
  return {
    groups,
    events: events.map(({ row: [name = '', , place = '', hours = '', , group = ''], day }, index) => ({
      id: `event-${String(index + 1).padStart(3, '0')}`,
      name: `${name} ${yearOf(day)}`,
      startsAt: instantOf(
        day * SECONDS_PER_DAY + random.pick([7, 8, 12, 15, 16]) * 3600 + random.pick([0, 1800]),
      ),
      hours: Number(hours),
      place: placeOf(place),
      url: `https://${hyphenated(name, { keepAccents: false })}.example/${yearOf(day)}`,
      group: groupId.get(group) ?? null,
      status:
        day >= today
          ? ('planned' as const)
          : random.chance(SHARE_ATTENDED)
            ? ('attended' as const)
            : ('interested' as const),
    })),
  }
}

/** One date a year, in the middle of a week, up to a few months ahead. */
function heldDates(random: Random, today: Day, row: readonly string[]): Day[] {
  const month = Number(row[1])
  const yearsHeld = Number(row[4])
  const days: Day[] = []
  for (let yearsBack = yearsHeld; yearsBack >= -1; yearsBack -= 1) {
    const year = yearOf(today) - yearsBack
    const first = dayOf(`${year}-${String(month).padStart(2, '0')}-01`)
    const tuesday = first + ((12 - ((first + 4) % 7)) % 7) - 3
    const day = tuesday + random.int(1, 3) * 7 + random.int(0, 2)
    if (day <= today + MONTHS_AHEAD * DAYS_PER_MONTH && monthOf(day) === month) days.push(day)
  }
  return days
}

function rows(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

function placeOf(text: string) {
  const [city = '', country = ''] = text.split(', ')
  return { city, country }
}
