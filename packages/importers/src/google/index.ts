import { tableImporter } from '../csv/index.ts'
import { googleContacts } from './google-contacts.ts'

export const { recognises, read } = tableImporter(googleContacts)
