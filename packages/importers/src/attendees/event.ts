import { type CsvLayout, sniffCsv } from '../csv/index.ts'
import { readMomentIn } from '../fields/in-zone.ts'
import type { DateOrder } from '../fields/parse-date.ts'
import { textOf } from '../fields/text.ts'
import type { AttendeeRecord } from '../record.ts'
import type { SourceFile } from '../source/index.ts'
import { headingWords } from '../table/index.ts'

type Event = AttendeeRecord['event']

const NAME = /^(?:event(?: name| title)?|meetup|webinar(?: name)?|topic|session)$/
const START =
  /^(?:event (?:date|start|starts|start date|start time|date time)|start time|event start date time)$/
const JOINED = /^join time$/
/** Words exports add to the event's name, and the moment they were made, at the end of a file's name. */
const TRAILERS =
  /[\s_-]*(?:\(\d+\)|guests?|guest list|attendees?(?: list| summary)?|participants?(?: list)?|registrations?|registrants?|report|export|orders?|rsvps?|check ?in list|\d{4}[-_]?\d{2}[-_]?\d{2}(?:[T _-]?\d{2}[-_:]?\d{2}(?:[-_:]?\d{2})?)?|\d{6,})$/iu

/** Which event each row belongs to: what the row says, else the lines above the header, else the file's name. */
export function eventReader(
  layout: CsvLayout,
  file: SourceFile,
  order: DateOrder | undefined,
  timeZone: string | undefined,
): (cells: readonly string[]) => Event {
  const words = layout.header.map(headingWords)
  const nameAt = words.findIndex((heading) => NAME.test(heading))
  const startAt = words.findIndex((heading) => START.test(heading))
  const joinedAt = words.findIndex((heading) => JOINED.test(heading))
  const moment = (text: string): string | null => readMomentIn(text, order, timeZone).value
  const above = eventAbove(layout, file)
  const first = layout.sampleRows
    .map((cells) => moment(cells[joinedAt] ?? ''))
    .filter((each) => each !== null)
  const startsAt = (above === null ? null : moment(above.start)) ?? first.sort()[0] ?? null
  const otherwise = { name: above?.name ?? eventInName(file.name), startsAt }
  return (cells) => ({
    name: textOf(cells[nameAt] ?? '') ?? otherwise.name,
    startsAt: moment(cells[startAt] ?? '') ?? otherwise.startsAt,
  })
}

/** Zoom puts a small table about the meeting above the one of its participants. */
function eventAbove(layout: CsvLayout, { sample, sampleIsWhole }: SourceFile) {
  if (sample === null) return null
  const found = sniffCsv(sample, sampleIsWhole, (columns) => columns.has('Topic'))
  if (found?.recognised !== true || found.headerLine >= layout.headerLine) return null
  const [cells = []] = found.sampleRows
  const name = textOf(found.columns.reader('Topic')(cells))
  const start = found.columns.reader('Start Time', 'Actual Start Time', 'Scheduled Time')(cells)
  return name === null ? null : { name, start }
}

function eventInName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{1,4}$/iu, '')
  let name = base
  for (let cut = name.replace(TRAILERS, ''); cut !== name; cut = name.replace(TRAILERS, '')) name = cut
  const plain = name.replace(/_/gu, ' ').trim()
  return plain === '' ? base : plain
}
