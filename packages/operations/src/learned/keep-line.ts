import { type LearnedKind, readLine } from '@rapport/domain'
import type { WriteContext } from '../context.ts'
import type { LearnedRow } from '../ports/learned.ts'

/** Keeps what a line says, entry by entry; of one kind, and whole, where that is given. */
export const keepLine = async (
  line: { readonly text: string; readonly kind: LearnedKind | null; readonly on: string },
  about: { readonly personId: string; readonly name: string } | null,
  { store, newId }: Pick<WriteContext, 'store' | 'newId'>,
): Promise<readonly LearnedRow[]> => {
  const parts = line.kind === null ? readLine(line.text) : [{ kind: line.kind, text: line.text }]
  const added: LearnedRow[] = []
  for (const part of parts) {
    const learned = {
      learnedId: newId(),
      personId: about?.personId ?? null,
      kind: part.kind,
      text: part.text,
      learnedOn: line.on,
    }
    await store.learned.add(learned)
    added.push({
      ...learned,
      person: about === null || about.name === '' ? null : about.name,
      settledOn: null,
    })
  }
  return added
}
