import type { Photo } from '../record.ts'
import { MAX_PHOTO_BYTES } from './limits.ts'
import { pictureType } from './media-type.ts'
import type { Property } from './property.ts'

export type PhotoReading =
  | { readonly photo: Photo }
  /** The picture is elsewhere. Fetching it would tell somebody that the card was read. */
  | { readonly photo: null; readonly problem: null }
  | { readonly photo: null; readonly problem: string }

const DATA_URI = /^data:[^,]{0,200},/i

/** The picture that is in the card, if it is one that can be shown safely; an address of one is never followed. */
export function readPhoto(property: Property): PhotoReading {
  const embedded = embeddedBase64(property)
  if (embedded === null) return { photo: null, problem: null }
  // Before decoding: a hostile one would take its memory twice.
  if (embedded.length > (MAX_PHOTO_BYTES * 4) / 3 + 4) return { photo: null, problem: TOO_LARGE }
  const base64 = embedded.replace(/\s+/g, '')
  if (!isBase64(base64)) return { photo: null, problem: BROKEN }
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > MAX_PHOTO_BYTES) return { photo: null, problem: TOO_LARGE }
  const mediaType = pictureType(bytes)
  if (mediaType === null) return { photo: null, problem: UNKNOWN }
  return { photo: { mediaType, base64: bytes.toString('base64') } }
}

const TOO_LARGE = 'The photo is larger than 2 MB and was left out.'
const BROKEN = 'The photo is broken off or damaged and was left out.'
const UNKNOWN = 'The photo is no JPEG, PNG, GIF or WebP picture and was left out.'

function embeddedBase64({ value, isBase64: isEncoded }: Property): string | null {
  if (isEncoded) return value.replace(DATA_URI, '')
  const head = DATA_URI.exec(value)?.[0]
  return head === undefined ? null : value.slice(head.length)
}

/** Whole groups of four, where the marks that fill the last one up may be missing. */
function isBase64(text: string): boolean {
  const bare = text.replace(/={1,2}$/, '')
  return /^[A-Za-z0-9+/]*$/.test(bare) && bare.length % 4 !== 1
}
