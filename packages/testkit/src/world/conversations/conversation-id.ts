import { Buffer } from 'node:buffer'
import type { Random } from '../random.ts'

/** `2-` and base64, as LinkedIn writes the ids of its threads. */
export function conversationId(random: Random): string {
  const uuid = [8, 4, 4, 4, 12].map((length) => random.hex(length)).join('-')
  return `2-${Buffer.from(`${uuid}_100`).toString('base64')}`
}
