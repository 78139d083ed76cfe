import { tableImporter } from '../csv/index.ts'
import { outlookCalendar } from './outlook-calendar.ts'
import { outlookContacts } from './outlook-contacts.ts'

export const contacts = tableImporter(outlookContacts)
export const calendar = tableImporter(outlookCalendar)
