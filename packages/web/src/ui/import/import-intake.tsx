import type { ImportRun } from '../../api/index.ts'
import { ImportDrop } from './import-drop.tsx'
import { ImportMapping } from './import-mapping.tsx'
import { ImportProgress } from './import-progress.tsx'

/** Where files come in: the place to drop them, the question about their columns, or how far they have come. */
export const ImportIntake = ({ run }: { readonly run: ImportRun }) => {
  switch (run.phase) {
    case 'looking':
    case 'running':
    case 'stopping':
      return <ImportProgress run={run} />
    case 'asking':
      return <ImportMapping run={run} />
    default:
      return <ImportDrop />
  }
}
