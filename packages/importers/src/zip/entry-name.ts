import { MAX_NAME } from './limits.ts'

/** The path of an entry with `/` between its parts, or why it must not be trusted. */
export type EntryName = { readonly path: string } | { readonly unsafe: string }

/**
 * Nothing is ever written under these names, but an archive that tries such a thing is not an export of anything:
 * better to refuse it whole than to believe the rest of it.
 */
export function entryName(raw: string): EntryName {
  // Archives made on Windows may have backslashes between the parts.
  const path = raw.replaceAll('\\', '/')
  if (path === '') return { unsafe: 'has no name' }
  if (path.length > MAX_NAME) return { unsafe: 'has a name longer than 1,024 characters' }
  if (hasControlCharacter(path)) return { unsafe: 'has control characters in its name' }
  if (path.startsWith('/')) return { unsafe: 'has an absolute path' }
  if (path[1] === ':' && /^[a-z]/i.test(path)) return { unsafe: 'names a drive' }
  if (path.split('/').includes('..')) return { unsafe: 'points outside the archive' }
  return { path }
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) < 32) return true
  return false
}

/** A name fit for a message: no control characters, no more than a line. */
export function printable(name: string): string {
  let clean = ''
  for (const character of name.slice(0, 120)) clean += character < ' ' ? '\ufffd' : character
  return name.length > 120 ? `${clean}…` : clean
}
