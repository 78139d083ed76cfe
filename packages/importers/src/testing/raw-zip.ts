import { crc32, deflateRawSync } from 'node:zlib'

/** An entry to write, and the lies to tell about it: each field overrides what would be true. */
export interface RawEntry {
  readonly name: string
  readonly content: string | Uint8Array
  readonly stored?: boolean
  readonly localName?: string
  readonly flags?: number
  readonly method?: number
  readonly size?: number
  readonly localSize?: number
  readonly checksum?: number
  readonly attributes?: number
  /** Bytes kept of the packed content. */
  readonly cutTo?: number
  /** Points at the bytes of an entry before, by its place in the list. */
  readonly sharesWith?: number
}

export interface RawZipOptions {
  /** The number of entries the end record claims. */
  readonly claims?: number
  readonly comment?: string
}

const UTF8_NAMES = 0x800
/** 2026-11-20, as DOS writes it. */
const MODIFIED = ((2026 - 1980) << 9) | (11 << 5) | 20

/** A zip archive byte by byte, honest or not: no library writes the ones that tests need. */
export function rawZip(entries: readonly RawEntry[], options: RawZipOptions = {}): Blob {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content)
    const packed = (entry.stored ? content : deflateRawSync(content)).subarray(0, entry.cutTo)
    const name = Buffer.from(entry.name)
    const localName = Buffer.from(entry.localName ?? entry.name)
    const size = entry.size ?? content.length
    const shared = {
      flags: UTF8_NAMES | (entry.flags ?? 0),
      method: entry.method ?? (entry.stored ? 0 : 8),
      checksum: entry.checksum ?? crc32(content),
      packedSize: packed.length,
    }
    const start = entry.sharesWith === undefined ? offset : (offsets[entry.sharesWith] ?? 0)
    offsets.push(start)
    directory.push(directoryHeader({ ...shared, size, name, attributes: entry.attributes ?? 0, start }))
    if (entry.sharesWith !== undefined) continue
    const local = localHeader({ ...shared, size: entry.localSize ?? size, name: localName })
    parts.push(local, packed)
    offset += local.length + packed.length
  }
  const table = Buffer.concat(directory)
  const end = endRecord(options.claims ?? entries.length, table.length, offset, options.comment ?? '')
  return new Blob([Buffer.concat([...parts, table, end])])
}

interface Header {
  readonly flags: number
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  readonly name: Buffer
}

function localHeader(header: Header): Buffer {
  const bytes = Buffer.alloc(30)
  bytes.writeUInt32LE(0x04034b50, 0)
  bytes.writeUInt16LE(20, 4)
  writeCommon(bytes, 6, header)
  return Buffer.concat([bytes, header.name])
}

function directoryHeader(header: Header & { readonly attributes: number; readonly start: number }): Buffer {
  const bytes = Buffer.alloc(46)
  bytes.writeUInt32LE(0x02014b50, 0)
  bytes.writeUInt16LE((3 << 8) | 20, 4)
  bytes.writeUInt16LE(20, 6)
  writeCommon(bytes, 8, header)
  bytes.writeUInt32LE(header.attributes, 38)
  bytes.writeUInt32LE(header.start, 42)
  return Buffer.concat([bytes, header.name])
}

function writeCommon(bytes: Buffer, at: number, header: Header): void {
  bytes.writeUInt16LE(header.flags, at)
  bytes.writeUInt16LE(header.method, at + 2)
  bytes.writeUInt16LE(MODIFIED, at + 6)
  bytes.writeUInt32LE(header.checksum, at + 8)
  bytes.writeUInt32LE(header.packedSize, at + 12)
  bytes.writeUInt32LE(header.size, at + 16)
  bytes.writeUInt16LE(header.name.length, at + 20)
}

function endRecord(count: number, size: number, offset: number, comment: string): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(size, 12)
  bytes.writeUInt32LE(offset, 16)
  bytes.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([bytes, Buffer.from(comment)])
}
