import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { processBirth } from './process-identity.ts'
import { removeLeftovers, workName } from './work-dir.ts'

it('what a dead process left half made goes; what a live one works on, and what is named otherwise, stays', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'rapport-work-'))
  const child = spawn('sleep', ['600'])
  await once(child, 'spawn')
  const ofChild = `new-${child.pid}-${processBirth(child.pid ?? 0)}-1`
  const ours = workName('new-')
  // The id lives, but it was another process's when this was made.
  const ofNamesake = `new-${process.pid}-1x0-1`
  for (const name of [ofChild, ours, ofNamesake, 'kept']) mkdirSync(join(directory, name))

  await removeLeftovers(directory, 'new-')
  expect(readdirSync(directory).sort()).toEqual(['kept', ofChild, ours].sort())

  child.kill('SIGKILL')
  await once(child, 'exit')
  await removeLeftovers(directory, 'new-')
  expect(readdirSync(directory).sort()).toEqual(['kept', ours].sort())
  rmSync(directory, { recursive: true })
})
