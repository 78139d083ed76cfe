import { fail, ok, type Result } from '@rapport/domain'
import type { Entry, LocalFileHeader, ZipFile } from 'yauzl'
import { MAX_ENTRY_BYTES, MAX_RATIO, RATIO_MATTERS_FROM } from './limits.ts'
import type { ZipFailure } from './zip-entry.ts'

const ENCRYPTED = 0x1
const SIZES_FOLLOW_DATA = 0x8
const FILE_TYPE_MASK = 0xf000
const SYMBOLIC_LINK = 0xa000
const SIZE_IN_EXTRA_FIELD = 0xffffffff

/** Where the entry's bytes begin, if what the archive says of it in its two places agrees and is within bounds. */
export async function checkEntry(
  zip: ZipFile,
  entry: Entry,
  isItsName: (localName: Buffer) => boolean,
): Promise<Result<number, ZipFailure>> {
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK) === SYMBOLIC_LINK) {
    return unsafe('It holds a link to another file.')
  }
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) {
    return fail({
      code: 'ARCHIVE_UNSAFE',
      message: 'It is locked with a password. Unpack it and hand over the files.',
    })
  }
  if (entry.uncompressedSize > MAX_ENTRY_BYTES) {
    return fail({ code: 'TOO_LARGE', message: 'It holds a file larger than 1 GB.' })
  }
  if (
    entry.uncompressedSize > RATIO_MATTERS_FROM &&
    entry.uncompressedSize > entry.compressedSize * MAX_RATIO
  ) {
    return unsafe('It holds a file packed far tighter than any export: a "zip bomb".')
  }
  const local = await localHeader(zip, entry)
  if (local === null)
    return fail({ code: 'ARCHIVE_DAMAGED', message: 'A file it lists is not where it should be.' })
  if (!isItsName(local.fileName)) return unsafe('A file in it goes by two names.')
  if (!sizesAgree(entry, local)) return unsafe('A file in it gives two sizes for itself.')
  return ok(local.fileDataStart)
}

async function localHeader(zip: ZipFile, entry: Entry): Promise<LocalFileHeader | null> {
  try {
    return await zip.readLocalFileHeaderPromise(entry)
  } catch {
    return null
  }
}

function sizesAgree(entry: Entry, local: LocalFileHeader): boolean {
  if (local.compressionMethod !== entry.compressionMethod) return false
  if (entry.compressionMethod === 0 && entry.compressedSize !== entry.uncompressedSize) return false
  if ((local.generalPurposeBitFlag & SIZES_FOLLOW_DATA) !== 0) return true
  return (
    sameSize(local.compressedSize, entry.compressedSize) &&
    sameSize(local.uncompressedSize, entry.uncompressedSize)
  )
}

const sameSize = (local: number, listed: number): boolean => local === listed || local === SIZE_IN_EXTRA_FIELD

const unsafe = (message: string) => fail<ZipFailure>({ code: 'ARCHIVE_UNSAFE', message })
