import type { Columns } from '../csv/index.ts'
import { headingWords } from '../table/index.ts'

/** Where a call log keeps what: -1 for what it does not say. */
export interface CallColumns {
  readonly number: number
  readonly name: number
  readonly date: number
  /** A time of day apart from the date. */
  readonly time: number
  readonly duration: number
  readonly direction: number
  /** What carried it, where that is told apart: FaceTime, WhatsApp, the plain phone. */
  readonly service: number
}

/** Headings in the languages of phones and carriers, the more particular first. */
const HEADINGS: Readonly<Record<keyof CallColumns, readonly RegExp[]>> = {
  number: [
    /^(?:phone|telephone|mobile|called|dialed|other|contact)? ?numbers?$/,
    /^(?:phone|telephone|tel|telefon|rufnummer|telefonnummer|numero(?: de telefono| di telefono)?|nummer|telefoonnummer|numero de telephone|from to|number called|called party|destination|address)$/,
  ],
  name: [/^(?:contact|caller|person|display)? ?name$/, /^(?:contact|kontakt|caller|nom|nombre|nome|naam)$/],
  date: [
    /^(?:readable date|date time|call date|date and time|date|datum|fecha|data|start(?: time| date)?|started(?: at)?|beginn|call time|timestamp|when|zeitpunkt|datum uhrzeit|date heure)$/,
  ],
  time: [/^(?:time|uhrzeit|hora|heure|ora|tijd|zeit|call time)$/],
  duration: [
    /^(?:call )?(?:duration|dauer|duree|duracion|durata|duracao|duur|length|talk time|minutes|seconds|mins?|secs?|gesprachsdauer)(?: (?:seconds?|secs?|s|minutes?|mins?|m|hh mm ss|h m s|sekunden|minuten|in seconds|in minutes))?$/,
  ],
  direction: [
    /^(?:call )?(?:type|direction|status)$/,
    /^(?:anrufart|art|richtung|typ|anruftyp|sens|tipo(?: de llamada)?|richting|incoming outgoing|inbound outbound|type d appel)$/,
  ],
  service: [/^(?:service|app|network|call service|kind)$/],
}

/** Finds the columns of a call log. Undefined for a table that is none: it must have a number, a date and a duration. */
export function callColumns({ names }: Pick<Columns, 'names'>): CallColumns | undefined {
  const words = names.map(headingWords)
  const find = (column: keyof CallColumns): number => {
    for (const pattern of HEADINGS[column]) {
      const at = words.findIndex((heading) => pattern.test(heading))
      if (at !== -1) return at
    }
    return -1
  }
  const readable = words.indexOf('readable date')
  const columns = {
    number: find('number'),
    name: find('name'),
    date: readable === -1 ? find('date') : readable,
    time: find('time'),
    duration: find('duration'),
    direction: find('direction'),
    service: find('service'),
  }
  return columns.number === -1 || columns.date === -1 || columns.duration === -1 ? undefined : columns
}
