import { parentPort, workerData } from 'node:worker_threads'
import { answerFromFile, type PathQuestion } from './file-paths.ts'
import type { FromThread, ToThread } from './file-paths-apart.ts'

const port = parentPort
if (port === null) throw new Error('this file is run as a thread')

const send = (message: FromThread): void => port.postMessage(message)

/** Asks for one chunk after the other, so that the file is never in memory as a whole. */
async function* chunks(): AsyncGenerator<Uint8Array, void> {
  for (;;) {
    const next = new Promise<ToThread>((resolve) => port?.once('message', resolve))
    send('more')
    const message = await next
    if (message === 'end') return
    yield message.chunk
  }
}

send({ answer: await answerFromFile(chunks(), workerData as PathQuestion, () => performance.now()) })
