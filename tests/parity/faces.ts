import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { type Io, runCli } from '@rapport/cli'
import { createHttpApp } from '@rapport/http'
import { createMcpServer } from '@rapport/mcp'
import { type AnyOperation, inputSchemaOf, isFileSchema, outputSchemaOf, type Run } from '@rapport/operations'

/** A file in a case's input: each interface hands it over in its own way. */
export interface NamedFile {
  readonly fileName: string
  readonly content: string | Uint8Array
}

export type Input = Readonly<Record<string, unknown>>

/** What came of a call, whatever the interface: the output, or the failure's code, message and facts. */
export type Outcome =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly details: unknown }

export interface Face {
  readonly call: (operation: AnyOperation, input: Input) => Promise<Outcome>
  readonly close: () => Promise<void>
}

const KEY = 'key-of-the-parity-tests-0123456789'
const HOST = '127.0.0.1:4600'

export const createHttpFace = (run: Run): Face => {
  const { app } = createHttpApp({
    run,
    token: KEY,
    newSecret: () => 'secret',
    port: () => 4600,
    version: '0',
  })
  return {
    call: async (operation, input) => {
      const [method = '', route = ''] = operation.route.split(' ')
      const rest = new Map(Object.entries(input))
      const path = route.replace(/\{(\w+)\}/g, (_, field: string) => {
        const value = String(rest.get(field))
        rest.delete(field)
        return encodeURIComponent(value)
      })
      const response = await app.request(
        `http://${HOST}/api${path}${method === 'GET' ? queryOf(rest) : ''}`,
        {
          method,
          headers: {
            host: HOST,
            authorization: `Bearer ${KEY}`,
            ...(method === 'GET' || hasFiles(rest) ? {} : { 'content-type': 'application/json' }),
          },
          ...(method === 'GET'
            ? {}
            : { body: hasFiles(rest) ? formOf(rest) : JSON.stringify(Object.fromEntries(rest)) }),
        },
      )
      if (response.headers.has('content-disposition')) {
        return { ok: true, output: documentOnly(Buffer.from(await response.arrayBuffer())) }
      }
      const body = await response.json()
      if (response.ok) return { ok: true, output: body }
      return { ok: false, code: body.code, message: body.message, details: body.data }
    },
    close: async () => {},
  }
}

/** Over HTTP a file is the whole answer: of an operation that gives one, only that is compared. */
const withoutFacts = (operation: AnyOperation, output: unknown): unknown => {
  const field = operation.command?.document ?? ''
  const schema = outputSchemaOf(operation).properties?.[field]
  if (schema === undefined || !isFileSchema(schema)) return output
  const { [field]: content } = output as Readonly<Record<string, string>>
  return documentOnly(Buffer.from(content ?? '', isBase64(content ?? '') ? 'base64' : 'utf8'))
}

/** Base64 of what begins as gzip does. */
const isBase64 = (content: string): boolean => content.startsWith('H4sI')

/** As text, without what the three databases cannot have alike: when each was made, and the digest of that. */
const documentOnly = (bytes: Buffer): string =>
  (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .replace(/"created_at": "[^"]*"/g, '')
    .replace(/"sha256":"[^"]*"/, '')

const queryOf = (fields: ReadonlyMap<string, unknown>): string => {
  const query = new URLSearchParams(Array.from(fields, ([name, value]) => [name, String(value)]))
  return fields.size === 0 ? '' : `?${query}`
}

const isFile = (value: unknown): value is NamedFile =>
  typeof value === 'object' && value !== null && 'fileName' in value

const hasFiles = (fields: ReadonlyMap<string, unknown>): boolean =>
  fields.values().some((value) => [value].flat().some(isFile))

const formOf = (fields: ReadonlyMap<string, unknown>): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isFile(item)) form.append(name, new File([item.content as BlobPart], item.fileName))
      else if (typeof item !== 'object' || item === null) form.append(name, String(item))
      else for (const [key, each] of Object.entries(item)) form.append(`${name}[${key}]`, String(each))
    }
  }
  return form
}

const toKebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const createCliFace = (run: Run): Face => {
  const files = createFiles()
  return {
    call: async (operation, input) => {
      const words = await wordsOf(operation, input, files)
      const { code, stdout, stderr } = await runInProcess(run, [
        ...operation.name.split('.'),
        '--json',
        ...words,
      ])
      if (code === 0) {
        const printed: unknown = JSON.parse(stdout)
        const rows = operation.command?.rows
        return {
          ok: true,
          output: withoutFacts(operation, rows === undefined ? printed : { [rows]: printed }),
        }
      }
      const { error } = JSON.parse(stderr)
      return { ok: false, code: error.code, message: error.message, details: error.details }
    },
    close: files.close,
  }
}

/** Runs `rapport …` in this process and answers what it wrote. */
export const runInProcess = async (run: Run, argv: readonly string[], stdin = '') => {
  const stdout = collect()
  const stderr = collect()
  const input = new PassThrough()
  input.end(stdin)
  const io: Io = {
    stdin: input,
    stdout: stdout.stream,
    stderr: stderr.stream,
    columns: 100,
    isColourful: false,
    canShowProgress: false,
    environment: {},
    signal: new AbortController().signal,
  }
  const open = () => ({ run, close: async () => {} })
  const code = await runCli(argv, io, { version: '0', commands: [], open })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

const collect = () => {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

const wordsOf = async (operation: AnyOperation, input: Input, files: Files): Promise<readonly string[]> => {
  const positional = operation.command?.positional ?? []
  // What follows a field that is left out can no longer be told by its place.
  const leftOut = positional.findIndex((name) => input[name] === undefined)
  const places = leftOut === -1 ? positional : positional.slice(0, leftOut)
  const words: string[] = []
  for (const [name, value] of Object.entries(input)) {
    if (places.includes(name)) continue
    const flag = toKebab(name)
    if (value === null) words.push(`--no-${flag}`)
    else if (typeof value === 'boolean') words.push(value ? `--${flag}` : `--no-${flag}`)
    else if (isFile(value)) words.push(`--${flag}=${await files.put(value)}`)
    else words.push(`--${flag}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
  }
  const placed = places.flatMap((name) => [input[name]].flat())
  const paths = await Promise.all(placed.map((value) => (isFile(value) ? files.put(value) : String(value))))
  return paths.length === 0 ? words : [...words, '--', ...paths]
}

export const createMcpFace = async (run: Run): Promise<Face> => {
  const files = createFiles()
  const { server } = createMcpServer({ run, version: '0' })
  const client = new Client({ name: 'parity', version: '0' })
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await Promise.all([server.connect(ours), client.connect(theirs)])
  // The client checks answers against output schemas only after it has listed the tools.
  await client.listTools()
  return {
    call: async (operation, input) => {
      const result = await client.callTool({
        name: operation.name.replace('.', '_'),
        arguments: await withPaths(input, files),
      })
      if (result.isError !== true) {
        return { ok: true, output: withoutFacts(operation, result.structuredContent) }
      }
      const [content] = result.content as readonly { readonly text: string }[]
      const { code, message, details } = JSON.parse(content?.text ?? '')
      return { ok: false, code, message, details }
    },
    close: async () => {
      await client.close()
      await files.close()
    },
  }
}

const withPaths = async (input: Input, files: Files): Promise<Record<string, unknown>> => {
  const entries = await Promise.all(
    Object.entries(input).map(async ([name, value]) => [
      name,
      Array.isArray(value)
        ? await Promise.all(value.map((item) => (isFile(item) ? files.put(item) : item)))
        : isFile(value)
          ? await files.put(value)
          : value,
    ]),
  )
  return Object.fromEntries(entries)
}

interface Files {
  readonly put: (file: NamedFile) => Promise<string>
  readonly close: () => Promise<void>
}

const createFiles = (): Files => {
  const directories: string[] = []
  return {
    put: async ({ fileName, content }) => {
      const directory = await mkdtemp(join(tmpdir(), 'rapport-parity-'))
      directories.push(directory)
      const path = join(directory, fileName)
      await writeFile(path, content)
      return path
    },
    close: async () => {
      await Promise.all(directories.map((directory) => rm(directory, { recursive: true })))
    },
  }
}

/** Names of the fields an operation takes. */
export const fieldNames = (operation: AnyOperation): readonly string[] =>
  Object.keys(inputSchemaOf(operation).properties ?? {})
