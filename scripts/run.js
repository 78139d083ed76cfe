import { spawnSync } from 'node:child_process'

/** Runs a program with its output shown; gives its exit code. */
export const attempt = (command, args, { cwd, env = {} } = {}) => {
  const result = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })
  if (result.error) throw result.error
  return result.status ?? 1
}

/** Runs a program that must succeed: this process ends with its exit code otherwise. */
export const run = (command, args, options = {}) => {
  const code = attempt(command, args, options)
  if (code !== 0) {
    console.error(`${[command, ...args].join(' ')} ended with ${code}`)
    process.exit(code)
  }
}
