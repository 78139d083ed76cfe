import type { Photo } from '../record.ts'

/** Types that 2.1 and 3.0 name where 4.0 wants a media type, of what is not a picture. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['x509', 'application/pkix-cert'],
  ['pgp', 'application/pgp-keys'],
  ['wave', 'audio/wav'],
  ['wav', 'audio/wav'],
  ['basic', 'audio/basic'],
  ['mp3', 'audio/mpeg'],
  ['aac', 'audio/aac'],
  ['ogg', 'audio/ogg'],
])

/** What a picture is by its first bytes; null for what is no picture that a browser shows without running it. */
export function pictureType(bytes: Uint8Array): Photo['mediaType'] | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 12)).toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'image/gif'
  return start.startsWith('RIFF') && start.slice(8) === 'WEBP' ? 'image/webp' : null
}

/** The media type of embedded bytes, from themselves or from what the property calls them. */
export function mediaTypeOf(base64: string, types: readonly string[]): string {
  const picture = pictureType(Buffer.from(base64.slice(0, 24), 'base64'))
  const named = types.map((type) => NAMED.get(type)).find((type) => type !== undefined)
  return picture ?? named ?? 'application/octet-stream'
}
