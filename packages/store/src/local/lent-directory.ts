import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Place } from './place.ts'

// The first descriptor after standard input, output and error; the programs started here pass it on to theirs.
const DESCRIPTOR = 3

/**
 * A path inside the server's directory as the server itself can open it. Linux leads `/proc/self/fd/N` straight to what the
 * descriptor stands for, past directories that the server's user could not walk through.
 */
export const seenByServer = ({ isLent, home }: Place, path: string): string =>
  isLent ? `/proc/self/fd/${DESCRIPTOR}${path.slice(home.length)}` : path

/** The descriptors to start a program of the server's with, after standard input, output and error. */
export const lendDirectory = async ({ isLent, home }: Place): Promise<readonly FileHandle[]> =>
  isLent ? [await open(home, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)] : []
