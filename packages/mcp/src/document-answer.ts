import { open, rm } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { Readable } from 'node:stream'
import {
  type AnyOperation,
  documentOf,
  factsOf,
  fail,
  INVALID_INPUT,
  isFileSchema,
  type JsonSchema,
  type OperationFailure,
  ok,
  type Result,
  withInlineDocument,
} from '@rapport/operations'
import { LARGEST_DOCUMENT } from './limits.ts'

/** The argument by which an assistant says where a file goes that is too large for an answer. */
export const SAVE_TO = 'saveTo'

const givesFile = (operation: AnyOperation, schema: JsonSchema): boolean => {
  const field = schema.properties?.[operation.command?.document ?? '']
  return field !== undefined && isFileSchema(field)
}

/** The input of an operation that gives a document, with the place to write it to. */
export const withPlace = (operation: AnyOperation, schema: JsonSchema): JsonSchema =>
  operation.command?.document === undefined
    ? schema
    : {
        ...schema,
        properties: {
          ...schema.properties,
          [SAVE_TO]: {
            type: 'string',
            description:
              'Absolute path of a file that is not there yet: the document is written into it and left out of the answer',
          },
        },
      }

/** The output with its file as what JSON can hold, or as the path it was written to. */
export const withTextForFiles = (operation: AnyOperation, schema: JsonSchema): JsonSchema => {
  const field = operation.command?.document
  if (field === undefined) return schema
  const content = givesFile(operation, schema)
    ? { type: 'string', description: 'The text of a text file, any other file in base64' }
    : (schema.properties?.[field] ?? {})
  return {
    ...schema,
    properties: {
      ...schema.properties,
      [field]: content,
      writtenTo: { type: 'string', description: 'The path that was named' },
    },
    required: (schema.required ?? []).filter((name) => name !== field),
  }
}

/** What is wrong with the place before anything is done; null when nothing is, or none is named. */
export const refusePlace = (operation: AnyOperation, place: unknown): OperationFailure | null => {
  if (place === undefined) return null
  if (operation.command?.document === undefined) return noPlace('this tool writes no file.')
  if (typeof place !== 'string' || !isAbsolute(place)) return noPlace('this is not an absolute path.')
  return null
}

/** The answer with its document inside, or written to the place that was named. Never over a file that is there. */
export const withDocument = async (
  operation: AnyOperation,
  output: unknown,
  place: unknown,
): Promise<Result<Record<string, unknown>, OperationFailure>> => {
  const document = documentOf(operation, output)
  if (document === null) return ok(output as Record<string, unknown>)
  if (typeof place !== 'string') {
    if (document instanceof Blob && document.size > LARGEST_DOCUMENT) return tooLarge(document.size)
    return ok((await withInlineDocument(operation, output)) as Record<string, unknown>)
  }
  const problem = await writeNew(place, document)
  return problem === null
    ? ok({ ...factsOf(operation, output), writtenTo: place })
    : fail(noPlace(`it cannot be written (${problem}).`))
}

/** Null, or the system's code for why not; then nothing is left of it. */
const writeNew = async (path: string, document: string | Blob): Promise<string | null> => {
  let isOurs = false
  try {
    const file = await open(path, 'wx', 0o600)
    isOurs = true
    try {
      await file.writeFile(typeof document === 'string' ? document : Readable.from(document.stream()))
      await file.sync()
    } finally {
      await file.close()
    }
    return null
  } catch (error) {
    if (isOurs) await rm(path, { force: true })
    if (error instanceof Error && 'code' in error) return String(error.code)
    throw error
  }
}

const noPlace = (message: string): OperationFailure => ({
  code: INVALID_INPUT,
  message: `${SAVE_TO}: ${message}`,
  details: { issues: [{ path: SAVE_TO, message }] },
})

const tooLarge = (size: number) =>
  fail({
    code: 'TOO_LARGE',
    message: `The file has ${Math.ceil(size / 1024 / 1024)} MB, too much for an answer. Name a path to write it to in ${SAVE_TO}.`,
    details: { bytes: size },
  })
