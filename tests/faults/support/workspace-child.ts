import { createRun, type Run } from '@rapport/operations'
import { DEFAULT_WORKSPACE, openStore } from '@rapport/store'

export const say = (step: unknown): void => console.log(JSON.stringify(step))

/** Opens the workspace of a data directory in this process; throws where that fails. */
export const openChild = async (
  dataDir: string,
): Promise<{ readonly run: Run; readonly close: () => Promise<void> }> => {
  const opened = await openStore({ dataDir })
  if (!opened.ok) throw new Error(opened.failure.message)
  const run = createRun({
    store: opened.value,
    workspaceId: DEFAULT_WORKSPACE,
    now: () => new Date(),
    today: () => '2026-11-23',
    newId: () => crypto.randomUUID(),
  })
  return { run, close: () => opened.value.close() }
}

/** A phone's address book of so many people, none of whom could be another. */
export const cardsOf = (people: number): File =>
  new File(
    Array.from({ length: people }, (_, index) =>
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        `UID:card-${index}`,
        `FN:Given${index} Family${index}`,
        `N:Family${index};Given${index};;;`,
        `EMAIL:person-${index}@many.example`,
        `TEL:+1 212 555 ${String(index).padStart(6, '0')}`,
        'END:VCARD',
        '',
      ].join('\r\n'),
    ),
    'phone.vcf',
  )
