import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web server on this machine, with every request it got. */
export interface LocalServer {
  readonly port: number
  readonly url: (path?: string) => string
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  readonly close: () => Promise<void>
}

export type Answers = Readonly<Record<string, string | ((answer: ServerResponse) => void)>>

/** Serves texts by path, or whatever a function does with the answer; anything else is not found. */
export const serve = async (answers: Answers): Promise<LocalServer> => {
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = []
  const listener: RequestListener = (request, answer) => {
    const { url: path = '', headers } = request
    requests.push({ path, headers })
    const given = answers[path]
    if (given === undefined) answer.writeHead(404).end()
    else if (typeof given === 'string') answer.end(given)
    else given(answer)
  }
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: (path = '/') => `http://127.0.0.1:${port}${path}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An answer that sends the reader on. */
export const redirectTo =
  (location: string, status = 302) =>
  (answer: ServerResponse): void => {
    answer.writeHead(status, { location }).end()
  }
