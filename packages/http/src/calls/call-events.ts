import type { CallBoard, CallEvent } from './call-board.ts'

/** Often enough that a bar moves smoothly, in milliseconds; an import reports far more often. */
const SHORTEST_PAUSE = 100
/** How often a silent stream says that it lives, in milliseconds; below the idle limit of common proxies. */
const HEARTBEAT = 15_000

const encoder = new TextEncoder()

/** What a call reports, as a stream of server-sent events: `progress` while it runs, then `end`. */
export const callEvents = (board: CallBoard, id: string): Response => {
  let stop = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const pace = createPace((event) => send(toText(event)))
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT)
      heartbeat.unref()
      // Sent at once, so that the watcher knows it is heard before it starts the call.
      send(': watching\n\n')
      let unwatch = () => {}
      stop = () => {
        clearInterval(heartbeat)
        pace.stop()
        unwatch()
      }
      unwatch = board.watch(id, (event) => {
        if (event.type === 'progress') return pace.push(event)
        pace.flush()
        send(toText(event))
        stop()
        controller.close()
      })
    },
    cancel: () => stop(),
  })
  return new Response(stream, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
  })
}

const toText = (event: CallEvent): string => {
  const data = event.type === 'progress' ? event.progress : { started: event.started }
  return `event: ${event.type}\ndata: ${JSON.stringify(data)}\n\n`
}

/** Lets the newest of many events through, at most one a pause. */
const createPace = (send: (event: CallEvent) => void) => {
  let waiting: CallEvent | null = null
  let timer: NodeJS.Timeout | null = null
  const flush = () => {
    if (waiting !== null) send(waiting)
    waiting = null
  }
  const rest = () => {
    timer = null
    if (waiting === null) return
    flush()
    timer = setTimeout(rest, SHORTEST_PAUSE)
  }
  return {
    push: (event: CallEvent) => {
      waiting = event
      if (timer !== null) return
      flush()
      timer = setTimeout(rest, SHORTEST_PAUSE)
    },
    flush,
    stop: () => {
      if (timer !== null) clearTimeout(timer)
    },
  }
}
