import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AnyOperation, registry } from '@rapport/operations'
import { generateWorld, writeLinkedInArchive } from '@rapport/testkit'
import { openRapport } from '../packages/app/src/open-rapport.ts'

export interface ArchiveSize {
  readonly people: number
  readonly messages: number
  readonly seed: number
}

/** A Rapport of its own with the archive of a generated world in it. */
export const openArchive = async (size: ArchiveSize) => {
  const world = generateWorld({ ...size, today: '2026-11-23' })
  const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
  const directory = await mkdtemp(join(tmpdir(), 'rapport-bench-'))
  const rapport = openRapport({ data: directory, environment: {} })

  /** What an operation answers, and how long that takes in milliseconds. What is read of it is the caller's to know. */
  const timed = async <Answer>(operation: AnyOperation, input: unknown = {}) => {
    const started = performance.now()
    const result = await rapport.run(operation, input)
    if (!result.ok) throw new Error(`${operation.name}: ${result.failure.message}`)
    return { value: result.value as Answer, ms: Math.round(performance.now() - started) }
  }
  const close = async (): Promise<void> => {
    await rapport.close()
    await rm(directory, { recursive: true, force: true })
  }
  try {
    await timed(registry.import.run, { files: [new File([bytes], name)] })
    // The first call of all reads everybody.
    await timed(registry.people.list)
  } catch (error) {
    await close()
    throw error
  }
  return { world, timed, close }
}
