import type { Readable, Writable } from 'node:stream'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { type JSONRPCMessage, JSONRPCMessageSchema } from '@modelcontextprotocol/sdk/types.js'

export interface StdioOptions {
  readonly input: Readable
  readonly output: Writable
  /** Longest message, in bytes; a longer one is passed over up to its end and answered with an error. */
  readonly largestMessage: number
}

/** JSON-RPC's codes for what is no message at all. */
const PARSE_ERROR = -32_700
const INVALID_REQUEST = -32_600

const NEWLINE = 0x0a

/**
 * One JSON-RPC message a line. The SDK's own transport hangs up at an over-long message and answers a broken one with
 * silence; this one answers both with an error and goes on.
 */
export const createStdioTransport = ({ input, output, largestMessage }: StdioOptions): Transport => {
  let chunks: Buffer[] = []
  let length = 0
  let isTooLong = false

  const write = (message: object) =>
    new Promise<void>((resolve) => {
      if (output.write(`${JSON.stringify(message)}\n`)) resolve()
      else output.once('drain', resolve)
    })

  const refuse = (code: number, message: string) =>
    write({ jsonrpc: '2.0', id: null, error: { code, message } })

  const collect = (chunk: Buffer) => {
    length += chunk.length
    if (length > largestMessage) {
      isTooLong = true
      chunks = []
    }
    if (!isTooLong) chunks.push(chunk)
  }

  const endOfLine = () => {
    const line = Buffer.concat(chunks).toString('utf8').trim()
    const wasTooLong = isTooLong
    chunks = []
    length = 0
    isTooLong = false
    if (wasTooLong) return void refuse(INVALID_REQUEST, `A message may have ${largestMessage} bytes at most.`)
    if (line === '') return
    const message = parse(line)
    if (message === 'no-json') void refuse(PARSE_ERROR, 'This is not JSON.')
    else if (message === null) void refuse(INVALID_REQUEST, 'This is no JSON-RPC 2.0 message.')
    else transport.onmessage?.(message)
  }

  const onData = (chunk: Buffer) => {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      collect(chunk.subarray(from, at))
      endOfLine()
      from = at + 1
    }
    if (from < chunk.length) collect(chunk.subarray(from))
  }

  const transport: Transport = {
    start: async () => {
      input.on('data', onData)
    },
    send: (message: JSONRPCMessage) => write(message),
    close: async () => {
      input.off('data', onData)
      input.pause()
      transport.onclose?.()
    },
  }
  return transport
}

const parse = (line: string): JSONRPCMessage | 'no-json' | null => {
  try {
    const { success, data } = JSONRPCMessageSchema.safeParse(JSON.parse(line))
    return success ? data : null
  } catch {
    return 'no-json'
  }
}
