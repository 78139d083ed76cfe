import { isFileSchema, type JsonSchema } from '@rapport/operations'

const FORMATS: Readonly<Record<string, string>> = {
  uuid: '0192f0c1-0000-7000-8000-000000000001',
  date: '2026-11-23',
  'date-time': '2026-11-23T09:00:00Z',
  email: 'ada@harbour.example',
}

/** A value that fits the schema, for examples: what it says itself, else the plainest one. */
export const sampleOf = (schema: JsonSchema, name = ''): unknown => {
  const said = schema.examples?.[0] ?? schema.default ?? schema.const ?? schema.enum?.[0]
  if (said !== undefined) return said
  if (schema.anyOf !== undefined) {
    const filled = schema.anyOf.find((option) => option.type !== 'null')
    return filled === undefined ? null : sampleOf(filled, name)
  }
  if (isFileSchema(schema)) return '@Connections.csv'
  switch (schema.type) {
    case 'string':
      return FORMATS[schema.format ?? ''] ?? (name === '' ? 'text' : `${name}…`)
    case 'integer':
    case 'number':
      return schema.minimum === undefined || schema.minimum <= 0 ? 3 : Math.max(schema.minimum, 1)
    case 'boolean':
      return true
    case 'array':
      return [sampleOf(schema.items ?? {}, name)]
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([field, value]) => [field, sampleOf(value, field)]),
      )
    default:
      return null
  }
}

/** An input with its required fields, and the first optional one when there are none. */
export const sampleInput = (schema: JsonSchema): Record<string, unknown> => {
  const fields = Object.entries(schema.properties ?? {})
  const required = fields.filter(([name]) => schema.required?.includes(name))
  const shown = required.length > 0 ? required : fields.slice(0, 1)
  return Object.fromEntries(shown.map(([name, value]) => [name, sampleOf(value, name)]))
}
