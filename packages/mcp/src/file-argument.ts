import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, isAbsolute } from 'node:path'

import {
  fail,
  isFileSchema,
  type JsonSchema,
  type OperationFailure,
  ok,
  type Result,
} from '@rapport/operations'

const FILE_ARGUMENT: JsonSchema = {
  description: 'A file: its absolute path on this machine, or its name and contents.',
  anyOf: [
    { type: 'string', description: 'Absolute path of a file on this machine' },
    {
      type: 'object',
      properties: {
        name: { type: 'string', description: 'File name, with its extension' },
        base64: { type: 'string', contentEncoding: 'base64', description: 'The contents' },
      },
      required: ['name', 'base64'],
      additionalProperties: false,
    },
  ],
}

/** The schema with every file replaced by what an assistant can send: it has no uploads. */
export const withFileArguments = (schema: JsonSchema): JsonSchema => {
  if (isFileSchema(schema)) return FILE_ARGUMENT
  return {
    ...schema,
    ...(schema.items === undefined ? {} : { items: withFileArguments(schema.items) }),
    ...(schema.properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(schema.properties).map(([name, value]) => [name, withFileArguments(value)]),
          ),
        }),
  }
}

/** The arguments with their files opened; a file that is not there is the caller's INVALID_INPUT. */
export const openFileArguments = async (
  input: Readonly<Record<string, unknown>>,
  schema: JsonSchema,
): Promise<Result<Readonly<Record<string, unknown>>, OperationFailure>> => {
  const opened = new Map(Object.entries(input))
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const value = opened.get(name)
    if (value === undefined) continue
    if (isFileSchema(field)) {
      const file = await openFile(value, name)
      if (!file.ok) return file
      opened.set(name, file.value)
    } else if (field.items !== undefined && isFileSchema(field.items) && Array.isArray(value)) {
      const files: unknown[] = []
      for (const [index, item] of value.entries()) {
        const file = await openFile(item, `${name}.${index}`)
        if (!file.ok) return file
        files.push(file.value)
      }
      opened.set(name, files)
    }
  }
  return ok(Object.fromEntries(opened))
}

/** What is neither a path nor contents passes through, for the operation's own schema to refuse. */
const openFile = async (value: unknown, field: string): Promise<Result<unknown, OperationFailure>> => {
  if (typeof value === 'string') return openPath(value, field)
  if (!isContents(value)) return ok(value)
  return ok(new File([Buffer.from(value.base64, 'base64')], value.name))
}

const isContents = (value: unknown): value is { name: string; base64: string } =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'base64' in value &&
  typeof value.name === 'string' &&
  typeof value.base64 === 'string'

const openPath = async (path: string, field: string): Promise<Result<unknown, OperationFailure>> => {
  if (!isAbsolute(path)) return noFile(field, `"${path}" is not an absolute path.`)
  const found = await stat(path).catch(() => null)
  if (found === null) return noFile(field, `There is no file "${path}".`)
  if (!found.isFile()) return noFile(field, `"${path}" is not a file.`)
  try {
    return ok(new File([await openAsBlob(path)], basename(path)))
  } catch {
    return noFile(field, `"${path}" cannot be read.`)
  }
}

const noFile = (field: string, message: string) =>
  fail({
    code: 'INVALID_INPUT',
    message: `${field}: ${message}`,
    details: { issues: [{ path: field, message }] },
  })
