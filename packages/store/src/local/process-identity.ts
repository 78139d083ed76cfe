import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, statSync } from 'node:fs'
import { systemErrorCode } from './failure.ts'

/** Whether some process has this id now. It may be another program that was given the id after ours had died. */
export const processExists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemErrorCode(error) === 'EPERM'
  }
}

/**
 * A word that tells this process from any other that had or will have the same id (start time and boot), or undefined when
 * there is no such process. On Windows the id alone has to do.
 */
export const processBirth = (pid: number): string | undefined => {
  if (!processExists(pid)) return undefined
  if (process.platform === 'win32') return 'w'
  if (process.platform !== 'linux') return ps(pid, 'lstart=').replace(/\W+/g, '') || undefined
  const stat = linuxStat(pid)
  return stat && `${stat.startTicks}x${bootId()}`
}

/**
 * Whether the process is alive and works on this cluster. A postmaster's working directory is its data directory, which
 * holds however the path was spelled; where that cannot be read, its command line names the directory.
 */
export const worksOnCluster = (pid: number, cluster: string): boolean => {
  if (!processExists(pid)) return false
  // No way to look closer; PostgreSQL's own shared-memory interlock still stands behind this.
  if (process.platform === 'win32') return true
  if (process.platform !== 'linux') return ps(pid, 'command=').includes(cluster)
  try {
    const workingDirectory = statSync(readlinkSync(`/proc/${pid}/cwd`))
    const ours = statSync(cluster)
    return workingDirectory.dev === ours.dev && workingDirectory.ino === ours.ino
  } catch {
    // A zombie lands here too and is told by its empty command line: dead, though its id is still taken.
    return linuxCommandLine(pid).includes(cluster)
  }
}

const linuxCommandLine = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}

const linuxStat = (pid: number): { readonly startTicks: string } | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The program's name, in parentheses, may itself hold spaces and parentheses: count the fields after the last one.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [state] = fields
    const startTicks = fields[19]
    return state === 'Z' || startTicks === undefined ? undefined : { startTicks }
  } catch {
    return undefined
  }
}

const bootId = (): string => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8)
  } catch {
    return '0'
  }
}

const ps = (pid: number, column: string): string => {
  try {
    return execFileSync('ps', ['-ww', '-p', String(pid), '-o', column], {
      encoding: 'utf8',
      env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' },
    })
  } catch {
    return ''
  }
}
