import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterEach } from 'vitest'
import './data-dir.ts'

/** A TypeScript script running in a Node process of its own, spoken to in JSON lines. */
export type ChildScript = {
  readonly pid: number
  /** The next line it prints; rejects with what it wrote to standard error if it ends first. */
  readonly next: <T>() => Promise<T>
  readonly send: (message: unknown) => void
  /** SIGKILL: no handler runs, nothing is flushed. */
  readonly kill: () => Promise<void>
  /** What a terminal does on Ctrl-C and when it is closed: a signal to everything started from it. */
  readonly signalGroup: (signal: NodeJS.Signals) => void
  readonly exit: () => Promise<number | NodeJS.Signals>
}

const running = new Set<ChildProcess>()

afterEach(async () => {
  await Promise.all([...running].map(endNow))
})

/** Starts a script; whatever becomes of the test, the process is ended after it. */
export const spawnScript = (script: URL, input: unknown): ChildScript => {
  const child = spawn(process.execPath, [script.pathname, JSON.stringify(input)], {
    cwd: '/',
    // A process group of its own, like that of a command in a terminal.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  // A killed process leaves its pipe broken; what was sent to it then is lost on purpose.
  child.stdin.on('error', () => undefined)
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    pid: child.pid ?? 0,
    next: async () => {
      const line = await lines.next()
      if (line.done) throw new Error(`The script ended before its answer. ${complaints}`)
      return JSON.parse(line.value)
    },
    send: (message) => void child.stdin.write(`${JSON.stringify(message)}\n`),
    kill: () => endNow(child),
    signalGroup: (signal) => void process.kill(-(child.pid ?? 0), signal),
    exit: async () => {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      return child.exitCode ?? child.signalCode ?? -1
    },
  }
}

const endNow = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}
