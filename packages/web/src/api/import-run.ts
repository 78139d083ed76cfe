import { useSyncExternalStore } from 'react'
import { client, type ImportReport } from './client.ts'
import { type Failure, toFailure } from './failure.ts'
import { type CallProgress, cancelCall, watchCall } from './watch-call.ts'

export type ImportRun =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly names: readonly string[]; readonly progress: CallProgress | null }
  | { readonly phase: 'stopping'; readonly names: readonly string[] }
  | { readonly phase: 'done'; readonly report: ImportReport }
  | { readonly phase: 'failed'; readonly failure: Failure }

/**
 * The import under way. It lives outside the screens, so that one may walk away while it runs
 * and find its account on coming back.
 */
let current: ImportRun = { phase: 'idle' }
let callId: string | null = null
const listeners = new Set<() => void>()

const become = (next: ImportRun): void => {
  current = next
  for (const listener of listeners) listener()
}

/** Starts an import; `onDone` runs once when it succeeded. */
export const startImport = async (files: readonly File[], onDone: () => void): Promise<void> => {
  if (current.phase === 'running' || current.phase === 'stopping') return
  const id = crypto.randomUUID()
  callId = id
  become({ phase: 'running', names: files.map((file) => file.name), progress: null })
  const stopWatching = watchCall(id, (progress) => {
    if (current.phase === 'running') become({ ...current, progress })
  })
  try {
    const report = await client.import.run({ files: [...files] }, { context: { callId: id } })
    become({ phase: 'done', report })
    onDone()
  } catch (error) {
    become({ phase: 'failed', failure: toFailure(error) })
  } finally {
    stopWatching()
    callId = null
  }
}

/** Asks the import to stop; nothing of it is kept. */
export const stopImport = (): void => {
  if (current.phase !== 'running' || callId === null) return
  become({ phase: 'stopping', names: current.names })
  void cancelCall(callId)
}

/** Puts the account of the last import away. */
export const clearImport = (): void => {
  if (current.phase === 'done' || current.phase === 'failed') become({ phase: 'idle' })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useImportRun = (): ImportRun => useSyncExternalStore(subscribe, () => current)
