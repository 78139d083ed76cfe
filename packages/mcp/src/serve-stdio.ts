import type { Readable, Writable } from 'node:stream'
import { createMcpServer, type McpServerOptions } from './create-mcp-server.ts'
import { LARGEST_MESSAGE } from './limits.ts'
import { createStdioTransport } from './stdio-transport.ts'

export interface ServeStdioOptions extends McpServerOptions {
  readonly input: Readable
  readonly output: Writable
  /** Ends the server before its client does. */
  readonly signal?: AbortSignal
}

/** Serves one client until it closes its side; calls that run then are finished and answered first. */
export const serveStdio = async ({ input, output, signal, ...options }: ServeStdioOptions): Promise<void> => {
  const { server, calls } = createMcpServer(options)
  const ended = new Promise<void>((resolve) => {
    input.once('end', resolve)
    input.once('close', resolve)
    // The client is gone: nobody reads the answers any more.
    output.once('error', resolve)
    signal?.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.connect(createStdioTransport({ input, output, largestMessage: LARGEST_MESSAGE }))
  await ended
  if (signal?.aborted !== true) {
    // Messages read in the last chunk are dispatched after it.
    await new Promise(setImmediate)
    await calls.empty()
    await new Promise(setImmediate)
  }
  await server.close()
}
