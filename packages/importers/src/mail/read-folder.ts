import type { Damage } from '../byte-stream.ts'
import type { SourceFile } from '../source/index.ts'
import type { MailFolder } from './mail-folder.ts'
import { createMailSplitter, type RawMail } from './mail-splitter.ts'

/** A mail of a folder with the file it stands in. */
export interface FolderMail {
  readonly mail: RawMail
  /** The line in an mbox; else the place among the mails of the folder, from 1 on. */
  readonly line: number
  readonly file: SourceFile
}

export interface FolderReading {
  readonly batches: AsyncIterable<{ readonly mails: readonly FolderMail[]; readonly bytesRead: number }>
  /** The first file that broke off, once all were read. */
  readonly damage: () => { readonly file: SourceFile; readonly damage: Damage; readonly line: number } | null
}

/** Mails in one batch of a folder that has a file for each. */
const BATCH = 200

/** The mails of a folder, in the order of its files; holds the headers of one batch. */
export function readFolder(folder: MailFolder, keep: number, signal: AbortSignal | undefined): FolderReading {
  let damaged: ReturnType<FolderReading['damage']> = null
  async function* batches() {
    let bytesRead = 0
    let place = 0
    let mails: FolderMail[] = []
    for (const file of folder.files) {
      const splitter = createMailSplitter({ isMbox: folder.isMbox, keep })
      const stream = file.open(signal)
      const take = (found: readonly RawMail[]): void => {
        for (const mail of found) {
          place += 1
          mails.push({ mail, line: folder.isMbox ? mail.line : place, file })
        }
      }
      for await (const chunk of stream.bytes) {
        signal?.throwIfAborted()
        bytesRead += chunk.length
        take(splitter.push(chunk))
        if (folder.isMbox || mails.length >= BATCH) {
          yield { mails, bytesRead }
          mails = []
        }
      }
      take(splitter.finish())
      const damage = stream.damage()
      if (damage !== null) damaged ??= { file, damage, line: Math.max(1, mails.at(-1)?.line ?? place) }
    }
    yield { mails, bytesRead }
  }
  return { batches: batches(), damage: () => damaged }
}
