import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type Failure, toFailure } from '../../api/failure.ts'
import { type CallProgress, client } from '../../api/index.ts'
import { cancelCall, watchCall } from '../../api/watch-call.ts'
import type { TieImport } from './list-words.ts'

export interface ListToTake {
  readonly files: readonly File[]
  readonly name: string
  /** Not said, the list stays whose it was. */
  readonly owner?: string | null
  readonly colleague?: boolean
}

export type Taking =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly progress: CallProgress | null; readonly isStopping: boolean }
  | { readonly phase: 'done'; readonly report: TieImport }
  | { readonly phase: 'failed'; readonly failure: Failure }

/** Takes in a list, says how far it has come, and stops when asked to; nothing of it is then kept. */
export const useTakeIn = () => {
  const queries = useQueryClient()
  const [taking, setTaking] = useState<Taking>({ phase: 'idle' })
  const callId = useRef<string | null>(null)

  const start = async ({ files, ...list }: ListToTake): Promise<void> => {
    const id = crypto.randomUUID()
    callId.current = id
    setTaking({ phase: 'running', progress: null, isStopping: false })
    const stopWatching = watchCall(id, (progress) =>
      setTaking((now) => (now.phase === 'running' ? { ...now, progress } : now)),
    )
    try {
      const report = await client.graph.import({ files: [...files], ...list }, { context: { callId: id } })
      setTaking({ phase: 'done', report })
      void queries.invalidateQueries()
    } catch (error) {
      setTaking({ phase: 'failed', failure: toFailure(error) })
    } finally {
      stopWatching()
      callId.current = null
    }
  }

  return {
    taking,
    start,
    stop: () => {
      if (callId.current === null) return
      setTaking((now) => (now.phase === 'running' ? { ...now, isStopping: true } : now))
      void cancelCall(callId.current)
    },
    clear: () => setTaking({ phase: 'idle' }),
  }
}
