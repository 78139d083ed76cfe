import { type AnyOperation, inputSchemaOf, isFileSchema, type JsonSchema } from '@rapport/operations'

/** Where the fields of an operation's input go in a request. */
export interface Route {
  readonly method: string
  /** Below `/api`. */
  readonly path: string
  readonly pathFields: readonly string[]
  readonly isMultipart: boolean
}

export const routeOf = (operation: AnyOperation): Route => {
  const [method = '', path = ''] = operation.route.split(' ')
  return {
    method,
    path,
    pathFields: Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? ''),
    isMultipart: takesFiles(inputSchemaOf(operation)),
  }
}

const takesFiles = (schema: JsonSchema): boolean =>
  Object.values(schema.properties ?? {}).some(
    (field) => isFileSchema(field) || (field.items !== undefined && isFileSchema(field.items)),
  )
