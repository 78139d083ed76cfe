import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { Page, Section } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import { Backups } from './backups.tsx'
import classes from './data-page.module.css'
import { Devices } from './devices.tsx'
import { Exports } from './exports.tsx'

/** Everything out again, a copy kept safe, and the same people on phones and in calendars. */
export const DataPage = () => (
  <Page title="Your data" lead="All of it is on this machine, and all of it can leave whenever you like.">
    <Exports />
    <Backups />
    <Devices />
    <Removed />
  </Page>
)

const Removed = () => {
  const removed = useQuery(api.people.removed.queryOptions({ input: {} }))
  const people = removed.data?.people.length
  return (
    <Section title="Removed people">
      <p className={classes.soft}>
        {people === undefined || people === 0
          ? 'Nobody is out of view. Whoever you remove is kept, and can be brought back.'
          : `${counted(people, 'person is', 'people are')} out of view, and can be brought back.`}{' '}
        <Link to="/people/removed">Removed people</Link>
      </p>
    </Section>
  )
}
