import { useSyncExternalStore } from 'react'
import { client, type ImportReport } from './client.ts'
import { type Failure, toFailure } from './failure.ts'
import { type Mapping, partsToLookAt, type TablePreview, tablesToAsk } from './table-ask.ts'
import { type CallProgress, cancelCall, watchCall } from './watch-call.ts'

export type ImportRun =
  | { readonly phase: 'idle' }
  /** Finding out what the files are. */
  | { readonly phase: 'looking'; readonly names: readonly string[] }
  /** Tables among the files wait for a look at what their columns are taken for. */
  | { readonly phase: 'asking'; readonly files: readonly File[]; readonly tables: readonly TablePreview[] }
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

const isBusy = (): boolean => ['looking', 'running', 'stopping'].includes(current.phase)

/** Looks at what files are: asks about the columns of tables, imports everything else at once. `onDone` runs once when it succeeded. */
export const offerFiles = async (files: readonly File[], onDone: () => void): Promise<void> => {
  if (isBusy() || files.length === 0) return
  const looking: ImportRun = { phase: 'looking', names: files.map((file) => file.name) }
  become(looking)
  try {
    const parts = await partsToLookAt(files)
    const seen = parts.length === 0 ? [] : (await client.import.preview({ files: [...parts] })).files
    const tables = tablesToAsk(seen)
    if (current !== looking) return
    if (tables.length > 0) become({ phase: 'asking', files, tables })
    else await importFiles(files, {}, onDone)
  } catch (error) {
    become({ phase: 'failed', failure: toFailure(error) })
  }
}

/** Imports the files that were asked about, with what their columns are. */
export const importMapped = async (mapping: Mapping, onDone: () => void): Promise<void> => {
  if (current.phase === 'asking') await importFiles(current.files, mapping, onDone)
}

const importFiles = async (files: readonly File[], mapping: Mapping, onDone: () => void): Promise<void> => {
  const id = crypto.randomUUID()
  callId = id
  become({ phase: 'running', names: files.map((file) => file.name), progress: null })
  const stopWatching = watchCall(id, (progress) => {
    if (current.phase === 'running') become({ ...current, progress })
  })
  try {
    const asked = Object.keys(mapping).length === 0 ? {} : { mapping: { ...mapping } }
    const report = await client.import.run({ files: [...files], ...asked }, { context: { callId: id } })
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
  if (current.phase === 'looking') become({ phase: 'idle' })
  if (current.phase !== 'running' || callId === null) return
  become({ phase: 'stopping', names: current.names })
  void cancelCall(callId)
}

/** Puts the account of the last import away, or the question about its columns. */
export const clearImport = (): void => {
  if (!isBusy()) become({ phase: 'idle' })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useImportRun = (): ImportRun => useSyncExternalStore(subscribe, () => current)
