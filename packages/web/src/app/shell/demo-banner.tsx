import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import classes from './demo-banner.module.css'

/** Nobody should take an invented person for a real one. */
export const DemoBanner = () => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  if (workspace.data?.isDemo !== true) return null
  return (
    <aside className={classes.banner} aria-label="Demo world">
      <strong>Demo world.</strong> Everybody here is invented. Your own network starts with{' '}
      <code className={classes.code}>npm start</code>.
    </aside>
  )
}
