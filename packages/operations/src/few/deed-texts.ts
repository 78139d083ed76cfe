import type { DeedTexts } from '@rapport/domain'
import type { FewPort } from '../ports/few.ts'

/** The texts found last: searching all messages takes most of a second, and they seldom change. */
let last: { readonly version: string; readonly texts: DeedTexts } | null = null

/** Texts that may tell of a deed, searched anew only when there are others. */
export const deedTexts = async (few: Pick<FewPort, 'texts' | 'textsVersion'>): Promise<DeedTexts> => {
  const version = await few.textsVersion()
  if (last?.version === version) return last.texts
  const texts = await few.texts()
  last = { version, texts }
  return texts
}
