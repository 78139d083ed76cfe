import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach } from 'vitest'
import type { ServerUser } from '../../../packages/store/src/local/server-user.ts'

export const isRoot = process.getuid?.() === 0

const made: string[] = []
const mounted: string[] = []

// Hooks run last to first. The modules that open databases and start processes import this one, so that theirs are closed
// and ended by the time the directories go.
afterEach(async () => {
  for (const directory of made) await killServersUnder(directory)
  for (const directory of mounted.splice(0)) execFileSync('umount', [directory])
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true, maxRetries: 10 })
})

/** A directory that any user may pass through; inside, `data` does not exist yet. */
export const temporaryDirectory = (owner?: ServerUser): string => {
  const directory = mkdtempSync(join(tmpdir(), 'rapport-fault-'))
  made.push(directory)
  chmodSync(directory, 0o755)
  if (owner) chownSync(directory, owner.uid, owner.gid)
  return directory
}

export const temporaryDataDir = (owner?: ServerUser): string => join(temporaryDirectory(owner), 'data')

/** A small disk of its own; only root can have one. */
export const temporaryDisk = (megabytes: number): string => {
  const directory = temporaryDirectory()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', directory])
  mounted.push(directory)
  return directory
}

export const remount = (directory: string, options: string): void => {
  execFileSync('mount', ['-o', `remount,${options}`, directory])
}

const canMount = (): boolean => {
  if (!isRoot || process.platform !== 'linux') return false
  const directory = mkdtempSync(join(tmpdir(), 'rapport-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', directory], { stdio: 'ignore' })
    execFileSync('umount', [directory])
    return true
  } catch {
    return false
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

export const mayMount = canMount()

/** Processes (servers, their helpers, `initdb`) that work below a directory. */
export const processesUnder = (directory: string): readonly number[] =>
  process.platform === 'linux'
    ? readdirSync('/proc')
        .map(Number)
        .filter((pid) => pid > 0 && pid !== process.pid && worksUnder(pid, directory))
    : execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line.includes(directory) && line.includes('/bin/'))
        .map((line) => Number.parseInt(line, 10))
        .filter((pid) => pid !== process.pid)

const worksUnder = (pid: number, directory: string): boolean => {
  try {
    const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    const isPostgres = /(postgres|initdb)/.test(program)
    return (
      isPostgres && (program.includes(directory) || readlinkSync(`/proc/${pid}/cwd`).startsWith(directory))
    )
  } catch {
    return false
  }
}

export const killServersUnder = async (directory: string): Promise<void> => {
  for (const pid of processesUnder(directory)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself meanwhile.
    }
  }
  await until(() => processesUnder(directory).length === 0)
}

/** Waits for something another process does; the test's own time limit is the only one. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await sleep(10)
}
