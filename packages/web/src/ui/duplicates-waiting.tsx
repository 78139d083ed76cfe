import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../api/index.ts'
import { counted } from '../words/minutes.ts'
import classes from './duplicates-waiting.module.css'

/** How many pairs wait to be decided, and the way there; nothing while none does. */
export const DuplicatesWaiting = () => {
  const found = useQuery(api.people.duplicates.queryOptions({ input: { limit: 1 } }))
  const total = found.data?.total ?? 0
  if (total === 0) return null
  return (
    <Link to="/duplicates" className={classes.link}>
      {counted(total, 'pair may be one person', 'pairs may be one person')}
      <span className={classes.go}>Decide</span>
    </Link>
  )
}
