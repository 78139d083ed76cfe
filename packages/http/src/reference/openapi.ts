import { OpenAPIGenerator } from '@orpc/openapi'
import {
  type AnyOperation,
  INTERNAL,
  INVALID_INPUT,
  inputSchemaOf,
  isFileSchema,
  type JsonSchema,
  operations,
  outputSchemaOf,
  router,
} from '@rapport/operations'
import { callPaths } from './call-paths.ts'
import { routeOf } from './route.ts'
import { sampleInput, sampleOf } from './sample.ts'

export type OpenApiDocument = Awaited<ReturnType<OpenAPIGenerator['generate']>>

type Paths = NonNullable<OpenApiDocument['paths']>
type OperationObject = NonNullable<NonNullable<Paths[string]>['get']>

let made: { readonly version: string; readonly document: Promise<OpenApiDocument> } | null = null

/** The OpenAPI 3.1 document of the registry; made once. */
export const openApiDocument = (version: string): Promise<OpenApiDocument> => {
  if (made?.version !== version) made = { version, document: generate(version) }
  return made.document
}

const generate = async (version: string): Promise<OpenApiDocument> => {
  const generator = new OpenAPIGenerator({ schemaConverters: [registryConverter] })
  const document = await generator.generate(router, {
    info: {
      title: 'Rapport',
      version,
      description:
        'Networking with a purpose. Every operation here is also a command (`rapport noun verb`) and an MCP tool (`noun_verb`), with the same input, output and errors.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api' }],
    security: [{ key: [] }],
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'The key of the data directory; `rapport token` prints it.',
        },
      },
    },
    customErrorResponseBodySchema: (errors, status) => ({
      type: 'object',
      properties: {
        defined: { const: true },
        code: { enum: errors.map(([code]) => code) },
        status: { const: status },
        message: { type: 'string' },
        data: { type: 'object', description: 'The facts behind the message.' },
      },
      required: ['defined', 'code', 'status', 'message'],
    }),
  })
  for (const operation of operations) complete(document, operation)
  Object.assign(document.paths ?? {}, callPaths)
  return document
}

type SchemaConverter = NonNullable<
  NonNullable<ConstructorParameters<typeof OpenAPIGenerator>[0]>['schemaConverters']
>[number]

const inputs = new Map(operations.map((operation) => [operation.input, operation]))
const outputs = new Map(operations.map((operation) => [operation.output, operation]))

/** Zod's own JSON Schema, the same that the CLI and MCP show: one truth in all four places. */
const registryConverter: SchemaConverter = {
  condition: () => true,
  convert: (schema, { strategy }) => {
    const known = schema as AnyOperation['input'] | undefined
    const operation = known === undefined ? undefined : (strategy === 'input' ? inputs : outputs).get(known)
    if (operation === undefined) return [false, {}]
    const converted = strategy === 'input' ? inputSchemaOf(operation) : outputSchemaOf(operation)
    return [true, withMediaTypes(converted)] as ReturnType<SchemaConverter['convert']> & [boolean, object]
  },
}

/** OpenAPI recognises a file by its media type. */
const withMediaTypes = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  ...(isFileSchema(schema) ? { contentMediaType: 'application/octet-stream' } : {}),
  ...(schema.items === undefined ? {} : { items: withMediaTypes(schema.items) }),
  ...(schema.properties === undefined
    ? {}
    : {
        properties: Object.fromEntries(
          Object.entries(schema.properties).map(([name, value]) => [name, withMediaTypes(value)]),
        ),
      }),
})

/** What the generator cannot know: examples, and what each error means. */
const complete = (document: OpenApiDocument, operation: AnyOperation) => {
  const { method, path, pathFields, isMultipart } = routeOf(operation)
  const described = document.paths?.[path]?.[method.toLowerCase() as 'get'] as OperationObject | undefined
  if (described === undefined) throw new Error(`the document lacks ${operation.route}`)
  const sample = sampleInput(inputSchemaOf(operation))
  for (const parameter of described.parameters ?? []) {
    if ('name' in parameter && sample[parameter.name] !== undefined)
      parameter.example = sample[parameter.name]
  }
  const body = described.requestBody
  if (body !== undefined && 'content' in body && body.content['application/json'] !== undefined) {
    body.content['application/json'].example = Object.fromEntries(
      Object.entries(sample).filter(([name]) => !pathFields.includes(name)),
    )
  }
  // A file has no form in JSON.
  if (isMultipart && body !== undefined && 'content' in body) delete body.content['application/json']
  const succeeded = described.responses?.['200']
  if (succeeded !== undefined && 'content' in succeeded && givesFile(operation)) {
    succeeded.description = 'The file.'
    succeeded.content = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  } else if (succeeded !== undefined && 'content' in succeeded && succeeded.content?.['application/json']) {
    succeeded.description = 'Done.'
    succeeded.content['application/json'].example = sampleOf(outputSchemaOf(operation))
  }
  describeErrors(described, operation)
  Object.assign(described, {
    'x-codeSamples': operation.examples.map((source) => ({ lang: 'shell', source })),
    'x-mcp-tool': operation.name.replace('.', '_'),
  })
}

/** Its answer is the file itself, not the JSON around it. */
const givesFile = (operation: AnyOperation): boolean => {
  const schema = outputSchemaOf(operation).properties?.[operation.command?.document ?? '']
  return schema !== undefined && isFileSchema(schema)
}

const describeErrors = (described: OperationObject, operation: AnyOperation) => {
  const when: Readonly<Record<string, string>> = {
    [INVALID_INPUT]: 'The input does not fit the schema; `data.issues` says where.',
    [INTERNAL]: 'A defect of Rapport; nothing was changed.',
    ...Object.fromEntries(Object.entries(operation.errors).map(([code, failure]) => [code, failure.when])),
  }
  for (const response of Object.values(described.responses ?? {})) {
    if (!('content' in response)) continue
    const schema = response.content?.['application/json']?.schema as
      | { properties?: { code?: { enum?: readonly string[] } } }
      | undefined
    const codes = schema?.properties?.code?.enum
    if (codes !== undefined && codes[0] !== undefined && codes[0] in when) {
      response.description = codes.map((code) => `${code}: ${when[code]}`).join(' ')
    }
  }
  described.responses = {
    ...described.responses,
    '401': { description: 'UNAUTHORIZED: the key is missing or not that of this data directory.' },
    '403': { description: 'The request comes from another site, or asks for another host.' },
  }
}
