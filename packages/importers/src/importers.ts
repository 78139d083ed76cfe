import * as attendees from './attendees/index.ts'
import * as calendar from './calendar/index.ts'
import * as calls from './calls/index.ts'
import * as google from './google/index.ts'
import type { Importer } from './importer.ts'
import * as linkedin from './linkedin/index.ts'
import * as mail from './mail/index.ts'
import * as monica from './monica/index.ts'
import * as outlook from './outlook/index.ts'
import * as table from './table/index.ts'
import * as vcard from './vcard/index.ts'

/**
 * Every format Rapport reads, by name. Asked in this order, the first that recognises a file reads it: those that tell
 * at a glance stand first, those that know a header exactly before those that know its words.
 */
export const IMPORTERS: Readonly<Record<string, Importer>> = {
  vcard,
  calendar,
  mail,
  monica,
  attendees,
  calls,
  linkedin,
  google,
  outlook: outlook.contacts,
  'outlook-calendar': outlook.calendar,
  table,
}
