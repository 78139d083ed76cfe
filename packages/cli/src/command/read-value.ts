import { openAsBlob } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'

import { fail, ok, type Result } from '@rapport/operations'
import { type Field, isFile, isFileList, isList } from './field.ts'

/** A word of the command line that cannot be read; the schema refuses the others later. */
export interface ValueProblem {
  readonly path: string
  readonly message: string
}

/** The value that the words typed for a field stand for. */
export const readValue = async (
  field: Field,
  words: readonly string[],
): Promise<Result<unknown, ValueProblem>> => {
  const first = words[0] ?? ''
  if (isFileList(field)) return openFiles(field, words)
  if (isFile(field)) {
    const files = await openFiles(field, [first])
    return files.ok ? ok(files.value[0]) : files
  }
  if (isList(field))
    return words.length === 1 && first.startsWith('[') ? readJson(field, first) : ok([...words])
  if (field.schema.type === 'object') return readJson(field, first)
  return ok(readScalar(field, first))
}

const readScalar = (field: Field, word: string): unknown => {
  const { type } = field.schema
  if (type === 'boolean')
    return word === 'true' || word === 'yes' ? true : word === 'false' || word === 'no' ? false : word
  if (type === 'number' || type === 'integer') {
    const number = Number(word)
    // Left as typed when it is no number: an empty word must not become 0.
    return word.trim() === '' || Number.isNaN(number) ? word : number
  }
  return word
}

const readJson = (field: Field, word: string): Result<unknown, ValueProblem> => {
  try {
    return ok(JSON.parse(word))
  } catch {
    return fail({ path: field.name, message: 'This is not JSON.' })
  }
}

/** Read only when the operation does: a large archive is never in memory as a whole. */
const openFiles = async (
  field: Field,
  paths: readonly string[],
): Promise<Result<readonly File[], ValueProblem>> => {
  const files: File[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (found === null) return fail({ path: field.name, message: `There is no file "${path}".` })
    const isFolder = isFileList(field) && found.isDirectory()
    if (!isFolder && !found.isFile()) return fail({ path: field.name, message: `"${path}" is not a file.` })
    try {
      const paths = isFolder ? await filesBelow(path) : [path]
      for (const each of paths) files.push(new File([await openAsBlob(each)], nameIn(path, each)))
    } catch {
      return fail({ path: field.name, message: `"${path}" cannot be read.` })
    }
  }
  return ok(files)
}

/** Every file of a folder and the folders in it, such as a Maildir, in a fixed order. */
const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** A file of a folder is called by its path in it: in a Maildir `Sent/cur/…` says more than the last part. */
const nameIn = (given: string, path: string): string =>
  given === path ? basename(path) : join(basename(given), relative(given, path))
