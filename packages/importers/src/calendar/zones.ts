import type { CalendarPart } from './calendar-part.ts'
import { parseProperty } from './property.ts'
import { WINDOWS_ZONES } from './windows-zones.ts'

/** What the names of time zones in one calendar stand for. */
export interface Zones {
  /** The IANA zone, or a fixed offset, for a name; the calendar's own zone for ''. */
  readonly resolve: (name: string) => string
  /** What had to be guessed, in words. */
  readonly notes: () => readonly string[]
}

/** What a calendar's own description of a zone is believed in: its offsets in minutes, never its rules. */
export interface ZoneDescription {
  readonly location: string
  readonly standard: number | null
  readonly daylight: number | null
}

/** Zones known by their two offsets (minutes east of UTC), for descriptions whose name says nothing. */
const BY_OFFSETS: Readonly<Record<string, string>> = {
  '0/60': 'Europe/London',
  '60/120': 'Europe/Berlin',
  '120/180': 'Europe/Helsinki',
  '-300/-240': 'America/New_York',
  '-360/-300': 'America/Chicago',
  '-420/-360': 'America/Denver',
  '-480/-420': 'America/Los_Angeles',
  '-240/-180': 'America/Halifax',
  '570/630': 'Australia/Adelaide',
  '600/660': 'Australia/Sydney',
  '720/780': 'Pacific/Auckland',
}
/** Names of zones that one file is asked about; the others are read in the calendar's own. */
const MAX_NAMES = 500

/**
 * Resolves zone names: IANA names as they are (behind whatever path an application puts before them), Windows names by
 * Unicode's table, all others by the offsets the calendar itself gives. A description's rules are never followed.
 */
export function createZones(descriptions: ReadonlyMap<string, ZoneDescription>, ownZone: string): Zones {
  const known = new Map<string, string>()
  const notes = new Set<string>()
  const own = ianaZone(ownZone) ?? 'UTC'
  const find = (name: string): string => {
    const named = zoneByName(name)
    if (named !== null) return named
    const description = descriptions.get(name)
    const described = description === undefined ? null : zoneByDescription(description)
    const shown = name.slice(0, 60)
    if (described === null) notes.add(`The time zone "${shown}" is not known: its times were read as ${own}.`)
    else notes.add(`The time zone "${shown}" was taken for ${described}, by its offsets.`)
    return described ?? own
  }
  return {
    resolve: (name) => {
      if (name === '') return own
      const before = known.get(name)
      if (before !== undefined) return before
      if (known.size >= MAX_NAMES) return own
      const zone = find(name)
      known.set(name, zone)
      return zone
    },
    notes: () => [...notes],
  }
}

/** Reads what is believed of a `VTIMEZONE`, and the name it describes. */
export function describeZone(part: CalendarPart): readonly [string, ZoneDescription] | null {
  let name = ''
  let location = ''
  let section = ''
  let standard: number | null = null
  let daylight: number | null = null
  for (const line of part.lines) {
    const property = parseProperty(line)
    if (property === null) continue
    if (property.name === 'BEGIN') section = property.raw.trim().toUpperCase()
    else if (property.name === 'TZID') name = property.raw.trim()
    else if (property.name === 'X-LIC-LOCATION') location = property.raw.trim()
    // The last of several is the one in force today.
    else if (section === 'STANDARD') standard = offsetOf(property.raw.trim()) ?? standard
    else if (section === 'DAYLIGHT') daylight = offsetOf(property.raw.trim()) ?? daylight
  }
  if (name === '') return null
  return [name, { location, standard, daylight }]
}

function zoneByName(name: string): string | null {
  const clean = name.trim().replace(/^["']|["']$/g, '')
  const direct = ianaZone(clean) ?? WINDOWS_ZONES.get(clean.toLowerCase())
  if (direct !== undefined && direct !== null) return direct
  // "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "/mozilla.org/20050126_1/America/New_York"
  const steps = clean.split('/').slice(-3)
  while (steps.length > 1) {
    const zone = ianaZone(steps.join('/'))
    if (zone !== null) return zone
    steps.shift()
  }
  return zoneByOffsetInName(clean)
}

function zoneByDescription({ location, standard, daylight }: ZoneDescription): string | null {
  const located = location === '' ? null : zoneByName(location)
  if (located !== null) return located
  if (standard === null) return null
  const both = daylight === null || daylight === standard ? null : BY_OFFSETS[`${standard}/${daylight}`]
  return both ?? fixedZone(standard)
}

/** "GMT+0200", "UTC-5": fixed offsets written as names. "(UTC+01:00) Berlin" changes with the seasons and is none. */
function zoneByOffsetInName(name: string): string | null {
  const found = /^(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?$/i.exec(name)
  if (found === null) return null
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0)
  return minutes > 14 * 60 ? null : fixedZone(found[1] === '-' ? -minutes : minutes)
}

function offsetOf(text: string): number | null {
  const found = /^([+-])(\d{2}):?(\d{2})(?:\d{2})?$/.exec(text)
  if (found === null) return null
  const minutes = Number(found[2]) * 60 + Number(found[3])
  return minutes > 14 * 60 ? null : found[1] === '-' ? -minutes : minutes
}

function fixedZone(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const pad = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

function ianaZone(name: string): string | null {
  if (/^(?:z|utc|gmt|etc\/utc|etc\/gmt)$/i.test(name)) return 'UTC'
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(name)) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
