/** How far a long call has come; `total` is null while it is not known. */
export interface CallProgress {
  readonly phase: string
  readonly done: number
  readonly total: number | null
  readonly unit: 'bytes' | 'rows'
}

/** Listens to a call's progress until the returned function is called or the call ends. */
export const watchCall = (callId: string, onProgress: (progress: CallProgress) => void): (() => void) => {
  const events = new EventSource(`/api/calls/${callId}/events`)
  events.addEventListener('progress', (event) => onProgress(JSON.parse(event.data) as CallProgress))
  events.addEventListener('end', () => events.close())
  // Progress is a courtesy: without it the call still runs and ends, so a broken stream is let go.
  events.addEventListener('error', () => events.close())
  return () => events.close()
}

/** Asks the server to stop a call. Its own answer then says that it was cancelled. */
export const cancelCall = (callId: string): Promise<Response> =>
  fetch(`/api/calls/${callId}`, { method: 'DELETE' })

/** Progress as a share of 1, or null while the total is not known. */
export const shareOf = (progress: CallProgress | null): number | null =>
  progress === null || progress.total === null || progress.total <= 0
    ? null
    : Math.min(1, progress.done / progress.total)
