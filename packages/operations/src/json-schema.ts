import { z } from 'zod'
import type { AnyOperation } from './operation.ts'

/** As much of JSON Schema (draft 2020-12) as the registry's schemas use. */
export interface JsonSchema {
  readonly type?: string
  readonly description?: string
  readonly format?: string
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

const simplify = ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }) => {
  // A format says it better than the page-long expression behind it.
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

const convert = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...converted } = z.toJSONSchema(schema, { io, override: simplify })
  return converted as JsonSchema
}

/** What the operation takes, as JSON Schema. */
export const inputSchemaOf = (operation: AnyOperation): JsonSchema => convert(operation.input, 'input')

/** What the operation gives, as JSON Schema. */
export const outputSchemaOf = (operation: AnyOperation): JsonSchema => convert(operation.output, 'output')
