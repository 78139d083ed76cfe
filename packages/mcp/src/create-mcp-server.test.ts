import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { fail, ok, operations, type Run } from '@rapport/operations'
import { describe, expect, test } from 'vitest'
import { createMcpServer } from './create-mcp-server.ts'

const connect = async (run: Run) => {
  const { server } = createMcpServer({ run, version: '1.2.3', onDefect: () => {} })
  const client = new Client({ name: 'test', version: '0' })
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await Promise.all([server.connect(ours), client.connect(theirs)])
  return client
}

const textOf = (result: Awaited<ReturnType<Client['callTool']>>) =>
  (result.content as readonly { readonly text: string }[])[0]?.text ?? ''

describe('the tools', () => {
  test('are the operations, each with schemas for what it takes and gives', async () => {
    const client = await connect(async () => ok({}))
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(operations.map(({ name }) => name.replace('.', '_')))
    for (const tool of tools) {
      expect(tool.inputSchema.type).toBe('object')
      expect(tool.outputSchema?.type).toBe('object')
      expect(JSON.stringify(tool)).not.toMatch(/"binary"|\(\?:/)
    }
  })

  test('take a file by its path, or by name and contents', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'rapport-mcp-'))
    const path = join(directory, 'a.csv')
    await writeFile(path, 'on disk')
    const seen: string[] = []
    const client = await connect(async (_operation, input) => {
      const { files } = input as { files: readonly File[] }
      for (const file of files) seen.push(`${file.name}: ${await file.text()}`)
      return fail({ code: 'NOTHING_TO_IMPORT', message: 'Nothing.' })
    })
    const sent = { name: 'b.csv', base64: Buffer.from('sent').toString('base64') }
    await client.callTool({ name: 'import_run', arguments: { files: [path, sent] } })
    expect(seen).toEqual(['a.csv: on disk', 'b.csv: sent'])
    for (const wrong of [join(directory, 'none.csv'), directory, 'a.csv']) {
      const result = await client.callTool({ name: 'import_run', arguments: { files: [wrong] } })
      expect(JSON.parse(textOf(result))).toMatchObject({
        code: 'INVALID_INPUT',
        details: { issues: [{ path: 'files.0' }] },
      })
    }
    await rm(directory, { recursive: true })
  })

  test('report progress that only grows to whoever asks for it', async () => {
    const client = await connect(async (_operation, _input, options) => {
      for (const done of [1, 3, 2, 10])
        options?.progress?.({ phase: 'Reading', done, total: 10, unit: 'rows' })
      return fail({ code: 'CANCELLED', message: 'Stopped.' })
    })
    const heard: number[] = []
    await client.callTool({ name: 'import_run', arguments: { files: [] } }, undefined, {
      onprogress: ({ progress }) => heard.push(progress),
    })
    expect(heard.at(-1)).toBe(10)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
  })

  test('answer a large output as structured content, with an outline as text', async () => {
    const people = Array.from({ length: 1_000 }, (_, index) => ({ name: `Person ${index}` }))
    const client = await connect(async () => ok({ total: 1_000, people }))
    const result = await client.callTool({ name: 'people_list', arguments: {} })
    expect((result.structuredContent as { people: unknown }).people).toHaveLength(1_000)
    expect(textOf(result).length).toBeLessThan(1_000)
    expect(textOf(result)).toContain('1000')
  })

  test('fail with a code that can be acted on', async () => {
    const failure = { code: 'PERSON_NOT_FOUND', message: 'There is no such person.', details: { id: 'x' } }
    const client = await connect(async () => fail(failure))
    await client.listTools()
    const result = await client.callTool({ name: 'people_show', arguments: { personId: 'x' } })
    expect([result.isError, JSON.parse(textOf(result))]).toEqual([true, failure])
  })
})
