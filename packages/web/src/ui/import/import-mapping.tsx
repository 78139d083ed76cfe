import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { clearImport, guessedMapping, type ImportRun, importMapped } from '../../api/index.ts'
import { counted } from '../../words/minutes.ts'
import classes from './import-mapping.module.css'
import { TableColumns } from './table-columns.tsx'

type Asking = Extract<ImportRun, { phase: 'asking' }>

/** Tables of people as they were understood: every column with what it is taken for, to put right before anything is kept. */
export const ImportMapping = ({ run }: { readonly run: Asking }) => {
  const queries = useQueryClient()
  const [mapping, setMapping] = useState(() => guessedMapping(run.tables))
  const others = run.files.length - new Set(run.tables.map(({ source }) => source)).size
  return (
    <section className={classes.box} aria-labelledby="mapping-title">
      <div className={classes.words}>
        <h2 id="mapping-title" className={classes.title} tabIndex={-1} ref={(heading) => heading?.focus()}>
          Does each column hold what it seems to?
        </h2>
        <p className={classes.lead}>
          Put right what is not so. Nothing is kept before you import.
          {others > 0 &&
            ` ${counted(others, 'other file needs', 'other files need')} no look and come with it.`}
        </p>
      </div>
      {run.tables.map((table) => (
        <TableColumns
          key={`${table.source} ${table.file}`}
          table={table}
          mapping={mapping}
          onChange={(column, field) => setMapping({ ...mapping, [column]: field })}
        />
      ))}
      <div className={classes.actions}>
        <Button variant="default" onClick={clearImport}>
          Choose another file
        </Button>
        <Button onClick={() => void importMapped(mapping, () => void queries.invalidateQueries())}>
          Import
        </Button>
      </div>
    </section>
  )
}
