import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { fail, ok, operations, type Run } from '@rapport/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Io, runCli } from './index.ts'

const ID = '0192f0c1-0000-7000-8000-000000000001'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rapport-cli-'))
})
afterAll(() => rm(directory, { recursive: true }))

interface Seen {
  readonly operation: string
  readonly input: unknown
}

/** Runs `rapport …` and answers what it wrote, and what it asked of the operations. */
const rapport = async (
  argv: readonly string[],
  options: { stdin?: string; run?: Run; data?: string[] } = {},
) => {
  const seen: Seen[] = []
  const told = { stdout: '', stderr: '' }
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      write: (chunk, _, done) => {
        told[name] += chunk
        done()
      },
    })
  const stdin = new PassThrough()
  stdin.end(options.stdin ?? '')
  const io: Io = {
    stdin,
    stdout: into('stdout'),
    stderr: into('stderr'),
    columns: 80,
    isColourful: false,
    canShowProgress: false,
    environment: {},
    signal: new AbortController().signal,
  }
  const answer: Run = options.run ?? (async () => ok({}))
  const code = await runCli(argv, io, {
    version: '1.2.3',
    commands: [],
    open: ({ data }) => {
      options.data?.push(data ?? '')
      return {
        run: async (operation, input, call) => {
          seen.push({ operation: operation.name, input })
          return answer(operation, input, call)
        },
        close: async () => {},
      }
    },
  })
  return { code, seen, ...told }
}

