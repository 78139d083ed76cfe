import { Select } from '@mantine/core'
import { type ContactField, type Mapping, saysWho, type TablePreview } from '../../api/index.ts'
import { counted } from '../../words/minutes.ts'
import { Foreign } from '../person-name.tsx'
import { FIELD_CHOICES } from './field-choices.ts'
import classes from './table-columns.module.css'

interface TableColumnsProps {
  readonly table: TablePreview
  readonly mapping: Mapping
  readonly onChange: (column: string, field: ContactField) => void
}

/** The columns of one table, each with values from it and what it is taken for. */
export const TableColumns = ({ table, mapping, onChange }: TableColumnsProps) => (
  <div>
    <p className={classes.file}>
      <Foreign>{table.file}</Foreign>
      {table.allSeen && <span className={classes.quiet}>{counted(table.rowsSeen, 'row', 'rows')}</span>}
    </p>
    {!saysWho(table, mapping) && (
      <p className={classes.warning} role="status">
        Nothing here says who these people are yet. Say which column holds their name or their e-mail address.
      </p>
    )}
    <ul className={classes.columns}>
      {table.columns.map(({ column, field, samples }) => {
        const taken = mapping[column] ?? field
        return (
          <li key={column} className={classes.column} data-left={taken === 'ignore' || undefined}>
            <div className={classes.words}>
              <Foreign className={classes.name}>{column}</Foreign>
              <Foreign className={classes.samples}>
                {samples.length === 0 ? 'empty' : samples.join(' · ')}
              </Foreign>
            </div>
            <Select
              className={classes.choice ?? ''}
              aria-label={`${column} is`}
              data={FIELD_CHOICES}
              value={taken}
              allowDeselect={false}
              searchable
              maxDropdownHeight={320}
              onChange={(chosen) => chosen !== null && onChange(column, chosen as ContactField)}
            />
          </li>
        )
      })}
    </ul>
  </div>
)
