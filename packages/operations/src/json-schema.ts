import { z } from 'zod'
import type { AnyOperation } from './operation.ts'

/** As much of JSON Schema (draft 2020-12) as the registry's schemas use. */
export interface JsonSchema {
  readonly type?: string
  readonly description?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly contentEncoding?: string
}

/** A file in a schema: interfaces put their own way of naming one in its place. */
export const isFileSchema = (schema: JsonSchema): boolean =>
  schema.type === 'string' && schema.format === 'binary'

/** What Zod makes, of which some is written in ways that few readers of schemas know. */
type ZodsJsonSchema = Omit<JsonSchema, 'type'> & {
  readonly type?: string | readonly string[]
  readonly pattern?: string
  readonly oneOf?: readonly JsonSchema[]
  readonly $schema?: string
}

const tidy = (schema: ZodsJsonSchema): JsonSchema => {
  const {
    $schema: _,
    type,
    pattern,
    minimum,
    maximum,
    items,
    properties,
    anyOf,
    oneOf,
    additionalProperties,
    ...rest
  } = schema
  // A type that is named beside alternatives is the one meant; the others are ways in which forms write it.
  const options =
    typeof type === 'string'
      ? undefined
      : Array.isArray(type)
        ? type.map((one: string) => ({ type: one }))
        : (anyOf ?? oneOf)?.map(tidy)
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...rest,
    // A format says it better than the page-long expression behind it.
    ...(pattern === undefined || schema.format !== undefined ? {} : { pattern }),
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? {} : { minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
    ...(items === undefined ? {} : { items: tidy(items) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, value]) => [name, tidy(value)]),
          ),
        }),
    ...(options === undefined ? {} : { anyOf: options }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === 'boolean' ? additionalProperties : tidy(additionalProperties),
        }),
  }
}

const convert = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema =>
  tidy(z.toJSONSchema(schema, { io }) as ZodsJsonSchema)

/** What the operation takes, as JSON Schema. */
export const inputSchemaOf = (operation: AnyOperation): JsonSchema => convert(operation.input, 'input')

/** What the operation gives, as JSON Schema. */
export const outputSchemaOf = (operation: AnyOperation): JsonSchema => convert(operation.output, 'output')