describe('the words of a command', () => {
  test('places, flags and switches become the input', async () => {
    const { seen } = await rapport(['interaction', 'log', ID, '--channel', 'phone', '--minutes', '20'])
    expect(seen).toEqual([
      { operation: 'interaction.log', input: { personId: ID, channel: 'phone', minutes: 20 } },
    ])
    const edit = await rapport(['objective', 'edit', ID, '--is-focused', '--due', '2027-01-01'])
    expect(edit.seen[0]?.input).toEqual({ objectiveId: ID, isFocused: true, due: '2027-01-01' })
    const unfocus = await rapport(['objective', 'edit', ID, '--no-is-focused'])
    expect(unfocus.seen[0]?.input).toEqual({ objectiveId: ID, isFocused: false })
  })

  test('--no-field gives null where a field may be null', async () => {
    const { seen } = await rapport(['people', 'edit', ID, '--no-title', '--email', 'ada@harbour.example'])
    expect(seen[0]?.input).toEqual({ personId: ID, title: null, email: 'ada@harbour.example' })
  })

  test('what is no number stays as it was typed, for the schema to refuse', async () => {
    for (const word of ['abc', '', ' ', '3h']) {
      const { seen } = await rapport(['plan', 'week', `--hours=${word}`])
      expect(seen[0]?.input).toEqual({ hours: word })
    }
  })

  test('the bare noun does its usual verb, and files are opened by path', async () => {
    const path = join(directory, 'Connections.csv')
    await writeFile(path, 'a,b\n')
    const { seen } = await rapport(['import', path])
    const { files } = (seen[0]?.input ?? {}) as { files: readonly File[] }
    expect([seen[0]?.operation, files[0]?.name, await files[0]?.text()]).toEqual([
      'import.run',
      'Connections.csv',
      'a,b\n',
    ])
  })

  test('a file that is not there is named, and nothing runs', async () => {
    const { code, stderr, seen } = await rapport(['import', join(directory, 'none.zip')])
    expect([code, seen]).toEqual([2, []])
    expect(stderr).toContain('none.zip')
  })

  test('--data is taken before and after the words of the command', async () => {
    const data: string[] = []
    await rapport(['--data', '/a', 'people', 'list'], { data })
    await rapport(['people', 'list', '--data', '/b'], { data })
    await rapport(['people', '--data=/c', 'list'], { data })
    expect(data).toEqual(['/a', '/b', '/c'])
  })

  test('with - titles are read from standard input, a line each, and a JSON array comes out', async () => {
    const { stdout, code } = await rapport(['title', 'classify', '-'], {
      stdin: 'VP\n\nHead of Sales\r\n',
      run: async (_operation, input) => ok(input),
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual([{ title: 'VP' }, { title: '' }, { title: 'Head of Sales' }])
    expect(JSON.parse((await rapport(['title', 'classify', '-'])).stdout)).toEqual([])
  })

  test('a document goes to --out, or to standard output as it is', async () => {
    const run: Run = async () => ok({ fileName: 'x.csv', mediaType: 'text/csv', content: 'Name\r\nAda\r\n' })
    const path = join(directory, 'out.csv')
    expect((await rapport(['data', 'export', '--out', path], { run })).stdout).toBe('')
    expect(await readFile(path, 'utf8')).toBe('Name\r\nAda\r\n')
    expect((await rapport(['data', 'export'], { run })).stdout).toBe('Name\r\nAda\r\n')
  })
})

describe('a file that leaves', () => {
  const run: Run = async () => {
    const content = new File([Uint8Array.of(0x1f, 0x8b, 0, 255)], 'a.rapport-backup', {
      type: 'application/gzip',
    })
    return ok({ people: 2, rows: 30, createdAt: '2026-11-23T09:00:00Z', content })
  }

  test('is written where the first word says, for its owner’s eyes only', async () => {
    const path = join(directory, 'mine.rapport-backup')
    const { code, stdout } = await rapport(['data', 'backup', path], { run })
    expect([code, stdout]).toEqual([0, '✓ Backed up 2 people in 30 rows.\n'])
    expect([...(await readFile(path))]).toEqual([0x1f, 0x8b, 0, 255])
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  test('says as JSON where it was written, and is itself base64 in JSON where it was not', async () => {
    const path = join(directory, 'as-json.rapport-backup')
    const facts = { people: 2, rows: 30, createdAt: '2026-11-23T09:00:00Z' }
    const written = await rapport(['data', 'backup', path, '--json'], { run })
    expect(JSON.parse(written.stdout)).toEqual({ ...facts, writtenTo: path })
    const inside = await rapport(['data', 'backup', '--json'], { run })
    expect(JSON.parse(inside.stdout)).toEqual({ ...facts, content: 'H4sA/w==' })
  })

  test('needs a place, and leaves nothing behind where it cannot be written', async () => {
    expect((await rapport(['data', 'backup'], { run })).code).toBe(2)
    const { code, stderr } = await rapport(['data', 'backup', join(directory, 'no', 'such')], { run })
    expect([code, stderr.includes('there is no such directory')]).toEqual([1, true])
    await mkdir(join(directory, 'taken'))
    expect((await rapport(['data', 'backup', join(directory, 'taken')], { run })).code).toBe(1)
    expect((await readdir(directory)).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('how it ends', () => {
  test('0 when done, with exactly the output as JSON', async () => {
    const output = { total: 1, people: [{ name: 'Ünï \u001b[31m' }] }
    const { code, stdout } = await rapport(['people', 'list', '--json'], { run: async () => ok(output) })
    expect([code, JSON.parse(stdout)]).toEqual([0, output])
  })

  test('1 for an expected failure, as {"error":…} on standard error with --json', async () => {
    const failure = { code: 'PERSON_NOT_FOUND', message: 'There is no such person.', details: { id: ID } }
    const run: Run = async () => fail(failure)
    const asJson = await rapport(['people', 'show', ID, '--json'], { run })
    expect([asJson.code, asJson.stdout, JSON.parse(asJson.stderr)]).toEqual([1, '', { error: failure }])
    const asText = await rapport(['people', 'show', ID], { run })
    expect(asText.stderr).toContain('There is no such person. (PERSON_NOT_FOUND)')
  })

  test('2 for wrong words, with --json as an error too', async () => {
    for (const words of [
      ['nonsense'],
      ['people', 'lst'],
      ['people', 'list', '--limt', '3'],
      ['people', 'show', 'a', 'b'],
      ['people'],
      [],
    ]) {
      const { code, stdout, stderr } = await rapport([...words, '--json'])
      expect([code, stdout, JSON.parse(stderr).error.code], words.join(' ')).toEqual([2, '', 'USAGE'])
    }
    expect((await rapport(['people', 'lst'])).stderr).toContain('Did you mean list?')
  })

  test('2 for INVALID_INPUT, told by the words one types', async () => {
    const issues = [
      { path: 'personId', message: 'Invalid input: expected string, received undefined' },
      { path: 'hoursPerWeek', message: 'Too big' },
    ]
    const { code, stderr } = await rapport(['people', 'show'], {
      run: async () => fail({ code: 'INVALID_INPUT', message: 'x', details: { issues } }),
    })
    expect(code).toBe(2)
    expect(stderr).toContain('<person-id>: is missing')
    expect(stderr).toContain('--hours-per-week: Too big')
  })

  test('70 for a defect, short, with the inside only on demand', async () => {
    const run: Run = async () => {
      throw new Error('the inside')
    }
    const { code, stderr } = await rapport(['people', 'list'], { run })
    expect(code).toBe(70)
    expect(stderr).not.toContain('run-cli.test.ts')
    expect((await rapport(['people', 'list', '--verbose'], { run })).stderr).toContain('run-cli.test.ts')
    const asJson = await rapport(['people', 'list', '--json'], { run })
    expect(JSON.parse(asJson.stderr).error.code).toBe('INTERNAL')
  })
})

describe('help', () => {
  test.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s says what it does, shows its examples and explains every field',
    async (name, operation) => {
      const { code, stdout, stderr } = await rapport([...name.split('.'), '--help'])
      expect([code, stderr]).toEqual([0, ''])
      const text = stdout.replace(/\s+/g, ' ')
      expect(text).toContain(operation.summary)
      for (const example of operation.examples) expect(text).toContain(example.replace(/\s+/g, ' '))
      for (const errorCode of Object.keys(operation.errors)) expect(text).toContain(errorCode)
      expect(text).not.toMatch(/Pattern|\^\(\?:|9007199254740991/)
    },
  )

  test('the program lists every noun with its verbs', async () => {
    const { stdout } = await rapport(['--help'])
    for (const { name } of operations) {
      const [noun = '', verb = ''] = name.split('.')
      // A long list goes on in the next lines, further in.
      expect(stdout).toMatch(new RegExp(`^  ${noun} .*(\\n {4,}.*)*\\b${verb}\\b`, 'm'))
    }
  })

  test('--version prints the version', async () => {
    expect(await rapport(['--version'])).toMatchObject({ code: 0, stdout: '1.2.3\n' })
  })
})
