import { strToU8, zipSync } from 'fflate'
import type { NamedFile } from './faces.ts'

export const MORE: NamedFile = {
  fileName: 'Connections.csv',
  content: `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Mira,Castellan,https://www.linkedin.com/in/mira-castellan,,Willowdane Capital,Partner,05 May 2025
`,
}

export const zip = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])))

export const archive = zip({ 'Connections.csv': String(MORE.content) })
