import { tableImporter } from '../csv/index.ts'
import { callLog } from './call-log.ts'

export const { recognises, read } = tableImporter(callLog)
