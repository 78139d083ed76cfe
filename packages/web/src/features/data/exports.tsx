import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { client } from '../../api/index.ts'
import { notifyFailure, Section, saveFile } from '../../ui/index.ts'
import classes from './data-page.module.css'

const FORMATS = [
  {
    format: 'json',
    name: 'Everything',
    what: 'People, history, purpose, edits and where each came from, as JSON. A fresh Rapport takes it in again without loss.',
  },
  {
    format: 'csv',
    name: 'People as a table',
    what: 'For a spreadsheet or another program, as CSV.',
  },
  {
    format: 'vcard',
    name: 'People as contacts',
    what: 'For any phone or address book, with pictures, as vCard 4.0.',
  },
  {
    format: 'ics',
    name: 'The plan as a calendar',
    what: 'This week with its follow-ups, as iCalendar. It invites nobody.',
  },
] as const

type Format = (typeof FORMATS)[number]

/** Everything out again, in the formats that others read. */
export const Exports = () => (
  <Section title="Take it out">
    <ul className={classes.cards}>
      {FORMATS.map((format) => (
        <ExportCard key={format.format} format={format} />
      ))}
    </ul>
  </Section>
)

const ExportCard = ({ format: { format, name, what } }: { readonly format: Format }) => {
  const take = useMutation({
    mutationFn: () => client.data.export({ format }),
    onSuccess: saveFile,
    onError: notifyFailure,
  })
  return (
    <li className={classes.card}>
      <div>
        <h3 className={classes.name}>{name}</h3>
        <p className={classes.what}>{what}</p>
      </div>
      <Button
        variant="default"
        aria-label={`Download ${name.toLowerCase()}`}
        loading={take.isPending}
        onClick={() => take.mutate()}
      >
        Download
      </Button>
    </li>
  )
}
