import type { Progress } from '@rapport/operations'

/** What a watcher of a call hears. `end` is last; `started: false` says that no such call began in time. */
export type CallEvent =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'end'; readonly started: boolean }

export interface RunningCall {
  readonly signal: AbortSignal
  readonly progress: (progress: Progress) => void
  /** Tells the watchers and forgets the call. */
  readonly end: () => void
}

/** The calls that run now, by the id their caller gave them, so that they can be watched and stopped. */
export interface CallBoard {
  /** Null when a call with this id runs already, or too many run. */
  readonly begin: (id: string) => RunningCall | null
  /** Answers how to stop watching. A call that has not begun is waited for. */
  readonly watch: (id: string, listener: (event: CallEvent) => void) => () => void
  /** Whether there was such a call to stop. */
  readonly cancel: (id: string) => boolean
}

/** More at once than any person or agent has running; bounds what a runaway client can make us hold. */
const MOST_ENTRIES = 1_000
/** How long a watcher waits for its call to begin, in milliseconds: an upload may start after its watcher. */
const PATIENCE = 10_000

interface Entry {
  readonly listeners: Set<(event: CallEvent) => void>
  call: { readonly controller: AbortController; latest: Progress | null } | null
}

export const createCallBoard = (): CallBoard => {
  const entries = new Map<string, Entry>()

  const entryOf = (id: string): Entry | null => {
    const known = entries.get(id)
    if (known !== undefined) return known
    if (entries.size >= MOST_ENTRIES) return null
    const entry: Entry = { listeners: new Set(), call: null }
    entries.set(id, entry)
    return entry
  }

  const tell = (entry: Entry, event: CallEvent) => {
    for (const listener of entry.listeners) listener(event)
  }

  const end = (id: string, entry: Entry, started: boolean) => {
    entries.delete(id)
    tell(entry, { type: 'end', started })
    entry.listeners.clear()
  }

  return {
    begin: (id) => {
      const entry = entryOf(id)
      if (entry === null || entry.call !== null) return null
      const call = { controller: new AbortController(), latest: null as Progress | null }
      entry.call = call
      return {
        signal: call.controller.signal,
        progress: (progress) => {
          call.latest = progress
          tell(entry, { type: 'progress', progress })
        },
        end: () => end(id, entry, true),
      }
    },
    watch: (id, listener) => {
      const entry = entryOf(id)
      if (entry === null) {
        listener({ type: 'end', started: false })
        return () => {}
      }
      entry.listeners.add(listener)
      if (entry.call?.latest) listener({ type: 'progress', progress: entry.call.latest })
      const impatience = setTimeout(() => {
        if (entry.call === null && entries.get(id) === entry) end(id, entry, false)
      }, PATIENCE)
      impatience.unref()
      return () => {
        clearTimeout(impatience)
        entry.listeners.delete(listener)
        if (entry.call === null && entry.listeners.size === 0 && entries.get(id) === entry) entries.delete(id)
      }
    },
    cancel: (id) => {
      const call = entries.get(id)?.call
      if (!call) return false
      call.controller.abort()
      return true
    },
  }
}
