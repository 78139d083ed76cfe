import { PassThrough, Writable } from 'node:stream'
import { ok, type Run } from '@rapport/operations'
import { describe, expect, it } from 'vitest'
import type { Io } from './io.ts'
import { runCli } from './run-cli.ts'

const READING = {
  line: 'coffee with ana',
  isContact: true,
  people: [],
  on: { date: '2026-11-23', span: null },
  channel: null,
  direction: 'mutual',
  minutes: null,
  learned: [],
  news: [],
  favors: [],
  followUps: [],
  notice: null,
}
const KEPT = {
  people: [{ personId: 'p', name: 'Ana Ribeiro', isNew: false }],
  on: '2026-11-23',
  interactionId: 'i',
  learned: [],
  notes: [],
  favors: [],
  followUps: [],
  edits: [],
}

interface Setting {
  /** What is typed at the question; nobody can be asked where it is left out. */
  readonly answer?: string
  readonly notice?: { readonly code: string; readonly text: string; readonly next: string }
}

const type = async (words: readonly string[], { answer, notice }: Setting = {}) => {
  const told = { stdout: '', stderr: '' }
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      write: (chunk, _, done) => {
        told[name] += chunk
        done()
      },
    })
  const stdin = Object.assign(new PassThrough(), { isTTY: answer !== undefined })
  stdin.end(answer === undefined ? '' : `${answer}\n`)
  const io: Io = {
    stdin,
    stdout: into('stdout'),
    stderr: into('stderr'),
    columns: 80,
    isColourful: false,
    canShowProgress: answer !== undefined,
    environment: {},
    signal: new AbortController().signal,
  }
  const asked: [string, unknown][] = []
  const run: Run = async (operation, input) => {
    asked.push([operation.name, input])
    return ok(operation.name === 'log.keep' ? KEPT : { ...READING, notice: notice ?? null })
  }
  const open = () => ({ run, close: async () => {} })
  const code = await runCli(['log', ...words], io, { version: '1.2.3', commands: [], open })
  return { code, asked, ...told }
}

const LINE = { line: 'coffee with ana' }

describe('what is read before it is kept', () => {
  it('is asked for at a terminal, and kept on a yes', async () => {
    const { asked, stderr, stdout } = await type(['coffee with ana'], { answer: 'y' })
    expect(stderr).toContain('Keep it? (y/n)')
    expect(asked).toEqual([
      ['log.read', LINE],
      ['log.keep', LINE],
    ])
    expect(stdout).toContain('Kept: Ana Ribeiro')
  })

  it('is left on a no, and where nobody can be asked', async () => {
    expect((await type(['coffee with ana'], { answer: 'n' })).asked).toEqual([['log.read', LINE]])
    expect((await type(['coffee with ana'])).asked).toEqual([['log.read', LINE]])
  })

  it('is kept at once where that is said', async () => {
    for (const flag of ['--keep', '--yes']) {
      expect((await type(['coffee with ana', flag])).asked.at(-1)).toEqual(['log.keep', LINE])
    }
  })

  it('is one JSON object for a program: what was read, or what was kept', async () => {
    const read = await type(['coffee with ana', '--json'], { answer: 'y' })
    expect(JSON.parse(read.stdout)).toMatchObject(LINE)
    expect(read.asked).toEqual([['log.read', LINE]])
    const kept = await type(['coffee with ana', '--json', '--keep'])
    expect(JSON.parse(kept.stdout)).toMatchObject({ interactionId: 'i' })
  })

  it('is not asked for where somebody has to be picked first', async () => {
    const notice = { code: 'who-is-meant', text: 'Several may be meant.', next: 'Pick one.' }
    const { asked, stdout } = await type(['coffee with ana'], { answer: 'y', notice })
    expect(asked).toEqual([['log.read', LINE]])
    expect(stdout).toContain('Pick one.')
  })
})
