import { createRowCheck } from './check-rows.ts'
import type { BackupHeader } from './header.ts'
import { openBackup, type ReadOptions } from './read-backup.ts'

/** Reads the whole file and answers its header. Throws Unreadable at the first thing that is wrong with it. */
export const verifyBackup = async (file: Blob, options: ReadOptions): Promise<BackupHeader> => {
  const { header, pages, close } = await openBackup(file, options)
  try {
    const check = createRowCheck(header)
    for await (const page of pages()) check.page(page)
    check.end()
    return header
  } finally {
    await close()
  }
}
