import { EXPORT_FORMAT } from './format.ts'

/** As much of a file as its first field takes, also when some tool has laid it out anew; in bytes. */
const HEAD = 200

const BEGINNING = new RegExp(`^\\ufeff?\\s*\\{\\s*"format"\\s*:\\s*"${EXPORT_FORMAT}"`)

/** Whether the file is a complete export of Rapport's, by how it begins. */
export const isRapportExport = async (file: Blob): Promise<boolean> =>
  BEGINNING.test(await file.slice(0, HEAD).text())
