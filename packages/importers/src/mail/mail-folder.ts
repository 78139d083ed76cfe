import type { SourceFile } from '../source/index.ts'
import { type FolderRole, folderRole } from './folder-role.ts'

/** Mails that lie together: an mbox, one mail handed over by itself, or the mails in one folder of an archive. */
export interface MailFolder {
  readonly name: string
  readonly source: string
  readonly size: number
  readonly role: FolderRole | null
  readonly isMbox: boolean
  /** In the order of their names. */
  readonly files: readonly SourceFile[]
}

const HEADER_LINE = /^[!-9;-~]+[ \t]*:/
/** Headers of which every mail has some, and no other text two. */
const TELLING =
  /^(?:from|to|cc|date|subject|received|message-id|mime-version|return-path|delivered-to|reply-to|x-mailer|x-gmail-labels)[ \t]*:/i
/** Lines that are looked at. Mail that passed many servers begins with pages of their stamps. */
const LOOKED_AT = 200

/** What kind of mail a file is by how it begins; null for what is none. */
export function mailKind(file: SourceFile): 'mbox' | 'mail' | null {
  if (file.sample === null) return null
  const text = Buffer.from(file.sample)
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf)?[\r\n]*/, '')
  const lines = text.slice(0, 32_000).split(/\r?\n/, LOOKED_AT)
  const [first = '', second = ''] = lines
  if (first.startsWith('From ') && (HEADER_LINE.test(second) || second.startsWith('>From '))) return 'mbox'
  let telling = 0
  for (const line of lines) {
    if (line === '') break
    if (TELLING.test(line)) telling += 1
    else if (!HEADER_LINE.test(line) && !/^[ \t]/.test(line)) return null
  }
  return telling >= 2 ? 'mail' : null
}

/** Puts the mails of an archive's folders together; everything else is a folder of its own. */
export function mailFolders(
  sources: readonly { readonly isArchive: boolean; readonly files: readonly SourceFile[] }[],
): readonly MailFolder[] {
  const folders: MailFolder[] = []
  for (const { isArchive, files } of sources) {
    const grouped = new Map<string, SourceFile[]>()
    for (const file of files) {
      const kind = mailKind(file)
      if (kind === 'mbox' || (kind === 'mail' && !isArchive))
        folders.push(folderOf(file.name, [file], kind === 'mbox'))
      else if (kind === 'mail') {
        const path = folderPath(file.name)
        const group = grouped.get(path)
        if (group === undefined) grouped.set(path, [file])
        else group.push(file)
      }
    }
    for (const [path, group] of grouped) {
      folders.push(
        folderOf(
          path,
          group.sort((a, b) => (a.name < b.name ? -1 : 1)),
          false,
        ),
      )
    }
  }
  return folders
}

function folderOf(name: string, files: readonly SourceFile[], isMbox: boolean): MailFolder {
  const source = files[0]?.source ?? ''
  return {
    name: name === '' ? source : name,
    source,
    size: files.reduce((sum, { size }) => sum + size, 0),
    role: folderRole(name),
    isMbox,
    files,
  }
}

/** A Maildir keeps the mails of one folder in two: those seen, and those new. */
function folderPath(name: string): string {
  const slash = name.lastIndexOf('/')
  const path = slash === -1 ? '' : name.slice(0, slash)
  return path.replace(/(?:^|\/)(?:cur|new)$/, '')
}

/** Letters behind ":2," (or ";2," where a colon may not be) in a Maildir name: D is a draft, T was thrown away. */
export const isMaildirDraft = (name: string): boolean => /[:;!]2,[A-Z]*D[A-Z]*$/.test(name)
