import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { INFLATION_MATTERS_FROM, MAX_INFLATION } from './limits.ts'

export type AnswerBody = Blob | 'too-large' | 'packed-otherwise'

/** Reads an answer to its end, counting what arrives and what it unpacks to; stops where either is too much. */
export const readAnswer = async (
  answer: IncomingMessage,
  { maxBytes, signal }: { readonly maxBytes: number; readonly signal: AbortSignal },
): Promise<AnswerBody> => {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const isPacked = encoding === 'gzip' || encoding === 'x-gzip'
  if (!isPacked && encoding !== 'identity' && encoding !== '') return 'packed-otherwise'
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) return 'too-large'

  const chunks: Uint8Array<ArrayBuffer>[] = []
  let arrived = 0
  let unpacked = 0
  let isExcessive = false
  const stopWhen = (excessive: boolean): void => {
    if (!excessive) return
    isExcessive = true
    throw new Error('the answer is too large')
  }
  const count = async function* (source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      arrived += chunk.length
      stopWhen(arrived > maxBytes)
      yield chunk
    }
  }
  const keep = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      unpacked += chunk.length
      stopWhen(unpacked > maxBytes)
      stopWhen(unpacked > INFLATION_MATTERS_FROM && unpacked > arrived * MAX_INFLATION)
      chunks.push(new Uint8Array(chunk))
    }
  }
  try {
    if (isPacked) await pipeline(answer, count, createGunzip(), keep, { signal })
    else await pipeline(answer, count, keep, { signal })
  } catch (error) {
    if (isExcessive) return 'too-large'
    throw error
  }
  return new Blob(chunks)
}
