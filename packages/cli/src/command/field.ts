import { isFileSchema, type JsonSchema } from '@rapport/operations'

/** One field of an operation's input as it is typed at a shell. */
export interface Field {
  readonly name: string
  readonly schema: JsonSchema
  readonly isRequired: boolean
  readonly isNullable: boolean
}

export const fieldsOf = (schema: JsonSchema): readonly Field[] =>
  Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    schema: withoutNull(field),
    isRequired: schema.required?.includes(name) === true && field.default === undefined,
    isNullable: field.anyOf?.some((option) => option.type === 'null') === true,
  }))

/** `text or null` is typed as text; null has a flag of its own. */
const withoutNull = (schema: JsonSchema): JsonSchema => {
  const filled = schema.anyOf?.filter((option) => option.type !== 'null')
  if (filled?.length !== 1) return schema
  const { anyOf: _, ...rest } = schema
  return { ...filled[0], ...rest }
}

export const isFile = (field: Field): boolean => isFileSchema(field.schema)

export const isFileList = (field: Field): boolean =>
  field.schema.items !== undefined && isFileSchema(field.schema.items)

export const isList = (field: Field): boolean => field.schema.type === 'array'
