import type { MeetingRecord } from '../record.ts'
import { type Property, parameter } from './property.ts'

/** Properties in which applications keep the link of a call. */
const VIDEO_PROPERTIES = new Set([
  'X-GOOGLE-CONFERENCE',
  'X-GOOGLE-HANGOUT',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
])
const VIDEO_LINK =
  /https?:\/\/(?:[\w-]+\.)*(?:zoom\.us\/(?:j|my|w|s)\/|meet\.google\.com\/|teams\.(?:microsoft|live)\.com\/|webex\.com\/|gotomeet(?:ing)?\.(?:com|me)\/|whereby\.com\/|meet\.jit\.si\/|bluejeans\.com\/|chime\.aws\/|join\.skype\.com\/|facetime\.apple\.com\/|around\.co\/|around\.video\/)/i
const VIDEO_PLACE =
  /\b(?:zoom|google meet|hangouts?|microsoft teams|teams[- ](?:meeting|besprechung)|webex|skype|facetime|jitsi|video ?(?:call|conference|chat)|videokonferenz|visio(?:conférence)?|online)\b/iu
const PHONE_PLACE =
  /^\s*(?:tel:|\+?\d[\d\s()./-]{6,}(?:\s*(?:x|ext\.?|#|,)\s*\d+)*\s*$)|\b(?:phone|call|telefon(?:at)?|anruf|appel|llamada|telephone)\b/iu

/** Characters of a place that are looked at. */
const MAX_PLACE = 300

/** How the people of an appointment meet: a video link counts before a number, and both before a place. */
export function channelOf(properties: readonly Property[]): MeetingRecord['channel'] {
  const text = (name: string) =>
    properties
      .filter((each) => each.name === name)
      .map((each) => each.text)
      .join('\n')
      // Links stand near the start or the end of a description, and long ones are quoted mails.
      .slice(0, 20_000)
  const conferences = properties.filter(({ name }) => name === 'CONFERENCE')
  const isCall = ({ raw }: Property) => /^\s*tel:/i.test(raw)
  const place = text('LOCATION').slice(0, MAX_PLACE)
  if (
    properties.some(({ name, raw }) => VIDEO_PROPERTIES.has(name) && raw.trim() !== '') ||
    conferences.some((each) => !isCall(each) && mayBeVideo(each)) ||
    [place, text('URL'), text('DESCRIPTION')].some((each) => VIDEO_LINK.test(each)) ||
    VIDEO_PLACE.test(place)
  ) {
    return 'video'
  }
  if (conferences.some(isCall) || PHONE_PLACE.test(place)) return 'phone'
  if (place.trim() === '') return 'other'
  return /^\s*https?:\/\//i.test(place) ? 'video' : 'in-person'
}

function mayBeVideo(property: Property): boolean {
  const feature = parameter(property, 'feature').toUpperCase()
  return feature === '' || /VIDEO|SCREEN|AUDIO/.test(feature)
}
