import { isFileSchema, type JsonSchema } from './json-schema.ts'

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'id',
  date: 'date',
  'date-time': 'moment',
  email: 'e-mail',
}
/** More choices than this are counted, not listed. */
const MOST_LISTED = 12

/** A schema's type in a few words: `date`, `1 to 1000`, `one of social, career, …`, `list of files`. */
export const typeInWords = (schema: JsonSchema): string => {
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeInWords).join(' or ')
  if (schema.enum !== undefined) return oneOf(schema.enum)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (isFileSchema(schema)) return 'file'
  if (schema.type === 'array') return listOf(schema.items ?? {})
  if (schema.type === 'string') return FORMATS[schema.format ?? ''] ?? textWithin(schema)
  if (schema.type === 'integer') return `whole number${within(schema)}`
  if (schema.type === 'number') return `number${within(schema)}`
  if (schema.type === 'boolean') return 'yes or no'
  return schema.type ?? 'anything'
}

const listOf = (items: JsonSchema) =>
  isFileSchema(items) || items.type === 'object'
    ? `list of ${typeInWords(items)}s`
    : `list of ${typeInWords(items)}`

const oneOf = (choices: readonly unknown[]) =>
  choices.length > MOST_LISTED
    ? `one of ${choices.length}: ${choices.slice(0, MOST_LISTED / 2).join(', ')}, …`
    : `one of ${choices.join(', ')}`

const textWithin = ({ maxLength }: JsonSchema) =>
  maxLength === undefined ? 'text' : `text up to ${maxLength}`

const within = ({ minimum, maximum }: JsonSchema): string => {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`
  if (minimum !== undefined) return `, at least ${minimum}`
  return maximum === undefined ? '' : `, at most ${maximum}`
}
