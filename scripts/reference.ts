// Writes docs/reference from the operation registry; with --check it only says whether that is up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openApiDocument } from '@rapport/http'
import {
  type AnyOperation,
  inputSchemaOf,
  type JsonSchema,
  operations,
  outputSchemaOf,
  typeInWords,
} from '@rapport/operations'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const fieldTable = (schema: JsonSchema, heading: string): readonly string[] => {
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) return []
  return [
    `| ${heading} | type | meaning |`,
    '| --- | --- | --- |',
    ...fields.map(
      ([name, field]) =>
        `| \`${name}\` | ${cell(typeInWords(field))} | ${cell(meaningOf(name, field, schema))} |`,
    ),
    '',
  ]
}

const meaningOf = (name: string, field: JsonSchema, { required }: JsonSchema) =>
  [
    field.description,
    ...(field.default === undefined ? [] : [`(\`${JSON.stringify(field.default)}\` if left out)`]),
    ...(field.default === undefined && required?.includes(name) !== true ? ['(optional)'] : []),
  ]
    .filter(Boolean)
    .join(' ')

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const section = (operation: AnyOperation): readonly string[] => {
  const errors = Object.entries(operation.errors)
  return [
    `## ${operation.name}`,
    '',
    [operation.summary, operation.description].filter(Boolean).join(' '),
    '',
    `\`${operation.route.replace(' /', ' /api/')}\`, MCP tool \`${operation.name.replace('.', '_')}\`, ${operation.effect !== 'write' ? 'only looks' : 'writes'}.`,
    '',
    '```sh',
    ...operation.examples,
    '```',
    '',
    ...fieldTable(inputSchemaOf(operation), 'input'),
    ...fieldTable(outputSchemaOf(operation), 'output'),
    ...(errors.length === 0
      ? []
      : [
          '| fails with | when |',
          '| --- | --- |',
          ...errors.map(([code, { when }]) => `| \`${code}\` | ${cell(when)} |`),
          '',
        ]),
  ]
}

const markdown = () =>
  [
    '# Operations',
    '',
    'Written from the registry by `node scripts/reference.ts`; do not edit. Every operation is the same over HTTP, at the',
    'shell (`rapport noun verb`), for assistants (MCP) and in the pages. Input that does not fit is `INVALID_INPUT` everywhere.',
    '',
    ...operations.flatMap(section),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')

const version: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

const files: Readonly<Record<string, string>> = {
  'docs/reference/operations.md': markdown(),
  'docs/reference/openapi.json': `${JSON.stringify(await openApiDocument(version), null, 2)}\n`,
}

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

const stale = Object.entries(files).filter(([path, content]) => read(join(root, path)) !== content)

if (process.argv.includes('--check')) {
  for (const [path] of stale) process.stderr.write(`${path} is out of date: run node scripts/reference.ts\n`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const [path, content] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
    process.stdout.write(`${path} written\n`)
  }
}
