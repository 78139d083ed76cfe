import { tableImporter } from '../csv/index.ts'
import { attendeeList } from './attendee-list.ts'

export const { recognises, read } = tableImporter(attendeeList)
